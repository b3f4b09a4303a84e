/// Newcomers on a map that is there already: boxes with a place keep it exactly, the others are put among them.
///
/// A newcomer begins in the middle of those it has lines to, the best connected first, and moves to the free place
/// nearby where the picture reads best. Deterministic.
struct PinnedPlacement {
  private let problem: PlacementProblem
  private let pinned: [Point?]
  private static let tries = 40
  private static let rounds = 6

  /// - Parameter pinned: the place of each box, nil for a newcomer.
  init(_ problem: PlacementProblem, pinned: [Point?]) {
    self.problem = problem
    self.pinned = pinned
  }

  func positions() -> [Point] {
    let newcomers = pinned.indices.filter { pinned[$0] == nil }
    if newcomers.isEmpty { return pinned.compactMap(\.self) }
    if newcomers.count == pinned.count { return Placement.positions(for: problem) }
    var positions = starts(of: newcomers)
    var isPlaced = pinned.map { $0 != nil }
    for box in newcomers {
      positions[box] = free(box, near: positions[box], positions, isPlaced)
      isPlaced[box] = true
    }
    var cost = LegibilityCost(LegibilityTables(problem, DistanceCost(StressLayout(problem))), positions)
    var generator = SplitMix64(seed: 1878)
    for round in 0..<PinnedPlacement.rounds {
      let reach = 420 * (1 - Double(round) / Double(PinnedPlacement.rounds))
      for box in newcomers { improve(box, &cost, reach: reach, &generator) }
    }
    return cost.positions
  }

  /// Where newcomers would stand if there were room: each at the mean of those it has lines to, once they have a place;
  /// those without lines below the map.
  private func starts(of newcomers: [Int]) -> [Point] {
    let known = pinned.compactMap(\.self)
    let low = known.reduce(known[0]) { Point(min($0.x, $1.x), min($0.y, $1.y)) }
    let high = known.reduce(known[0]) { Point(max($0.x, $1.x), max($0.y, $1.y)) }
    var positions = pinned.map { $0 ?? Point((low.x + high.x) / 2, high.y + 110) }
    var isKnown = pinned.map { $0 != nil }
    // As many sweeps as a chain of newcomers can be long.
    for _ in newcomers {
      let before = isKnown
      for box in newcomers where !isKnown[box] {
        let friends = problem.links.compactMap { link -> (place: Point, lines: Double)? in
          guard link.first != link.second, link.first == box || link.second == box else { return nil }
          let other = link.first == box ? link.second : link.first
          return before[other] ? (positions[other], Double(link.lines)) : nil
        }
        let lines = friends.reduce(0) { $0 + $1.lines }
        guard lines > 0 else { continue }
        positions[box] = friends.reduce(Point(0, 0)) { $0 + $1.place * ($1.lines / lines) }
        isKnown[box] = true
      }
      if before == isKnown { break }
    }
    return positions
  }

  /// The free place nearest to one that is wanted, on squares that grow round it.
  private func free(_ box: Int, near wanted: Point, _ positions: [Point], _ isPlaced: [Bool]) -> Point {
    var positions = positions
    let step = 24.0
    for ring in 0... {
      var best: (place: Point, distance: Double)?
      for across in -ring...ring {
        for down in -ring...ring where max(abs(across), abs(down)) == ring {
          positions[box] = (wanted + Point(Double(across) * step, Double(down) * step)).rounded
          let distance = (positions[box] - wanted).length
          if distance < best?.distance ?? .infinity, isFree(box, positions, isPlaced) {
            best = (positions[box], distance)
          }
        }
      }
      if let best { return best.place }
    }
    return wanted
  }

  private func improve(_ box: Int, _ cost: inout LegibilityCost, reach: Double, _ generator: inout SplitMix64) {
    var positions = cost.positions
    let home = positions[box]
    var best = (place: home, cost: cost.cost(of: box, at: home))
    let all = positions.map { _ in true }
    for _ in 0..<PinnedPlacement.tries {
      let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
      positions[box] = Point(home.x + step.x * reach * StressLayout.aspect, home.y + step.y * reach).rounded
      guard isFree(box, positions, all) else { continue }
      let moved = cost.cost(of: box, at: positions[box], below: best.cost)
      if moved < best.cost { best = (positions[box], moved) }
    }
    if best.place != home { cost.move(box, to: best.place) }
  }

  private func isFree(_ box: Int, _ positions: [Point], _ isPlaced: [Bool]) -> Bool {
    let room = problem.frame(of: box, at: positions).grown(by: BoxSeparation.gap)
    return !positions.indices.contains { other in
      other != box && isPlaced[other] && room.overlaps(problem.frame(of: other, at: positions))
    }
  }
}
