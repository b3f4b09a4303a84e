/// Finishes the SVG that Graphviz made of a drawing: the picture and each thing in it say what they are.
///
/// Graphviz titles a node with its DOT name and an edge with `a->b`, and knows no description of the whole. Its output
/// is line by line, a group's title right behind the group, so one pass over the bytes is enough.
struct SVGFinisher {
  private let head: [UInt8]
  private let titles: [[UInt8]: [UInt8]]
  private let language: Language
  private let size: String

  init(_ undirected: Drawing) {
    let drawing = undirected.inReadingDirection
    language = drawing.language
    size = "width=\"\(Decimal.text(drawing.width))pt\" height=\"\(Decimal.text(drawing.height))pt\""
    head =
      SVGFinisher.element("title", " id=\"picture-title\"", drawing.title)
      + SVGFinisher.element("desc", " id=\"picture-summary\"", drawing.summary) + (drawing.origin?.element ?? [])
    let named =
      drawing.boxes.map { ($0.id, $0.title) } + drawing.lines.map { ($0.id, $0.title) }
      + drawing.glyphs.flatMap { [($0.id, $0.title), ($0.id + DOTWriter.textSuffix, $0.title)] }
    titles = Dictionary(
      named.map { (Array($0.utf8), SVGFinisher.element("title", "", $1)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func element(_ name: String, _ attributes: String, _ text: String) -> [UInt8] {
    Array("<\(name)\(attributes)>".utf8) + XMLText.escaped(text) + Array("</\(name)>\n".utf8)
  }

  /// The finished file; one that is finished already comes back as it is.
  func finished(_ svg: [UInt8]) -> [UInt8] {
    if svg.prefix(1024).firstRange(of: "id=\"picture-title\"".utf8) != nil { return svg }
    var output: [UInt8] = []
    output.reserveCapacity(svg.count + head.count + titles.values.reduce(0) { $0 + $1.count })
    var isInComment = false
    var isInHead = true
    var pendingTitle: [UInt8]?
    for line in svg.split(separator: UInt8(ascii: "\n")) {
      if isInComment || line.starts(with: "<!--".utf8) {
        isInComment = !line.ends(with: "-->")
        continue
      }
      // The document type adds nothing, and a reader that fetches it tells its server who looks at the picture.
      if isInHead, line.starts(with: "<!DOCTYPE".utf8) || line.starts(with: " \"http:".utf8) { continue }
      if line.starts(with: "<title>".utf8) {
        output += pendingTitle ?? []
        pendingTitle = nil
        continue
      }
      let readable = SVGFinisher.withFontWeight(SVGFinisher.withPlainHyphens(line))
      if isInHead, readable.starts(with: "<svg ".utf8) {
        output +=
          "<svg lang=\"\(language)\" xml:lang=\"\(language)\" role=\"img\" aria-labelledby=\"picture-title picture-summary\" "
          .utf8
        // Graphviz knows whole points only, and a page of 88 mm has 249.45.
        output += readable.starts(with: "<svg width=".utf8) ? Array(size.utf8)[...] : readable.dropFirst(5)
      } else {
        output += readable
      }
      output.append(UInt8(ascii: "\n"))
      if isInHead, line.ends(with: "xlink\">") {
        output += head
        isInHead = false
      }
      pendingTitle = SVGFinisher.groupID(readable).flatMap { titles[$0] }
    }
    return output
  }

  /// The line with `-` where Graphviz writes it as an entity.
  private static func withPlainHyphens(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.contains(UInt8(ascii: "&")) else { return line }
    var plain: [UInt8] = []
    plain.reserveCapacity(line.count)
    var rest = line
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), rest.starts(with: "&#45;".utf8) {
        plain.append(UInt8(ascii: "-"))
        rest = rest.dropFirst(5)
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return plain[...]
  }

  /// The line with the weight of its font in an attribute of its own.
  private static func withFontWeight(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let written = "font-family=\"\(DOTWriter.boldFontName)\"".utf8
    guard line.starts(with: "<text ".utf8),
      let start = line.indices.first(where: { line[$0] == UInt8(ascii: "f") && line[$0...].starts(with: written) })
    else { return line }
    let weighted = "font-family=\"\(DOTWriter.fontName)\" font-weight=\"bold\"".utf8
    return (line[..<start] + weighted + line[(start + written.count)...])
  }

  /// The id of the group a line opens.
  private static func groupID(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let opening = "<g id=\"".utf8
    guard line.starts(with: opening) else { return nil }
    return Array(line.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") })
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

extension Drawing {
  /// The SVG that Graphviz made of this drawing's DOT, with its title, its description and what each line says of itself.
  ///
  /// - Parameter svg: the bytes of the SVG file.
  /// - Complexity: O(*bytes*).
  public func finishing(svg: [UInt8]) -> [UInt8] { SVGFinisher(self).finished(svg) }
}
