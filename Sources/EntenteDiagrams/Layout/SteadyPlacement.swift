/// The boxes of one period, moved from their places on the map of all periods only as far as it helps the picture.
///
/// Each box goes where (1 − α) · *cost of the period's picture* + α · *way from its place* is least, for a stability α:
/// the blend of Brandes and Mader, in which stress is one part of the cost and crossings, lines behind boxes and narrow
/// angles are others. The way counts by its length and not by its square, so that most boxes stay exactly in their
/// places and few move visibly, rather than all of them a little.
///
/// A period's places depend on the map and on that period, not on its neighbours in time: drawn alone it is the same
/// picture. No box is put on another or outside the map.
///
/// - Complexity: that of `Placement`'s moves, for far fewer of them.
/// - Reference: U. Brandes & M. Mader (2012), *A Quantitative Comparison of Stress-Minimization Approaches for Offline
///   Dynamic Graph Drawing*, Graph Drawing, doi:10.1007/978-3-642-25878-7_11.
struct SteadyPlacement {
  private let problem: PlacementProblem
  private let reference: [Point]
  private let area: Rectangle
  private let stability: Double
  private let linksOf: [[PlacementProblem.Link]]

  /// What a way of a hundred points weighs against a crossing's 1.6.
  private static let pull = 4.0
  private static let rounds = 24
  /// Up to this all rounds are made; half of them beyond.
  private static let fewWork = 2_000
  /// Beyond this a picture is so crowded that moving one box helps nobody, and trying would take minutes.
  private static let mostWork = 60_000
  private static let tries = 12

  init(_ problem: PlacementProblem, reference: [Point], area: Rectangle, stability: Double) {
    self.problem = problem
    self.reference = reference
    self.area = area
    self.stability = stability
    var linksOf = [[PlacementProblem.Link]](repeating: [], count: problem.sizes.count)
    for link in problem.links {
      linksOf[link.first].append(link)
      if link.first != link.second { linksOf[link.second].append(link) }
    }
    self.linksOf = linksOf
  }

  /// Whole points, in the coordinates of the reference.
  func positions() -> [Point] {
    let boxes = problem.sizes.count
    let work = boxes * (boxes + problem.links.count)
    if work > SteadyPlacement.mostWork { return reference }
    let rounds = work < SteadyPlacement.fewWork ? SteadyPlacement.rounds : SteadyPlacement.rounds / 2
    var cost = LegibilityCost(LegibilityTables(problem, DistanceCost(picture: problem)), reference)
    var generator = SplitMix64(seed: 2012)
    for round in 0..<rounds {
      var isMoved = false
      let reach = 260 * (1 - Double(round) / Double(rounds)) + 10
      for box in reference.indices {
        guard let place = better(box, &cost, reach: reach, &generator) else { continue }
        cost.move(box, to: place)
        isMoved = true
      }
      // What the widest and the narrowest moves left alone may still be moved by those between.
      if !isMoved, round > rounds * 2 / 3 { break }
    }
    return cost.positions
  }

  /// A better place for a box; nil where none of those tried is.
  private func better(
    _ box: Int, _ cost: inout LegibilityCost, reach: Double, _ generator: inout SplitMix64
  ) -> Point? {
    var positions = cost.positions
    let home = positions[box]
    var best: (place: Point?, burden: Double) = (nil, burden(of: box, at: home, &cost))
    for attempt in 0...SteadyPlacement.tries {
      let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
      positions[box] =
        attempt == 0
        ? reference[box]
        : Point(home.x + step.x * reach * StressLayout.aspect, home.y + step.y * reach).rounded
      guard positions[box] != home, anchor(of: box, at: positions[box]) < best.burden, isFree(box, positions) else {
        continue
      }
      let moved = burden(of: box, at: positions[box], &cost, below: best.burden)
      if moved < best.burden - 1e-9 { best = (positions[box], moved) }
    }
    return best.place
  }

  private func burden(
    of box: Int, at place: Point, _ cost: inout LegibilityCost, below limit: Double = .infinity
  ) -> Double {
    let anchor = anchor(of: box, at: place)
    if anchor > limit { return anchor }
    let share = 1 - stability
    return anchor + share * cost.cost(of: box, at: place, below: (limit - anchor) / share)
  }

  /// What a box's way from its place costs.
  private func anchor(of box: Int, at place: Point) -> Double {
    stability * SteadyPlacement.pull * (place - reference[box]).length / 100
  }

  /// Whether a box stands clear of all others and, with its lines, on the map.
  private func isFree(_ box: Int, _ positions: [Point]) -> Bool {
    let room = problem.frame(of: box, at: positions).grown(by: BoxSeparation.gap / 2)
    for other in positions.indices where other != box {
      if room.overlaps(problem.frame(of: other, at: positions).grown(by: BoxSeparation.gap / 2)) { return false }
    }
    return area.holds(problem.frame(of: box, at: positions))
      && linksOf[box].allSatisfy { area.holds(problem.room(for: $0, at: positions)) }
  }
}
