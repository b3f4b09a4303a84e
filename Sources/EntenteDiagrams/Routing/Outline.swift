/// The border of a box as it is drawn, for lines to end at: a rectangle or an octagon.
struct Outline: Hashable, Sendable {
  var frame: Rectangle
  var isOctagon = false

  /// The same, farther out by `margin` on every side.
  func grown(by margin: Double) -> Outline { Outline(frame: frame.grown(by: margin), isOctagon: isOctagon) }

  /// Whether a point lies within it.
  func contains(_ point: Point) -> Bool {
    guard frame.contains(point) else { return false }
    guard isOctagon else { return true }
    // A regular octagon stretched to its frame: its slanting sides lie at √2 half-widths and half-heights together.
    let across = abs(point.x - frame.center.x) / (frame.width / 2)
    let down = abs(point.y - frame.center.y) / (frame.height / 2)
    return across + down <= 2.0.squareRoot()
  }
}
