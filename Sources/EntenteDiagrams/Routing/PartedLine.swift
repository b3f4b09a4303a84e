/// A line parted where labels stand, as on a map, so that text needs no ground of its own.
enum PartedLine {
  /// The longest part of a line, as a share of it, that gives way to the label of another.
  private static let longestGap = 0.2

  /// The pieces of a curve outside the frame of its own label and of other labels that it crosses.
  ///
  /// Its ends stay where they are; a line that runs along another's label rather than across it is not parted there.
  static func pieces(of curve: CubicCurve, around own: Rectangle?, and others: [Rectangle]) -> [CubicCurve] {
    let crossed = others.compactMap { gap(in: curve, $0) }.filter { gap in
      gap.lowerBound > 0 && gap.upperBound < 1 && gap.upperBound - gap.lowerBound <= longestGap
    }
    let gaps = ([own.flatMap { gap(in: curve, $0) }].compactMap(\.self) + crossed)
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var pieces: [CubicCurve] = []
    var reached = 0.0
    for gap in gaps {
      if gap.lowerBound > reached { pieces.append(curve.part(from: reached, to: gap.lowerBound)) }
      reached = max(reached, gap.upperBound)
    }
    if reached < 1 { pieces.append(curve.part(from: reached, to: 1)) }
    return pieces.isEmpty ? [curve] : pieces
  }

  /// Whether a frame lies wholly to one side of a curve as seen along the straight way between its ends.
  private static func isAside(_ frame: Rectangle, of curve: CubicCurve) -> Bool {
    let way = curve.end - curve.start
    let reach = (abs(way.y) * frame.width + abs(way.x) * frame.height) / 2
    let middle = way.cross(frame.center - curve.start)
    let bends = (way.cross(curve.control1 - curve.start), way.cross(curve.control2 - curve.start))
    return middle - reach > max(0, bends.0, bends.1) || middle + reach < min(0, bends.0, bends.1)
  }

  /// The parameters between which a curve lies in a frame.
  private static func gap(in curve: CubicCurve, _ frame: Rectangle) -> ClosedRange<Double>? {
    // A curve lies within its control points, so most frames are out of its reach.
    guard curve.hull.overlaps(frame), !isAside(frame, of: curve) else { return nil }
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
