import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct LegibilityCostTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is kept as boxes move is what a new look at the placement finds`(seed: UInt64) {
    let problem = SampleProblems.random(boxes: 12, links: 20, seed: seed)
    let tables = LegibilityTables(problem, DistanceCost(StressLayout(problem)))
    var generator = SeededGenerator(seed: seed)
    func place() -> Point {
      Point(Double.random(in: -300...300, using: &generator), Double.random(in: -200...200, using: &generator))
    }
    var moved = LegibilityCost(tables, problem.sizes.map { _ in place() })
    for _ in 0..<30 {
      let box = Int.random(in: 0..<12, using: &generator)
      _ = moved.cost(of: box, at: place())
      moved.move(box, to: place())
    }
    var fresh = LegibilityCost(tables, moved.positions)
    #expect(moved.total() == fresh.total(), "seed \(seed)")
  }

  @Test func `a crossing costs where both lines are in one picture and only there`() {
    #expect(LegibilityCostTests.costOfCrossing(periods: ([0, 1], [1, 2])) > 0)
    #expect(LegibilityCostTests.costOfCrossing(periods: ([0, 1], [2, 3])) == 0)
  }

  @Test func `a crossing in more pictures costs more`() {
    let once = LegibilityCostTests.costOfCrossing(periods: ([0, 1, 2], [2, 3, 4]))
    let often = LegibilityCostTests.costOfCrossing(periods: ([0, 1, 2], [0, 1, 2]))
    // Each is weighed by what two links share on average, and the second pair shares more.
    #expect(once > 0)
    #expect(often > once)
  }

  @Test func `a line behind a box costs until the box gets out of its way`() {
    let sizes = [PlacementProblem.Size](repeating: .init(width: 60, height: 30), count: 3)
    let problem = PlacementProblem(sizes: sizes, links: [.init(first: 0, second: 1, lines: 1)])
    let tables = LegibilityTables(problem, DistanceCost(StressLayout(problem)))
    var cost = LegibilityCost(tables, [Point(-200, 0), Point(200, 0), Point(0, 0)])
    let before =
      cost.cost(of: 2, at: Point(0, 0)) - tables.distances.cost(of: 2, at: Point(0, 0), among: cost.positions)
    let aside = Point(0, 60)
    let after = cost.cost(of: 2, at: aside) - tables.distances.cost(of: 2, at: aside, among: cost.positions)
    #expect(before >= 12)
    #expect(after == 0)
  }

  /// What two crossing links of four far boxes cost more than the same links side by side, the same distances apart.
  private static func costOfCrossing(periods: ([Int], [Int])) -> Double {
    let sizes = [PlacementProblem.Size](repeating: .init(width: 10, height: 10), count: 4)
    var links = [PlacementProblem.Link(first: 0, second: 3, lines: 1), .init(first: 1, second: 2, lines: 1)]
    for (number, periods) in [periods.0, periods.1].enumerated() {
      links[number].periods = .none
      for period in periods { links[number].periods.insert(period) }
    }
    let problem = PlacementProblem(sizes: sizes, links: links)
    let tables = LegibilityTables(problem, DistanceCost(StressLayout(problem)))
    let corners = [Point(-300, -300), Point(300, -300), Point(-300, 300), Point(300, 300)]
    var cost = LegibilityCost(tables, corners)
    return cost.cost(of: 0, at: corners[0]) - tables.distances.cost(of: 0, at: corners[0], among: corners)
  }
}
