/// Finds a readable place for every box: stress first, from a few starts, then small moves that make it easier to read.
///
/// Deterministic: the same problem gives the same places on every machine.
struct Placement {
  /// How many candidates are kept, and for how many rounds of moves: many for a few, few for many, since the cost of
  /// a round grows with boxes times lines.
  private static func stages(for problem: PlacementProblem) -> [(kept: Int, rounds: Int)] {
    switch problem.sizes.count * (problem.sizes.count + problem.links.count) {
    case ..<6_000: [(kept: 24, rounds: 8), (kept: 6, rounds: 16), (kept: 1, rounds: 60)]
    case ..<40_000: [(kept: 4, rounds: 6), (kept: 1, rounds: 24)]
    default: [(kept: 1, rounds: 4)]
    }
  }

  /// The centres of the boxes; their middle is the origin.
  static func positions(for problem: PlacementProblem) -> [Point] {
    let count = problem.sizes.count
    guard count > 1 else { return Array(repeating: Point(0, 0), count: count) }
    let stress = StressLayout(problem)
    let cost = LegibilityCost(problem, stress)
    let stages = stages(for: problem)
    var candidates = (0..<UInt64(stages[0].kept)).map { stress.relaxed(stress.start($0), steps: 50) }
    for stage in stages {
      candidates = best(stage.kept, of: candidates, cost).map {
        moved($0, cost, rounds: stage.rounds, reach: 230)
      }
    }
    return centred(BoxSeparation.separated(best(1, of: candidates, cost).first ?? [], problem.sizes))
  }

  private static func best(_ count: Int, of candidates: [[Point]], _ cost: LegibilityCost) -> [[Point]] {
    guard count < candidates.count else { return candidates }
    let ranked = candidates.enumerated().map { number, positions in
      (cost: positions.indices.reduce(0) { $0 + cost.cost(of: $1, positions) }, number: number)
    }
    return ranked.sorted { ($0.cost, $0.number) < ($1.cost, $1.number) }.prefix(count).map { candidates[$0.number] }
  }

  /// Moves one box at a time to where the picture reads best: near its place, in steps that grow smaller, or, in every
  /// third round, anywhere on the map.
  private static func moved(_ start: [Point], _ cost: LegibilityCost, rounds: Int, reach: Double) -> [Point] {
    var positions = start
    var generator = SplitMix64(seed: 1871)
    for round in 0..<rounds {
      let isLeap = round % 3 == 2
      let reach = isLeap ? 0 : reach * (1 - Double(round) / Double(rounds)) + 6
      for box in positions.indices {
        let home = positions[box]
        var best = (place: home, cost: cost.cost(of: box, positions))
        for _ in 0..<9 {
          let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
          positions[box] =
            isLeap
            ? leap(by: step, of: box, among: positions)
            : Point(home.x + step.x * reach * StressLayout.aspect, home.y + step.y * reach)
          let moved = cost.cost(of: box, positions, below: best.cost)
          if moved < best.cost { best = (positions[box], moved) }
        }
        positions[box] = best.place
      }
    }
    return positions
  }

  /// A place near another box, so that leaps land where the map is and not beyond it.
  private static func leap(by step: Point, of box: Int, among positions: [Point]) -> Point {
    let other = Int((step.x + 1) / 2 * Double(positions.count) * 7) % positions.count
    return positions[other] + Point(step.x * 170, step.y * 130)
  }

  private static func centred(_ positions: [Point]) -> [Point] {
    let sum = positions.reduce(Point(0, 0), +)
    let middle = sum * (1 / Double(positions.count))
    return positions.map { $0 - middle }
  }
}
