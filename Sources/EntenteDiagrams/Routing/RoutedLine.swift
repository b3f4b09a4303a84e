/// A line's way from the border of one box to that of another.
struct RoutedLine: Hashable, Sendable {
  /// From the tie's source to its target, up to the arrowhead where there is one.
  var curve: CubicCurve
  /// The arrowhead's point.
  var tip: Point?

  /// The length of an arrowhead for a line of some width.
  static func headLength(width: Double) -> Double { 6.5 + width }

  /// Cuts a curve that runs from within one box to within another at their borders.
  init(_ whole: CubicCurve, from source: Outline, to target: Outline, headLength: Double?) {
    let leaves = RoutedLine.crossing(of: whole, leaving: source.grown(by: 2.5), searching: (0, 1))
    let enters = RoutedLine.crossing(of: whole, leaving: target.grown(by: 2.5), searching: (1, 0))
    let low = min(leaves, 0.98)
    let high = max(enters, low + 0.01)
    let seen = whole.part(from: low, to: high)
    guard let headLength else {
      curve = seen
      return
    }
    tip = seen.end
    var near = 0.0
    var far = 1.0
    for _ in 0..<24 {
      let middle = (near + far) / 2
      if (seen.point(at: middle) - seen.end).length > headLength { near = middle } else { far = middle }
    }
    curve = seen.part(from: 0, to: max(near, 0.05))
  }

  /// The parameter at which a curve leaves the box its first end (of those searched) lies in.
  private static func crossing(
    of curve: CubicCurve, leaving box: Outline, searching ends: (inside: Double, outside: Double)
  ) -> Double {
    var inside = ends.inside
    var outside = ends.outside
    // The last sample within the box, so that a bent line does not enter it again.
    for step in 0...24 {
      let t = ends.inside + (ends.outside - ends.inside) * Double(step) / 24
      if box.contains(curve.point(at: t)) {
        inside = t
      } else {
        outside = t
        break
      }
    }
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if box.contains(curve.point(at: middle)) { inside = middle } else { outside = middle }
    }
    return outside
  }

  /// The rectangle that holds so many loops of a box, with the longest heads.
  static func room(forLoops count: Int, at box: Rectangle) -> Rectangle {
    let head = headLength(width: Stroke.greatestWidth)
    let largest = RoutedLine(loopAt: Outline(frame: box), number: count - 1, headLength: head)
    return Path(largest.curve.samples(24)).bounds
  }

  /// A loop from a box to itself at its upper right corner; each further one is larger.
  init(loopAt outline: Outline, number: Int, headLength: Double?) {
    let box = outline.frame
    let size = 26 + 13 * Double(number)
    // An octagon's upper side ends before its frame does.
    let start = Point(outline.isOctagon ? box.center.x + box.width * 0.2 : box.maxX - 14, box.minY - 2.5)
    let end = Point(box.maxX + 2.5, box.minY + box.height * 0.45)
    let tail = headLength.map { Point(end.x + $0, end.y) } ?? end
    curve = CubicCurve(
      start, Point(start.x - 4, start.y - size * 1.3), Point(tail.x + size * 1.3, tail.y - size * 0.6), tail)
    tip = headLength == nil ? nil : end
  }
}
