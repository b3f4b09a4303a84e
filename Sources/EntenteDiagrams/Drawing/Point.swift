/// A place on the page in points (1/72 inch): x to the right, y downwards, from the upper left corner.
public struct Point: Hashable, Sendable {
  /// To the right, in points.
  public var x: Double
  /// Downwards, in points.
  public var y: Double

  /// A place by its two coordinates.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }

  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }

  static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }

  /// Its distance from the corner.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction, one point long; to the right where it has none.
  var unit: Point {
    let length = length
    return length > 1e-9 ? self * (1 / length) : Point(1, 0)
  }

  /// Turned a quarter clockwise as the page is seen.
  var turned: Point { Point(-y, x) }

  func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  func cross(_ other: Point) -> Double { x * other.y - y * other.x }
}
