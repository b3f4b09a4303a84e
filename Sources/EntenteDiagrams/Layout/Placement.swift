/// Finds a readable place for every box: stress first, from a few starts, then small moves that make it easier to read.
///
/// Deterministic: the same problem gives the same places on every machine.
struct Placement {
  /// A number of candidates and of rounds of moves for each.
  private struct Stage {
    let kept: Int
    let rounds: Int
  }

  /// How much work moves may be, in tests of a box against a line.
  private static let budget = 8_000_000

  /// How many candidates are kept, and for how many rounds of moves: many for a few, few for many, none for a crowd in
  /// which no move would be seen.
  private static func stages(for problem: PlacementProblem, isStart: Bool) -> [Stage] {
    let boxes = problem.sizes.count
    let links = problem.links.count
    if boxes * (boxes + links) < 6_000 {
      if isStart { return [Stage(kept: 8, rounds: 2), Stage(kept: 1, rounds: 12)] }
      return [Stage(kept: 24, rounds: 8), Stage(kept: 8, rounds: 24), Stage(kept: 1, rounds: 60)]
    }
    // A round tries ten places for each box, against every line and each of its own lines against every box.
    let affordable = min(48, budget / (30 * boxes * max(1, links)))
    let rounds = isStart ? affordable / 2 : affordable
    guard rounds >= 16, boxes <= StressLayout.fullCount else { return [Stage(kept: 1, rounds: rounds)] }
    return [Stage(kept: 4, rounds: rounds / 8), Stage(kept: 1, rounds: rounds / 2)]
  }

  /// The centres of the boxes; their middle is the origin.
  ///
  /// - Parameter isStart: whether others will move the boxes on, so that less is enough.
  static func positions(for problem: PlacementProblem, isStart: Bool = false) -> [Point] {
    let count = problem.sizes.count
    guard count > 1 else { return Array(repeating: Point(0, 0), count: count) }
    let stress = StressLayout(problem)
    let stages = stages(for: problem, isStart: isStart)
    var candidates =
      count > StressLayout.fullCount
      ? [stress.relaxed(stress.spreadStart(), steps: 30)]
      : Parallel.map(stages[0].kept) { stress.relaxed(stress.start(UInt64($0)), steps: 50) }
    if stages.contains(where: { $0.rounds > 0 }) {
      let tables = LegibilityTables(problem, DistanceCost(stress))
      for stage in stages {
        let kept = best(stage.kept, of: candidates, tables)
        candidates = Parallel.map(kept.count) { moved(kept[$0], tables, rounds: stage.rounds) }
      }
      candidates = best(1, of: candidates, tables)
    }
    return centred(BoxSeparation.separated(candidates.first ?? [], problem.sizes))
  }

  private static func best(_ count: Int, of candidates: [[Point]], _ tables: LegibilityTables) -> [[Point]] {
    guard count < candidates.count else { return candidates }
    let ranked = candidates.enumerated().map { number, positions in
      var cost = LegibilityCost(tables, positions)
      return (cost: cost.total(), number: number)
    }
    return ranked.sorted { ($0.cost, $0.number) < ($1.cost, $1.number) }.prefix(count).map { candidates[$0.number] }
  }

  /// Moves one box at a time to where the picture reads best: near its place, in steps that grow smaller, or, in every
  /// third round, anywhere on the map.
  private static func moved(_ start: [Point], _ tables: LegibilityTables, rounds: Int) -> [Point] {
    var cost = LegibilityCost(tables, start)
    var generator = SplitMix64(seed: 1815)
    for round in 0..<rounds {
      let isLeap = round % 3 == 2
      let reach = 230 * (1 - Double(round) / Double(rounds)) + 6
      for box in start.indices {
        let home = cost.positions[box]
        var best = (place: home, cost: cost.cost(of: box, at: home))
        for _ in 0..<9 {
          let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
          let place =
            isLeap
            ? leap(by: step, among: cost.positions)
            : Point(home.x + step.x * reach * StressLayout.aspect, home.y + step.y * reach)
          let moved = cost.cost(of: box, at: place, below: best.cost)
          if moved < best.cost { best = (place, moved) }
        }
        if best.place != home { cost.move(box, to: best.place) }
      }
    }
    return cost.positions
  }

  /// A place near another box, so that leaps land where the map is and not beyond it.
  private static func leap(by step: Point, among positions: [Point]) -> Point {
    let other = Int((step.x + 1) / 2 * Double(positions.count) * 7) % positions.count
    return positions[other] + Point(step.x * 170, step.y * 130)
  }

  private static func centred(_ positions: [Point]) -> [Point] {
    let sum = positions.reduce(Point(0, 0), +)
    let middle = sum * (1 / Double(positions.count))
    return positions.map { $0 - middle }
  }
}
