import Testing

@testable import EntenteDiagrams

struct StressLayoutTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `with every box a landmark the stress is that over all pairs`(seed: UInt64) {
    let problem = SampleProblems.random(boxes: 14, links: 24, seed: seed)
    let layout = StressLayout(problem, landmarkCount: 14)
    let positions = layout.start(seed)
    let expected = StressLayoutTests.stressOverAllPairs(of: problem, positions)
    #expect(abs(layout.stress(positions) - expected) <= 1e-9 * expected, "seed \(seed)")
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a few landmarks give nearly the stress that all pairs give`(seed: UInt64) {
    let problem = SampleProblems.random(boxes: 120, links: 180, seed: seed)
    let full = StressLayout(problem)
    let sparse = StressLayout(problem, landmarkCount: 30)
    let best = full.stress(full.relaxed(full.spreadStart(), steps: 60))
    let found = full.stress(sparse.relaxed(sparse.spreadStart(), steps: 60))
    #expect(full.landmarks.boxes.count == 120)
    #expect(sparse.landmarks.boxes.count == 30)
    #expect(found < best * 1.35, "seed \(seed): \(found) where all pairs give \(best)")
  }

  @Test func `a long chain is laid out without a fold`() {
    let layout = StressLayout(SampleProblems.chain(300))
    #expect(layout.landmarks.boxes.count < 300)
    let positions = layout.relaxed(layout.spreadStart(), steps: 30)
    let span = (positions[299] - positions[0]).length
    let length = (1..<300).reduce(0) { $0 + (positions[$1] - positions[$1 - 1]).length }
    #expect(span > length * 0.7)
  }

  @Test func `parts that do not hang together have places of their own`() {
    var problem = SampleProblems.chain(200)
    problem.links.removeAll { $0.second == 100 }
    let layout = StressLayout(problem)
    let positions = layout.relaxed(layout.spreadStart(), steps: 30)
    #expect(positions.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(Set(positions).count == 200)
  }

  /// The sum by its definition: every pair once, over shortest paths by Floyd and Warshall.
  private static func stressOverAllPairs(of problem: PlacementProblem, _ positions: [Point]) -> Double {
    let boxes = problem.sizes.indices
    var distances = boxes.map { row in boxes.map { row == $0 ? 0 : Double.infinity } }
    var weights = boxes.map { _ in boxes.map { _ in 1.0 } }
    func setLengths() {
      for link in problem.links {
        for (one, other) in [(link.first, link.second), (link.second, link.first)] {
          distances[one][other] = problem.idealLength(of: link)
          weights[one][other] = 1 + Double(link.lines) * 1.2
        }
      }
    }
    setLengths()
    for middle in boxes {
      for row in boxes {
        for column in boxes {
          distances[row][column] = min(distances[row][column], distances[row][middle] + distances[middle][column])
        }
      }
    }
    // Where no way leads, boxes stand apart by a share of the longest way there is.
    let apart = max(200, (distances.joined().filter(\.isFinite).max() ?? 0) * 0.6)
    // A link's own length holds even where a way round is shorter.
    setLengths()
    var sum = 0.0
    for first in boxes {
      for second in boxes where second > first {
        let ideal = distances[first][second].isFinite ? distances[first][second] : apart
        let x = (positions[first].x - positions[second].x) / StressLayout.aspect
        let y = positions[first].y - positions[second].y
        let error = ((x * x + y * y).squareRoot() - ideal) / ideal
        sum += error * error * weights[first][second]
      }
    }
    return sum
  }
}
