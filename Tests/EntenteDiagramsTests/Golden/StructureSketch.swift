@testable import EntenteDiagrams

/// A plain SVG of a structure: all that is as it was in grey, what is not in the colour of its difference.
///
/// It shows what is recorded, not the picture itself.
struct StructureSketch {
  private let structure: PictureStructure
  private let changes: [String: StructureDifference.Change]
  private let names: Set<String>
  /// The colour of lines that are as they were; their words are darker, to be read.
  private static let unchanged = "#9ca3af"

  /// - Parameter differences: those to colour; of the ones about things that are not in the structure nothing is seen.
  init(_ structure: PictureStructure, differences: [StructureDifference]) {
    self.structure = structure
    names = Set(structure.entries.map(\.name))
    changes = Dictionary(differences.map { ($0.name, $0.change) }, uniquingKeysWith: { first, _ in first })
  }

  /// The colour of a difference; those of the page's legend.
  static func color(of change: StructureDifference.Change) -> String {
    switch change {
    case .added: "#15803d"
    case .removed: "#b91c1c"
    case .moved: "#1d4ed8"
    case .changed: "#b45309"
    case .reordered: "#7e22ce"
    }
  }

  var svg: String {
    let size = structure.entries.first?.places("size") ?? []
    guard size.count == 2 else { return "<p>no page</p>" }
    // What has changed is drawn last, so that nothing covers it.
    let drawn =
      structure.entries.filter { changes[$0.name] == nil } + structure.entries.filter { changes[$0.name] != nil }
    let shapes = drawn.map { entry in
      let change = changes[entry.name]
      let paint = change.map { (StructureSketch.color(of: $0), 2) } ?? (StructureSketch.unchanged, 1)
      return "<g stroke=\"\(paint.0)\" stroke-width=\"\(paint.1)\" fill=\"none\">"
        + "<title>\(markup(change.map { "\($0.rawValue) " } ?? ""))\(markup(entry.name))</title>"
        + shape(of: entry, paint.0) + "</g>\n"
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size[0]) \(size[1])" role="img">
      \(shapes.joined())</svg>
      """
  }

  private func shape(of entry: PictureStructure.Entry, _ color: String) -> String {
    switch entry.kind {
    case .page:
      let size = entry.places("size") ?? []
      return size.count == 2 ? "<rect width=\"\(size[0])\" height=\"\(size[1])\"/>" : ""
    case .box, .glyph: return frame(entry, color)
    case .line: return line(entry, color)
    case .text:
      guard let at = entry.places("at"), at.count == 2 else { return "" }
      let anchor = entry.values("anchor").first.flatMap { ["middle", "end"].contains($0) ? $0 : nil } ?? "start"
      return words(string(of: entry), at[0], at[1], anchor: anchor, entry, color)
    }
  }

  /// What a text says, without the number that tells it from an earlier one that says the same.
  private func string(of entry: PictureStructure.Entry) -> String {
    guard let match = entry.id.wholeMatch(of: #/((?s).*) #\d+/#) else { return entry.id }
    let said = String(match.1)
    return names.contains("\(entry.kind.rawValue) \(said)") ? said : entry.id
  }

  private func frame(_ entry: PictureStructure.Entry, _ color: String) -> String {
    guard let at = entry.places("at"), at.count == 4 else { return "" }
    let (middle, says) = (at[0] + at[2] / 2, entry.values("says"))
    let outline =
      switch entry.values("shape").first {
      case "none": ""
      case "circle": "<circle cx=\"\(middle)\" cy=\"\(at[1] + at[3] / 2)\" r=\"\(at[2] / 2)\"/>"
      default: "<rect x=\"\(at[0])\" y=\"\(at[1])\" width=\"\(at[2])\" height=\"\(at[3])\"/>"
      }
    let texts = says.enumerated().map { number, text in
      let y = at[1] + at[3] * (2 * number + 1) / (2 * says.count) + 3
      return words(text, middle, y, anchor: "middle", entry, color)
    }
    return outline + texts.joined()
  }

  private func line(_ entry: PictureStructure.Entry, _ color: String) -> String {
    let numbers = entry.places("curve") ?? []
    let pieces = stride(from: 0, to: numbers.count - numbers.count % 8, by: 8).map { start in
      let piece = numbers[start..<start + 8].map(String.init)
      return "M\(piece[0]) \(piece[1])C\(piece[2...].joined(separator: " "))"
    }
    var shapes = "<path d=\"\(pieces.joined())\"/>"
    if let tip = entry.places("tip"), tip.count == 2 {
      shapes += "<circle cx=\"\(tip[0])\" cy=\"\(tip[1])\" r=\"2\" fill=\"\(color)\"/>"
    }
    if let label = entry.values("label").first, let at = entry.places("label-at"), at.count == 2 {
      shapes += words(label, at[0], at[1] + 3, anchor: "middle", entry, color)
    }
    return shapes
  }

  private func words(
    _ text: String, _ x: Int, _ y: Int, anchor: String, _ entry: PictureStructure.Entry, _ color: String
  ) -> String {
    let size = entry.values("letters").first?.split(separator: " ").first.flatMap { Double($0) } ?? 9
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\" stroke=\"none\" "
      + "fill=\"\(color == StructureSketch.unchanged ? "#6b7280" : color)\">\(markup(text))</text>"
  }

  private func markup(_ text: String) -> String { String(decoding: XMLText.escaped(text), as: UTF8.self) }
}
