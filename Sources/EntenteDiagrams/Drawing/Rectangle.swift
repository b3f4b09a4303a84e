/// An upright rectangle on the page.
public struct Rectangle: Hashable, Sendable {
  /// Its middle.
  public var center: Point
  /// In points.
  public var width: Double
  /// In points.
  public var height: Double

  /// A rectangle round a point.
  public init(center: Point, width: Double, height: Double) {
    self.center = center
    self.width = width
    self.height = height
  }

  /// Its left edge.
  public var minX: Double { center.x - width / 2 }
  /// Its right edge.
  public var maxX: Double { center.x + width / 2 }
  /// Its upper edge.
  public var minY: Double { center.y - height / 2 }
  /// Its lower edge.
  public var maxY: Double { center.y + height / 2 }

  /// The same, wider and higher by `margin` on every side.
  public func grown(by margin: Double) -> Rectangle {
    Rectangle(center: center, width: max(0, width + 2 * margin), height: max(0, height + 2 * margin))
  }

  /// Whether a point lies in it or on its edge.
  public func contains(_ point: Point) -> Bool {
    abs(point.x - center.x) <= width / 2 && abs(point.y - center.y) <= height / 2
  }

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Rectangle) -> Bool {
    abs(center.x - other.center.x) * 2 < width + other.width
      && abs(center.y - other.center.y) * 2 < height + other.height
  }

  /// Whether the two share a point, be it on their edges.
  func touches(_ other: Rectangle) -> Bool {
    minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY
  }

  /// The smallest rectangle that holds both.
  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.init(
      center: Point((minX + maxX) / 2, (minY + maxY) / 2), width: maxX - minX, height: maxY - minY)
  }

  /// Where a ray from the centre leaves it.
  func border(towards direction: Point) -> Point {
    let horizontal = abs(direction.x) > 1e-9 ? width / 2 / abs(direction.x) : .infinity
    let vertical = abs(direction.y) > 1e-9 ? height / 2 / abs(direction.y) : .infinity
    let reach = min(horizontal, vertical)
    return reach.isFinite ? center + direction * reach : center
  }

  /// Whether the segment between two points meets it (Liang & Barsky's clipping).
  func meets(_ start: Point, _ end: Point) -> Bool {
    // Most segments lie wholly to one side.
    if max(start.x, end.x) < minX || min(start.x, end.x) > maxX { return false }
    if max(start.y, end.y) < minY || min(start.y, end.y) > maxY { return false }
    let step = end - start
    let across = Rectangle.inside(from: start.x, by: step.x, low: minX, high: maxX)
    let down = Rectangle.inside(from: start.y, by: step.y, low: minY, high: maxY)
    return max(0, across.enters, down.enters) <= min(1, across.leaves, down.leaves)
  }

  /// The shares of a step at which it enters and leaves a range.
  private static func inside(
    from start: Double, by step: Double, low: Double, high: Double
  ) -> (enters: Double, leaves: Double) {
    if abs(step) < 1e-12 { return start < low || start > high ? (.infinity, -.infinity) : (-.infinity, .infinity) }
    let one = (low - start) / step
    let other = (high - start) / step
    return (min(one, other), max(one, other))
  }
}
