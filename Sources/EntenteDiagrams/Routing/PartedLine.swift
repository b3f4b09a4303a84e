/// A line parted where its label stands, as on a map, so that text needs no ground of its own.
enum PartedLine {
  /// The pieces of a curve outside a frame; the whole of it where there is no frame.
  static func pieces(of curve: CubicCurve, around frame: Rectangle?) -> [CubicCurve] {
    guard let frame, let gap = gap(in: curve, frame) else { return [curve] }
    var pieces: [CubicCurve] = []
    if gap.lowerBound > 0 { pieces.append(curve.part(from: 0, to: gap.lowerBound)) }
    if gap.upperBound < 1 { pieces.append(curve.part(from: gap.upperBound, to: 1)) }
    return pieces.isEmpty ? [curve] : pieces
  }

  /// The parameters between which a curve lies in a frame.
  private static func gap(in curve: CubicCurve, _ frame: Rectangle) -> ClosedRange<Double>? {
    let steps = 96
    var first: Int?
    var last: Int?
    for step in 0...steps where frame.contains(curve.point(at: Double(step) / Double(steps))) {
      first = first ?? step
      last = step
    }
    guard let first, let last else { return nil }
    return Double(max(0, first - 1)) / Double(steps)...Double(min(steps, last + 1)) / Double(steps)
  }
}
