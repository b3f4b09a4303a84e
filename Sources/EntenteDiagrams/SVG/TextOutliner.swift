/// Turns the texts of an SVG picture into shapes, so that it looks the same where its fonts are missing.
///
/// The outlines come from whoever knows fonts: ask for those of ``runs``, then give them to ``outlined(by:)``.
public struct TextOutliner: Sendable {
  /// A text that needs an outline, whatever its size, colour and place.
  public struct Run: Hashable, Sendable {
    /// What it says, without markup.
    public let text: String
    /// Its families and its weight, such as `Helvetica,Arial,sans-serif bold`.
    public let fontName: String
    /// The end of the text that stands at its place: `start`, `middle` or `end`, as in SVG.
    public let anchor: String
  }

  /// The texts, each once, in the order of the picture.
  public let runs: [Run]

  private let svg: [UInt8]
  private let elements: [TextOutlineElement]

  /// Finds the texts in the SVG of a drawing.
  ///
  /// - Complexity: O(*bytes*).
  public init(svg: [UInt8]) {
    self.svg = svg
    elements = TextOutlineElement.all(in: svg)
    var seen: Set<Run> = []
    runs = elements.map(\.run).filter { seen.insert($0).inserted }
  }

  /// The picture with a group where each text was: the outline as a path, the words as the group's accessible name.
  ///
  /// - Parameter outlines: path data for each of ``runs``, in thousandths of the font's size from the anchor on the
  ///   baseline, `y` downwards. A run whose outline is missing or empty is named, but not drawn.
  /// - Complexity: O(*bytes* of the picture and of what stands in it).
  public func outlined(by outlines: [String]) -> [UInt8] {
    let paths = Dictionary(uniqueKeysWithValues: zip(runs, outlines))
    var output: [UInt8] = []
    output.reserveCapacity(svg.count + elements.reduce(0) { $0 + (paths[$1.run]?.utf8.count ?? 0) })
    var place = 0
    for element in elements {
      output += svg[place..<element.range.lowerBound]
      output += element.group(drawnBy: paths[element.run] ?? "")
      place = element.range.upperBound
    }
    return output + svg[place...]
  }
}
