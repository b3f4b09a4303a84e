extension SVGWriter {
  /// An actor's box with its name.
  mutating func append(_ box: Drawing.Box) {
    markup.append(group: box.id, "node", box.classes)
    markup.append(title: box.title)
    switch box.shape {
    case .rounded: append(rounded: box.frame, fill: box.fill, box.border)
    case .square: append(polygon: box.frame.corners, fill: box.fill, box.border)
    case .octagon: append(polygon: box.frame.octagon, fill: box.fill, box.border)
    }
    append(box.lines, in: box.frame, box.typeface, box.textColor)
    markup.append("</g>\n")
  }

  /// A marker, a cell, a bar or a word.
  mutating func append(_ glyph: Drawing.Glyph) {
    markup.append(group: glyph.id, "node", glyph.classes)
    markup.append(title: glyph.title)
    let frame = glyph.frame
    switch glyph.shape {
    case .none: break
    case .circle:
      markup.append("<ellipse")
      append(fill: glyph.fill, glyph.border)
      markup.append("cx", frame.center.x)
      markup.append("cy", frame.center.y)
      markup.append("rx", frame.width / 2)
      markup.append("ry", frame.height / 2)
      markup.append("/>\n")
    case .square, .bar: append(polygon: frame.corners, fill: glyph.fill, glyph.border)
    case .diamond: append(polygon: frame.diamond, fill: glyph.fill, glyph.border)
    case .triangle: append(polygon: frame.triangle(pointingUp: true), fill: glyph.fill, glyph.border)
    case .invertedTriangle: append(polygon: frame.triangle(pointingUp: false), fill: glyph.fill, glyph.border)
    }
    if glyph.isLeftAligned {
      let indent = glyph.shape == .none ? 0 : DOTWriter.indent(of: glyph)
      append(glyph.lines, in: frame, fromLeft: indent, glyph.typeface, glyph.textColor)
    } else {
      append(glyph.lines, in: frame, glyph.typeface, glyph.textColor)
    }
    markup.append("</g>\n")
  }

  mutating func append(polygon points: [Point], fill: String, _ border: Stroke) {
    markup.append("<polygon")
    append(fill: fill, border)
    markup.append("points", closing: points)
    markup.append("/>\n")
  }

  /// A box whose corners are round, but for one so small that nothing would be left of its sides.
  private mutating func append(rounded frame: Rectangle, fill: String, _ border: Stroke) {
    let radius = min(12, min(frame.width, frame.height) / 3)
    let corners = frame.corners
    markup.append("<path")
    append(fill: fill, border)
    for (number, corner) in corners.enumerated() {
      let before = (corners[(number + 3) % 4] - corner).unit * radius
      let after = (corners[(number + 1) % 4] - corner).unit * radius
      markup.append(number == 0 ? " d=\"M" : "L")
      markup.append(corner + before)
      markup.append(towards: corner + before * 0.5, corner + after * 0.5, corner + after)
    }
    markup.append("Z\"/>\n")
  }

  /// What fills a shape, and how its border is drawn.
  private mutating func append(fill: String, _ border: Stroke) {
    markup.append("fill", fill)
    append(border)
  }

  /// The colour, width and dashes of a stroke; one that is a point wide and one without dashes do not say so.
  mutating func append(_ stroke: Stroke) {
    markup.append("stroke", stroke.color)
    if stroke.width != 1 { markup.append("stroke-width", stroke.width) }
    switch stroke.pattern {
    case .solid, .double: break
    case .dashed: markup.append(" stroke-dasharray=\"6,6\"")
    case .dotted: markup.append(" stroke-dasharray=\"2,6\"")
    }
  }
}

extension Rectangle {
  /// The corners of the octagon that touches its edges.
  fileprivate var octagon: [Point] {
    // The tangent of an eighth of a right angle and a half: a regular octagon, stretched.
    let short = 0.41421356237309503
    let steps = [
      (1, short), (1, -short), (short, -1), (-short, -1), (-1, -short), (-1, short), (-short, 1), (short, 1),
    ]
    return steps.map { x, y in Point(center.x + x * width / 2, center.y + y * height / 2) }
  }

  fileprivate var diamond: [Point] {
    [Point(center.x, minY), Point(maxX, center.y), Point(center.x, maxY), Point(minX, center.y)]
  }

  /// The triangle whose base is an edge's length and lies a quarter of the height from its middle.
  fileprivate func triangle(pointingUp: Bool) -> [Point] {
    let reach = pointingUp ? -height / 2 : height / 2
    let base = center.y - reach / 2
    return [Point(center.x, center.y + reach), Point(maxX, base), Point(minX, base)]
  }
}
