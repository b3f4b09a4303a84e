extension SVGWriter {
  /// A tie: its strokes, its head and its word.
  mutating func append(_ line: Drawing.Line) {
    markup.append(group: line.id, "edge", line.classes)
    markup.append(title: line.title)
    if line.stroke.pattern == .double {
      // A point to either side, however wide the two are.
      for side in [-1.0, 1.0] { append(line.pieces, line.stroke, beside: side) }
    } else {
      append(line.pieces, line.stroke)
    }
    if let tip = line.tip, let last = line.pieces.last?.end {
      append(headAt: tip, from: last, scale: line.headScale, line.stroke)
    }
    if let label = line.label {
      let frame = Rectangle(center: label.center, width: 0, height: 0)
      append([label.text], in: frame, label.typeface, label.color)
    }
    markup.append("</g>\n")
  }

  /// `<path` with all but its way.
  mutating func openPath(_ stroke: Stroke) {
    markup.append("<path fill=\"none\"")
    append(stroke)
  }

  /// The pieces of a line; those that meet are one path, so that dashes run on.
  private mutating func append(_ pieces: [CubicCurve], _ stroke: Stroke) {
    var end: Point?
    for piece in pieces {
      if end != piece.start {
        if end != nil { markup.append("\"/>\n") }
        openPath(stroke)
        markup.append(" d=\"M")
        markup.append(piece.start)
      }
      markup.append(towards: piece.control1, piece.control2, piece.end)
      end = piece.end
    }
    if end != nil { markup.append("\"/>\n") }
  }

  /// The same pieces, moved to one side: ends at right angles to the curve there, controls to the leg between them.
  private mutating func append(_ pieces: [CubicCurve], _ stroke: Stroke, beside distance: Double) {
    var moved = pieces.map { piece -> CubicCurve in
      let middle = SVGWriter.across(piece.control1, piece.control2, orAcross: piece.start, piece.end) * distance
      return CubicCurve(
        piece.start + SVGWriter.across(piece.start, piece.control1, orAcross: piece.start, piece.end) * distance,
        piece.control1 + middle, piece.control2 + middle,
        piece.end + SVGWriter.across(piece.control2, piece.end, orAcross: piece.start, piece.end) * distance)
    }
    for next in pieces.indices.dropFirst() where pieces[next - 1].end == pieces[next].start {
      let (before, after) = (pieces[next - 1].control2, pieces[next].control1)
      let joint = pieces[next].start + SVGWriter.across(before, after, orAcross: before, after) * distance
      (moved[next - 1].end, moved[next].start) = (joint, joint)
    }
    append(moved, stroke)
  }

  /// A point's length at right angles to the way from one point to another, or, where that is none, from a third to a fourth.
  private static func across(_ from: Point, _ to: Point, orAcross first: Point, _ last: Point) -> Point {
    let way = to - from
    return (way.length > 1e-4 ? way : last - first).unit.turned
  }

  /// The head of an arrow: ten points long and seven wide at the scale of Graphviz, which ours is seven tenths of.
  private mutating func append(headAt tip: Point, from end: Point, scale: Double, _ stroke: Stroke) {
    let base = (end - tip).unit * (7 * scale)
    // So that a wide line does not hide the head at its end.
    let half = base.turned * (0.35 * max(1, stroke.width / 4))
    let border = Stroke(color: stroke.color, width: stroke.width)
    append(polygon: [tip + base - half, tip, tip + base + half], fill: stroke.color, border)
  }
}
