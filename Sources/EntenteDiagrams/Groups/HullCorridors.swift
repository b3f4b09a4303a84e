/// Corridors that join the boxes of a hull, round the boxes of those who are not in it.
struct HullCorridors: Sendable {
  private let ground: HullGround
  private let lobes: [Lobe]
  /// Members nearer to each other lie in one piece rather than at the ends of a corridor.
  private static let nearness = 64.0
  private static let halfWidths = [11.0, 7.0, 4.5]
  /// How many neighbours of each member are tried.
  private static let mostNeighbours = 6
  /// A way round that is longer than this many times the straight one, and some points more, is none.
  private static let greatestDetour = (factor: 1.7, points: 60.0)

  /// - Parameter lobes: what lies around each member's box.
  init(_ ground: HullGround, _ lobes: [Lobe]) {
    self.ground = ground
    self.lobes = lobes
  }

  /// The pieces that join members, each with one of the members it joins, and for each member the lowest one it hangs
  /// together with.
  ///
  /// Nearest members are joined first, as a minimum spanning tree is made (J. B. Kruskal 1956).
  ///
  /// - Complexity: O(*m²* log *m*), and O(*o²*) for each way that is sought, for *m* members and *o* others.
  func joining() -> (pieces: [(lobe: Lobe, member: Int)], parts: [Int]) {
    var pieces: [(lobe: Lobe, member: Int)] = []
    var parts = Array(lobes.indices)
    for (first, second) in candidates() where parts[first] != parts[second] {
      guard let way = way(from: first, to: second) else { continue }
      pieces += way.map { ($0, first) }
      let (kept, gone) = (min(parts[first], parts[second]), max(parts[first], parts[second]))
      for member in parts.indices where parts[member] == gone { parts[member] = kept }
    }
    return (pieces, parts)
  }

  /// Pairs of members, the nearest first.
  private func candidates() -> [(first: Int, second: Int)] {
    let boxes = ground.members
    var pairs: [(distance: Double, first: Int, second: Int)] = []
    for first in boxes.indices {
      let near = boxes.indices.filter { $0 != first }.map { (gap(boxes[first], boxes[$0]), $0) }.sorted { $0 < $1 }
      for (distance, second) in near.prefix(HullCorridors.mostNeighbours) {
        pairs.append((distance, min(first, second), max(first, second)))
      }
    }
    return pairs.sorted { ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second) }
      .map { ($0.first, $0.second) }
  }

  private func gap(_ one: Rectangle, _ other: Rectangle) -> Double {
    let across = max(0, abs(one.center.x - other.center.x) - (one.width + other.width) / 2)
    let down = max(0, abs(one.center.y - other.center.y) - (one.height + other.height) / 2)
    return Point(across, down).length
  }

  private func way(from first: Int, to second: Int) -> [Lobe]? {
    let (start, end) = (ground.members[first], ground.members[second])
    if gap(start, end) <= HullCorridors.nearness {
      let piece = lobes[first].joined(to: lobes[second])
      if ground.isFree(piece) { return [piece] }
    }
    for halfWidth in HullCorridors.halfWidths {
      if let points = straight(start, end, halfWidth) ?? bent(start, end, halfWidth) {
        let pieces = zip(points, points.dropFirst()).map { Lobe(core: [$0, $1], radius: halfWidth) }
        if pieces.allSatisfy(ground.isFree) { return pieces }
      }
    }
    return nil
  }

  private func straight(_ start: Rectangle, _ end: Rectangle, _ halfWidth: Double) -> [Point]? {
    for one in anchors(start, halfWidth) {
      for other in anchors(end, halfWidth) where ground.isFree(one, other, halfWidth: halfWidth) {
        return [one, other]
      }
    }
    return nil
  }

  /// Where a corridor may begin within a box: its middle first.
  private func anchors(_ box: Rectangle, _ halfWidth: Double) -> [Point] {
    let across = max(0, box.width / 2 - halfWidth)
    let down = max(0, box.height / 2 - halfWidth)
    return [
      box.center, box.center + Point(across, 0), box.center - Point(across, 0), box.center + Point(0, down),
      box.center - Point(0, down),
    ]
  }

  /// The shortest way from middle to middle with one or two bends at corners of the boxes that stand in the way.
  private func bent(_ start: Rectangle, _ end: Rectangle, _ halfWidth: Double) -> [Point]? {
    let reach = halfWidth + HullGround.border + HullGround.clearance + 0.5
    let length = (end.center - start.center).length
    let detour = HullCorridors.greatestDetour
    var shortest = length * detour.factor + detour.points
    var best: [Point]?
    func consider(_ points: [Point]) {
      let steps = zip(points, points.dropFirst())
      let total = steps.reduce(0) { $0 + ($1.1 - $1.0).length }
      guard total < shortest, steps.allSatisfy({ ground.isFree($0, $1, halfWidth: halfWidth) }) else { return }
      (best, shortest) = (points, total)
    }
    let page = ground.area.grown(by: -halfWidth - HullGround.border)
    for blocker in ground.others where blocker.grown(by: reach).meets(start.center, end.center) {
      let corners = blocker.grown(by: reach).corners
      for (number, corner) in corners.enumerated() where page.contains(corner) {
        consider([start.center, corner, end.center])
        let next = corners[(number + 1) % corners.count]
        guard page.contains(next) else { continue }
        consider([start.center, corner, next, end.center])
        consider([start.center, next, corner, end.center])
      }
    }
    return best
  }
}
