import Testing

@testable import EntenteDiagrams

struct PlacementTests {
  @Test(arguments: [(40, 90), (200, 600), (500, 5_000)])
  func `no two boxes overlap, however many there are`(boxes: Int, links: Int) {
    let problem = SampleProblems.random(boxes: boxes, links: links, seed: 3)
    let frames = problem.frames(at: Placement.positions(for: problem)).map {
      $0.grown(by: BoxSeparation.gap / 2 - 0.01)
    }
    var overlaps = 0
    for (number, frame) in frames.enumerated() {
      overlaps += frames.dropFirst(number + 1).count { $0.overlaps(frame) }
    }
    #expect(overlaps == 0)
  }

  @Test(arguments: [(30, 60), (300, 900)])
  func `the same problem has the same places each time`(boxes: Int, links: Int) {
    let problem = SampleProblems.random(boxes: boxes, links: links, seed: 11)
    #expect(Placement.positions(for: problem) == Placement.positions(for: problem))
  }

  @Test func `two thousand actors have places in the time of a quick test`() {
    let problem = SampleProblems.random(boxes: 2_000, links: 4_000, seed: 5)
    let positions = Placement.positions(for: problem)
    #expect(Set(positions).count == 2_000)
    #expect(positions.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test func `boxes with a link stand nearer to each other than boxes without`() {
    let problem = SampleProblems.chain(250)
    let positions = Placement.positions(for: problem)
    let linked = problem.links.reduce(0) { $0 + (positions[$1.first] - positions[$1.second]).length } / 249
    let apart = (0..<125).reduce(0) { $0 + (positions[$1] - positions[$1 + 125]).length } / 125
    #expect(linked * 5 < apart)
  }

  @Test func `lines that are never seen together may cross, and those that are cross less for it`() {
    var (seeing, blind) = (0, 0)
    for seed in 1...6 as ClosedRange<UInt64> {
      var problem = SampleProblems.random(boxes: 14, links: 26, seed: seed)
      for index in problem.links.indices {
        problem.links[index].periods = .none
        problem.links[index].periods.insert(index % 2)
      }
      var timeless = problem
      for index in timeless.links.indices { timeless.links[index].periods = .all }
      seeing += PlacementTests.crossingsSeen(problem, Placement.positions(for: problem))
      blind += PlacementTests.crossingsSeen(problem, Placement.positions(for: timeless))
    }
    #expect(seeing < blind)
  }

  private static func crossingsSeen(_ problem: PlacementProblem, _ positions: [Point]) -> Int {
    let tables = LegibilityTables(problem, DistanceCost(StressLayout(problem)))
    var sum = 0
    for first in tables.links.indices {
      for second in 0..<first where tables.mayCross(first, second) {
        let (one, other) = (tables.links[first], tables.links[second])
        let isCrossed = Path.cross(
          positions[one.first], positions[one.second], positions[other.first], positions[other.second])
        if isCrossed { sum += one.periods.countShared(with: other.periods) }
      }
    }
    return sum
  }
}
