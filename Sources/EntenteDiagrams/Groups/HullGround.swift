/// The boxes a hull must hold and those it must not touch.
struct HullGround: Sendable {
  /// The boxes of the members.
  let members: [Rectangle]
  /// The boxes of all others.
  let others: [Rectangle]
  /// What a hull must not leave.
  let area: Rectangle

  /// What stays free between a hull's edge and the box of one who is not in it.
  static let clearance = 2.5
  /// The width of a hull's edge.
  static let border = 1.1
  private static let greatestRounding = 9.0

  /// A rounded box round a member, as far out as it may be without touching another's.
  ///
  /// - Parameter margin: how far out it would like to be.
  func lobe(around member: Rectangle, margin: Double) -> Lobe {
    var (left, right, up, down) = (margin, margin, margin, margin)
    let edge = HullGround.border + HullGround.clearance
    for other in others where member.grown(by: margin + edge).overlaps(other) {
      // It gives way on the side where there is most room.
      let gaps = [
        member.minX - other.maxX, other.minX - member.maxX, member.minY - other.maxY, other.minY - member.maxY,
      ]
      let widest = gaps.indices.max { gaps[$0] < gaps[$1] } ?? 0
      // Boxes that nearly touch share what is between them.
      let room = max(0, gaps[widest] - edge, gaps[widest] / 2 - HullGround.border)
      switch widest {
      case 0: left = min(left, room)
      case 1: right = min(right, room)
      case 2: up = min(up, room)
      default: down = min(down, room)
      }
    }
    left = min(left, max(0, member.minX - area.minX - HullGround.border))
    right = min(right, max(0, area.maxX - member.maxX - HullGround.border))
    up = min(up, max(0, member.minY - area.minY - HullGround.border))
    down = min(down, max(0, area.maxY - member.maxY - HullGround.border))
    let radius = min(HullGround.greatestRounding, left, right, up, down)
    let core = Rectangle(
      minX: member.minX - left + radius, minY: member.minY - up + radius, maxX: member.maxX + right - radius,
      maxY: member.maxY + down - radius)
    return Lobe(core: core.corners, radius: radius)
  }

  /// Whether a hull may have this piece: it touches no other's box and stays within the area.
  func isFree(_ lobe: Lobe) -> Bool {
    let bounds = Path(lobe.outline(grownBy: HullGround.border)).bounds
    guard bounds.minX >= area.minX, bounds.maxX <= area.maxX, bounds.minY >= area.minY, bounds.maxY <= area.maxY else {
      return false
    }
    let reach = bounds.grown(by: HullGround.clearance)
    return !others.contains {
      reach.overlaps($0) && lobe.meets($0.grown(by: HullGround.clearance), grownBy: HullGround.border)
    }
  }

  /// Whether a corridor along a segment would touch no other's box: a quick and cautious answer.
  func isFree(_ start: Point, _ end: Point, halfWidth: Double) -> Bool {
    let reach = halfWidth + HullGround.border + HullGround.clearance
    return !others.contains { $0.grown(by: reach).meets(start, end) }
  }
}
