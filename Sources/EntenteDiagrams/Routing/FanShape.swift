/// How parallel lines between two boxes spread: side by side in the middle, drawn together at the ends.
struct FanShape: Hashable, Sendable {
  /// The room between two level lines, so that their labels do not touch.
  static let gap = 13.5
  /// The same between two upright lines, whose labels stand side by side.
  static let uprightGap = 30.0

  let start: Rectangle
  let end: Rectangle
  let lines: Int
  /// How far the whole fan is bent aside to keep clear of other boxes.
  var bow = 0.0

  /// How far line `index` lies from the straight line between the centres, halfway along.
  func offset(of index: Int) -> Double {
    (Double(index) - Double(lines - 1) / 2) * gap + bow
  }

  /// Half the room the fan needs across.
  var halfBreadth: Double { Double(lines - 1) / 2 * gap }

  private var gap: Double {
    let slope = (end.center - start.center).unit.y
    return FanShape.gap + (FanShape.uprightGap - FanShape.gap) * slope * slope
  }

  /// The whole curve of a line, from within the first box to within the second.
  func curve(of index: Int) -> CubicCurve {
    let along = end.center - start.center
    let across = along.unit.turned
    let wanted = offset(of: index)
    let first = across * port(index, in: start, across)
    let second = across * port(index, in: end, across)
    let from = start.center + first
    let to = end.center + second
    let reach = along * 0.3
    // A cubic whose controls lie `h` aside passes ¾ h aside halfway along.
    let lean = (first.dot(across) + second.dot(across)) / 2
    let aside = across * ((wanted - lean) / 0.75)
    return CubicCurve(from, from + reach + aside, to - reach + aside, to)
  }

  /// The part of a curve that lies in neither box: what a reader sees of it.
  func seen(_ curve: CubicCurve, samples: Int) -> Path {
    let points = curve.samples(samples)
    let outside = points.filter { !start.contains($0) && !end.contains($0) }
    return Path(outside.count > 1 ? outside : points)
  }

  /// How far from a box's centre, across the fan, a line begins: spread as far as the box allows.
  private func port(_ index: Int, in box: Rectangle, _ across: Point) -> Double {
    guard lines > 1 else { return 0 }
    let room = (box.border(towards: across) - box.center).length * 0.72
    let step = min(gap, 2 * room / Double(lines - 1))
    return (Double(index) - Double(lines - 1) / 2) * step
  }
}
