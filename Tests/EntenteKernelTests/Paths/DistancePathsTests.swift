import EntenteKernel
import EntenteTestSupport
import Testing

struct DistancePathsTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>, SampleGraphs.Lengths.allCases)
  func `what is measured over distances is what writing out all pairs gives`(
    seed: UInt64, lengths: SampleGraphs.Lengths
  ) async throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<4 {
      let place: Comment = "seed \(seed), round \(round)"
      let rows = SampleGraphs.random(lengths, using: &generator)
      let pairs = AllPairs(rows)
      let paths = DistancePaths(forward: rows, tolerance: 1e-10)
      #expect(agree(try await paths.betweenness(), pairs.betweenness), place)
      #expect(agree(try await paths.arcBetweenness(), pairs.arcBetweenness), place)
      let reach = try await paths.reach()
      for node in reach.reached.indices {
        let distances = pairs.reached(from: node)
        #expect(Int(reach.reached[node]) == distances.count, place)
        #expect(agree([reach.total[node]], [distances.reduce(0, +)]), place)
        #expect(agree([reach.reciprocal[node]], [distances.reduce(0) { $0 + 1 / $1 }]), place)
        #expect(agree([reach.farthest[node]], [distances.max() ?? 0]), place)
      }
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `over arcs of length 1 distances are hops`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let rows = SampleGraphs.random(550, 1500, .hops, using: &generator)
    let (distances, hops) = (DistancePaths(forward: rows), HopPaths(rows))
    #expect(agree(try await distances.betweenness(), try await hops.betweenness()), "seed \(seed)")
    let (far, near) = (try await distances.reach(), try await hops.reach())
    #expect(far.reached == near.reached && far.total == near.total && far.farthest == near.farthest, "seed \(seed)")
    #expect(agree(far.reciprocal, near.reciprocal), "seed \(seed)")
  }

  @Test func `paths within the tolerance are equally short, and without it are not`() async throws {
    let rows = SampleGraphs.graph(4, [(0, 1), (0, 2), (1, 3), (2, 3)], lengths: [0.1, 0.3, 0.2 + 1e-15, 0])
    let lengths = rows.weights.map { $0 == 0 ? 1e-20 : $0 }
    let near = ArcRows(offsets: rows.offsets, heads: rows.heads, weights: lengths)
    #expect(try await DistancePaths(forward: near, tolerance: 1e-10).betweenness() == [0, 0.5, 0.5, 0])
    #expect(try await DistancePaths(forward: near).betweenness() == [0, 0, 1, 0])
  }

  @Test func `an arc that a longer way round undercuts is taken by no path`() async throws {
    let rows = SampleGraphs.graph(3, [(0, 1), (1, 2), (0, 2)], lengths: [1, 1, 2.5])
    let paths = DistancePaths(forward: rows)
    #expect(try await paths.betweenness() == [0, 1, 0])
    #expect(try await paths.arcBetweenness() == [2, 0, 2])
    #expect(try await paths.reach().total == [3, 1, 0])
  }

  @Test func `an arc of infinite length is none`() async throws {
    let rows = SampleGraphs.graph(3, [(0, 1), (1, 2)], lengths: [1, .infinity])
    let paths = DistancePaths(forward: rows)
    #expect(try await paths.betweenness() == [0, 0, 0])
    #expect(try await paths.reach().reached == [1, 0, 0])
  }

  @Test func `lengths of very different size keep their order`() async throws {
    let rows = SampleGraphs.graph(
      5, [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)], lengths: [1e-200, 1e-9, 1, 1e200, 2e200])
    let reach = try await DistancePaths(forward: rows).reach()
    #expect(reach.reached == [4, 3, 2, 1, 0])
    #expect(reach.farthest == [1e200, 1e200, 1e200, 1e200, 0])
    #expect(try await DistancePaths(forward: rows).betweenness() == [0, 3, 4, 3, 0])
  }
}
