extension DOTWriter {
  /// The glyph, or where Graphviz would take its text to be wider than the frame, the frame and the text apart.
  ///
  /// Without fonts Graphviz counts the bytes of letters beyond ASCII, and moves a text that begins at the left edge to the
  /// left by half of what it seems to lack.
  func parted(_ glyph: Drawing.Glyph) -> [Drawing.Glyph] {
    let isPlain = glyph.lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let longest = glyph.lines.map(\.utf8.count).max() ?? 0
    // No letter is wider than it is high.
    let width = Double(longest) * glyph.typeface.size
    guard glyph.isLeftAligned, !isPlain, width > glyph.frame.width else { return [glyph] }
    let indent = glyph.shape == .none ? 0 : DOTWriter.indent(of: glyph)
    var text = glyph
    text.shape = .none
    text.frame = Rectangle(
      minX: glyph.frame.minX + indent, minY: glyph.frame.minY, maxX: glyph.frame.minX + indent + width,
      maxY: glyph.frame.maxY)
    if glyph.shape == .none { return [text] }
    var shape = glyph
    shape.lines = []
    text.id += DOTWriter.textSuffix
    return [shape, text]
  }

  /// What the id of a text ends in that stands apart from its shape: in an id of ours each `_` has its fellow.
  static let textSuffix = "__text"
}
