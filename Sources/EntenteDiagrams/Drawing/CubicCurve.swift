/// A cubic Bézier curve.
public struct CubicCurve: Hashable, Sendable {
  /// Where it begins.
  public var start: Point
  /// What it makes for as it begins.
  public var control1: Point
  /// What it comes from as it ends.
  public var control2: Point
  /// Where it ends.
  public var end: Point

  /// A curve by its two ends and the two controls between them.
  public init(_ start: Point, _ control1: Point, _ control2: Point, _ end: Point) {
    self.start = start
    self.control1 = control1
    self.control2 = control2
    self.end = end
  }

  /// A straight line.
  init(from start: Point, to end: Point) {
    let third = (end - start) * (1.0 / 3)
    self.init(start, start + third, end - third, end)
  }

  /// The point at `t` between 0 and 1.
  public func point(at t: Double) -> Point {
    let s = 1 - t
    return start * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t) + end * (t * t * t)
  }

  /// The smallest upright rectangle that holds its four points, and so the curve; never quite without width or height.
  var hull: Rectangle {
    Path([start, control1, control2, end]).bounds.grown(by: 0.5)
  }

  /// The direction in which it runs at `t`, one point long.
  func direction(at t: Double) -> Point {
    let s = 1 - t
    let velocity =
      (control1 - start) * (3 * s * s) + (control2 - control1) * (6 * s * t) + (end - control2) * (3 * t * t)
    return velocity.length > 1e-9 ? velocity.unit : (end - start).unit
  }

  /// The part between two parameters, by de Casteljau's subdivision.
  func part(from low: Double, to high: Double) -> CubicCurve {
    let upper = split(at: high).before
    return high > 0 ? upper.split(at: low / high).after : upper
  }

  private func split(at t: Double) -> (before: CubicCurve, after: CubicCurve) {
    func mix(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let a = mix(start, control1)
    let b = mix(control1, control2)
    let c = mix(control2, end)
    let ab = mix(a, b)
    let bc = mix(b, c)
    let middle = mix(ab, bc)
    return (CubicCurve(start, a, ab, middle), CubicCurve(middle, bc, c, end))
  }

  /// Points along it, both ends among them.
  func samples(_ count: Int) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }
}
