extension SVGWriter {
  /// Lines of text in the middle of a frame, or from its left edge on.
  mutating func append(
    _ lines: [String], in frame: Rectangle, fromLeft indent: Double? = nil, _ typeface: Typeface, _ color: String
  ) {
    // The lines lie closer than a paragraph's, and the eye takes the middle of small letters for that of the line.
    let step = typeface.size * 1.1
    var place = Point(frame.center.x, frame.center.y + typeface.size * 0.25 - step * Double(lines.count - 1) / 2)
    if let indent { place.x = frame.minX + indent }
    for line in lines {
      append(line, at: place, indent == nil ? .middle : .start, typeface, color)
      place.y += step
    }
  }

  /// One line of text on its baseline; nothing where there are no words.
  mutating func append(
    _ string: String, at position: Point, _ anchor: Drawing.Text.Anchor, _ typeface: Typeface, _ color: String
  ) {
    guard !string.isEmpty else { return }
    switch anchor {
    case .start: markup.append("<text text-anchor=\"start\"")
    case .middle: markup.append("<text text-anchor=\"middle\"")
    case .end: markup.append("<text text-anchor=\"end\"")
    }
    markup.append("x", position.x)
    markup.append("y", position.y)
    markup.append("font-family", DOTWriter.fontName)
    if typeface.isBold { markup.append(" font-weight=\"bold\"") }
    markup.append("font-size", typeface.size)
    markup.append("fill", color)
    markup.append(">")
    markup.append(text: string)
    markup.append("</text>\n")
  }
}
