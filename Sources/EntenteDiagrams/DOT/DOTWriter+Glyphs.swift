extension DOTWriter {
  /// A glyph as a node.
  func attributes(of glyph: Drawing.Glyph) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = [
      ("id", DOTText.quoted(glyph.id)), ("class", DOTText.quoted(glyph.classes.joined(separator: " "))),
      ("shape", DOTWriter.name(of: glyph.shape)), ("pos", "\"\(place(glyph.frame.center))\""),
      ("width", inches(glyph.frame.width)), ("height", inches(glyph.frame.height)),
      ("margin", DOTWriter.margin(of: glyph)),
    ]
    if glyph.shape != .none {
      let style = glyph.border.pattern == .dashed ? "\"filled,dashed\"" : "filled"
      attributes += [
        ("style", style), ("fillcolor", DOTText.quoted(glyph.fill)), ("color", DOTText.quoted(glyph.border.color)),
        ("penwidth", Decimal.text(glyph.border.width)),
      ]
    }
    if glyph.lines.isEmpty {
      attributes.append(("label", "\"\""))
    } else {
      attributes += [
        ("fontsize", Decimal.text(glyph.typeface.size)), ("fontcolor", DOTText.quoted(glyph.textColor)),
        ("label", DOTText.label(glyph.lines, isLeftAligned: glyph.isLeftAligned)),
      ]
    }
    return attributes
  }

  /// Words that begin at the left edge of a shape keep off its border.
  private static func margin(of glyph: Drawing.Glyph) -> String {
    guard glyph.isLeftAligned, glyph.shape != .none else { return "0" }
    return "\"\(Decimal.text(indent(of: glyph) / 72, decimals: 4)),0\""
  }

  /// From the left edge of a shape to its words.
  static func indent(of glyph: Drawing.Glyph) -> Double { glyph.typeface.size * 0.45 }

  private static func name(of shape: Drawing.Glyph.Shape) -> String {
    switch shape {
    case .none, .circle, .square, .diamond, .triangle: shape.rawValue
    case .invertedTriangle: "invtriangle"
    case .bar: "box"
    }
  }
}
