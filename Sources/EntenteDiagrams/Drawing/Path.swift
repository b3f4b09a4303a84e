/// A curve as a chain of short segments, with the rectangle that holds it, for quick tests of what meets what.
struct Path: Hashable, Sendable {
  let points: [Point]
  let bounds: Rectangle

  /// - Parameter points: two at least.
  init(_ points: [Point]) {
    self.points = points
    var low = Point(.infinity, .infinity)
    var high = Point(-.infinity, -.infinity)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    bounds = Rectangle(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y)
  }

  /// Whether a segment of it meets a rectangle.
  func meets(_ frame: Rectangle) -> Bool {
    guard bounds.touches(frame) else { return false }
    for index in 1..<points.count where frame.meets(points[index - 1], points[index]) { return true }
    return false
  }

  /// Whether all of it lies in a rectangle.
  func lies(in frame: Rectangle) -> Bool {
    bounds.minX >= frame.minX && bounds.maxX <= frame.maxX && bounds.minY >= frame.minY && bounds.maxY <= frame.maxY
  }

  /// Whether it crosses another; touching at an end is no crossing.
  func crosses(_ other: Path) -> Bool {
    guard bounds.touches(other.bounds) else { return false }
    for first in 1..<points.count {
      for second in 1..<other.points.count
      where Path.cross(points[first - 1], points[first], other.points[second - 1], other.points[second]) {
        return true
      }
    }
    return false
  }

  /// Whether the segments *ab* and *cd* cross.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let ab = b - a
    let cd = d - c
    guard (ab.cross(c - a) > 0) != (ab.cross(d - a) > 0) else { return false }
    return (cd.cross(a - c) > 0) != (cd.cross(b - c) > 0)
  }
}
