/// A `<text>` of an SVG file: where it is, what it says and how.
struct TextOutlineElement: Sendable {
  /// Its bytes in the file, from `<text` to `</text>`.
  let range: Range<Int>
  let run: TextOutliner.Run
  private let x: Double
  private let y: Double
  private let size: Double
  /// What holds for a shape as well, such as its fill.
  private let kept: [(name: String, value: String)]

  /// All texts of a file, in its order.
  static func all(in svg: [UInt8]) -> [TextOutlineElement] {
    var elements: [TextOutlineElement] = []
    var rest = svg[...]
    while let start = rest.firstRange(of: "<text".utf8)?.lowerBound {
      var reader = SVGElementReader(svg[(start + 5)...])
      // `<textPath` begins with the same letters; a text that never ends is no text.
      guard let attributes = reader.attributes(), let content = reader.content() else {
        rest = svg[(start + 5)...]
        continue
      }
      elements.append(TextOutlineElement(range: start..<reader.place, attributes: attributes, content: content))
      rest = svg[reader.place...]
    }
    return elements
  }

  private init(range: Range<Int>, attributes: [(name: String, value: String)], content: String) {
    self.range = range
    var (families, style, weight, anchor) = ("sans-serif", "", "", "start")
    var (x, y, size) = (0.0, 0.0, 16.0)
    var isSpacePreserved = false
    var kept: [(name: String, value: String)] = []
    for (name, value) in attributes {
      switch name {
      case "x": x = Double(value) ?? x
      case "y": y = Double(value) ?? y
      case "font-size": size = Double(value.prefix { $0.isNumber || $0 == "." }) ?? size
      case "font-family": families = value
      case "font-weight": weight = value == "normal" ? "" : " " + value
      case "font-style": style = value == "normal" ? "" : " " + value
      case "text-anchor": anchor = value
      case "xml:space": isSpacePreserved = value == "preserve"
      case "textLength", "lengthAdjust": break
      default: kept.append((name, value))
      }
    }
    let words = content.split { $0 == " " || $0.isNewline || $0 == "\t" }
    let text = isSpacePreserved ? content : words.joined(separator: " ")
    run = TextOutliner.Run(text: text, fontName: families + style + weight, anchor: anchor)
    (self.x, self.y, self.size, self.kept) = (x, y, size, kept)
  }

  /// The group that takes the text's place.
  func group(drawnBy path: String) -> [UInt8] {
    var classes = "text"
    var group: [UInt8] = []
    for (name, value) in kept {
      if name == "class" {
        classes += " " + value
      } else {
        group += " \(name)=\"".utf8 + XMLText.escaped(value) + "\"".utf8
      }
    }
    group += " role=\"img\" aria-label=\"".utf8 + XMLText.escaped(run.text) + "\">".utf8
    if !path.isEmpty {
      let transform =
        "translate(\(Decimal.text(x)) \(Decimal.text(y))) scale(\(Decimal.text(size / 1000, decimals: 6)))"
      group += "<path transform=\"\(transform)\" d=\"\(path)\"/>".utf8
    }
    return "<g class=\"".utf8 + XMLText.escaped(classes) + "\"".utf8 + group + "</g>".utf8
  }
}
