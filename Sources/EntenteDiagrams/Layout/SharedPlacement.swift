/// One place for each box in all pictures, chosen for what the pictures have in them: the sum of their costs is small.
///
/// A layout of the graph of all periods would mind distances that no picture shows. This starts from it, and from the same
/// places with other boxes on them, and moves one box at a time, or exchanges two, wherever all pictures together read
/// better for it. Each picture's cost is taken as a share of what it costs laid out by itself, so that every picture has
/// the same say.
///
/// - Complexity: that of `Placement`'s moves, whatever the number of pictures; the larger the map, the fewer the moves, and
///   none where it is crowded.
struct SharedPlacement: Sendable {
  private let problem: PlacementProblem
  /// What all pictures together ask of a place.
  let tables: LegibilityTables
  /// Where boxes may stand; anywhere if nil.
  private let area: Rectangle?

  /// A number of candidates and of rounds of moves for each.
  private typealias Stage = (kept: Int, rounds: Int)

  /// - Parameters:
  ///   - start: a layout of the whole.
  ///   - scale: how long distances should be, as a share of what they would be on a page as large as they like.
  init(_ map: MapProblem, _ start: [Point], in area: Rectangle? = nil, scale: Double = 1) {
    problem = map.whole
    self.area = area
    var wishes = DistanceWishes(count: start.count)
    var says = [Double](repeating: 0, count: min(map.pictures.count, PeriodSet.capacity))
    var periods = [PeriodSet](repeating: .none, count: start.count)
    for (number, picture) in map.pictures.enumerated() {
      let tables = LegibilityTables(picture.problem, DistanceCost(picture: picture.problem, scale: scale))
      var cost = LegibilityCost(tables, picture.boxes.map { start[$0] })
      let say = 1 / max(1, cost.total())
      says[number % PeriodSet.capacity] += say
      wishes.add(picture.problem, picture.boxes, say: say, scale: scale)
      for box in picture.boxes { periods[box].insert(number) }
    }
    tables = LegibilityTables(
      problem, DistanceCost(wishes), weights: PictureWeights(says: says), boxPeriods: periods,
      // Where there is no room for all that makes a picture pleasant, it must not mislead.
      hiding: area == nil ? 1 : 12)
  }

  /// The places.
  static func positions(for map: MapProblem) -> [Point] {
    let start = Placement.positions(for: map.whole, isStart: map.pictures.count > 1)
    let stages = stages(for: map)
    guard start.count > 1, !stages.isEmpty else { return start }
    let shared = SharedPlacement(map, start)
    var generator = SplitMix64(seed: 9)
    var candidates = [start]
    while candidates.count < stages[0].kept { candidates.append(shared.shuffled(start, &generator)) }
    for stage in stages {
      let kept = shared.best(stage.kept, of: candidates)
      candidates = Parallel.map(kept.count) { shared.moved(kept[$0], rounds: stage.rounds) }
    }
    return shared.best(1, of: candidates).first ?? start
  }

  /// Places on a page of a given size, from a map that was folded into it: boxes move out of the way of lines.
  static func positions(for map: MapProblem, from start: [Point], in area: Rectangle, scale: Double) -> [Point] {
    let boxes = start.count
    let work = boxes * (boxes + map.whole.links.count)
    guard boxes > 1, work < 30_000 else { return start }
    return SharedPlacement(map, start, in: area, scale: scale).moved(start, rounds: work < 6_000 ? 90 : 12)
  }

  /// How many candidates are kept, and for how many rounds of moves; none where a round would take too long.
  private static func stages(for map: MapProblem) -> [Stage] {
    let boxes = map.whole.sizes.count
    let work = boxes * (boxes + map.whole.links.count)
    if map.pictures.count == 1 { return work < 6_000 ? [(kept: 1, rounds: 40)] : [] }
    return switch work {
    case ..<6_000: [(kept: 16, rounds: 20), (kept: 4, rounds: 20), (kept: 1, rounds: 60)]
    case ..<30_000: [(kept: 1, rounds: 7)]
    case ..<100_000: [(kept: 1, rounds: 4)]
    default: []
    }
  }

  /// The same places with other boxes on them.
  private func shuffled(_ start: [Point], _ generator: inout SplitMix64) -> [Point] {
    var positions = start
    for last in positions.indices.dropFirst().reversed() {
      positions.swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
    return BoxSeparation.separated(positions, problem.sizes)
  }

  private func best(_ count: Int, of candidates: [[Point]]) -> [[Point]] {
    guard count < candidates.count else { return candidates }
    let ranked = candidates.enumerated().map { number, positions in
      var cost = LegibilityCost(tables, positions)
      return (cost: cost.total(), number: number)
    }
    return ranked.sorted { ($0.cost, $0.number) < ($1.cost, $1.number) }.prefix(count).map { candidates[$0.number] }
  }
}

// MARK: - Moves

extension SharedPlacement {
  private func moved(_ start: [Point], rounds: Int) -> [Point] {
    var cost = LegibilityCost(tables, start)
    var generator = SplitMix64(seed: 1871)
    for round in 0..<rounds {
      let reach = 320 * (1 - Double(round) / Double(rounds)) + 8
      for box in start.indices {
        move(box, &cost, reach: reach, isLeap: round % 3 == 2, &generator)
        exchange(box, &cost, &generator)
      }
    }
    return cost.positions
  }

  private func move(
    _ box: Int, _ cost: inout LegibilityCost, reach: Double, isLeap: Bool, _ generator: inout SplitMix64
  ) {
    let home = cost.positions[box]
    var best = (place: home, cost: cost.cost(of: box, at: home))
    for _ in 0..<9 {
      let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
      let from = isLeap ? cost.positions[Int(generator.next() % UInt64(cost.positions.count))] : home
      let reach = isLeap ? 150 : reach
      let place = Point(from.x + step.x * reach * StressLayout.aspect, from.y + step.y * reach)
      guard isFree(box, at: place, cost.positions) else { continue }
      let moved = cost.cost(of: box, at: place, below: best.cost)
      if moved < best.cost { best = (place, moved) }
    }
    if best.place != home { cost.move(box, to: best.place) }
  }

  /// Lets a box and another change places where that is better for both together.
  private func exchange(_ box: Int, _ cost: inout LegibilityCost, _ generator: inout SplitMix64) {
    let other = Int(generator.next() % UInt64(cost.positions.count))
    guard other != box else { return }
    let (home, away) = (cost.positions[box], cost.positions[other])
    var exchanged = cost.positions
    exchanged.swapAt(box, other)
    guard isFree(box, at: away, exchanged), isFree(other, at: home, exchanged) else { return }
    let before = cost.cost(of: box, at: home) + cost.cost(of: other, at: away)
    cost.move(box, to: away)
    cost.move(other, to: home)
    let after = cost.cost(of: box, at: away, below: before)
    if after < before, after + cost.cost(of: other, at: home, below: before - after) < before { return }
    cost.move(box, to: home)
    cost.move(other, to: away)
  }

  /// Whether a box would stand clear of all others and on the page.
  private func isFree(_ box: Int, at place: Point, _ positions: [Point]) -> Bool {
    let frame = Rectangle(center: place, width: problem.sizes[box].width, height: problem.sizes[box].height)
    if let area, !area.holds(frame) { return false }
    let room = frame.grown(by: BoxSeparation.gap)
    return !positions.indices.contains { other in
      other != box && room.overlaps(problem.frame(of: other, at: positions))
    }
  }
}
