extension Drawing.Mark {
  /// The mark on the other side of an upright axis; texts stay readable, and begin where they ended.
  func mirrored(across axis: Double) -> Drawing.Mark {
    func mirrored(_ point: Point) -> Point { Point(2 * axis - point.x, point.y) }
    switch self {
    case .polygon(let points, let fill): return .polygon(points.map(mirrored), fill: fill)
    case .curve(let curve, let stroke):
      let other = CubicCurve(
        mirrored(curve.start), mirrored(curve.control1), mirrored(curve.control2), mirrored(curve.end))
      return .curve(other, stroke)
    case .text(var text):
      text.position = mirrored(text.position)
      text.anchor =
        switch text.anchor {
        case .start: .end
        case .middle: .middle
        case .end: .start
        }
      return .text(text)
    }
  }
}
