import EntenteKernel
import EntenteTestSupport
import Testing

struct HopPathsTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `what is measured over hops is what writing out all pairs gives`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<6 {
      let rows = SampleGraphs.random(.hops, using: &generator)
      let pairs = AllPairs(rows)
      let paths = HopPaths(rows)
      #expect(agree(try await paths.betweenness(), pairs.betweenness), "seed \(seed), round \(round)")
      #expect(agree(try await paths.arcBetweenness(), pairs.arcBetweenness), "seed \(seed), round \(round)")
      try await expectReach(paths.reach(), pairs, "seed \(seed), round \(round)")
    }
  }

  private func expectReach(_ reach: Reach, _ pairs: AllPairs, _ place: Comment) {
    for node in reach.reached.indices {
      let distances = pairs.reached(from: node)
      #expect(Int(reach.reached[node]) == distances.count, place)
      #expect(reach.total[node] == distances.reduce(0, +), place)
      #expect(agree([reach.reciprocal[node]], [distances.reduce(0) { $0 + 1 / $1 }]), place)
      #expect(reach.farthest[node] == distances.max() ?? 0, place)
    }
  }

  @Test func `weights play no part over hops`() async throws {
    let rows = SampleGraphs.graph(3, [(0, 1), (1, 2), (0, 2)], lengths: [1, 1, 9])
    #expect(try await HopPaths(rows).betweenness() == [0, 0, 0])
    #expect(try await HopPaths(rows).reach().total == [2, 1, 0])
  }

  @Test func `forms whose betweenness is known have it`() async throws {
    let star = try await HopPaths(SampleGraphs.star(9)).betweenness()
    #expect(star == [56] + [Double](repeating: 0, count: 8))
    let path = try await HopPaths(SampleGraphs.path(7)).betweenness()
    #expect(path == [0, 10, 16, 18, 16, 10, 0])
    let ring = try await HopPaths(SampleGraphs.ring(12)).betweenness()
    #expect(ring == [Double](repeating: 55, count: 12))
    let complete = try await HopPaths(SampleGraphs.complete(10)).betweenness()
    #expect(complete == [Double](repeating: 0, count: 10))
    let arcs = try await HopPaths(SampleGraphs.complete(5)).arcBetweenness()
    #expect(arcs == [Double](repeating: 1, count: 20))
  }

  @Test func `more targets than one search holds are all reached`() async throws {
    let nodeCount = 600
    let ring = try await HopPaths(SampleGraphs.ring(nodeCount)).reach(taskCount: 3)
    #expect(ring.reached == [UInt32](repeating: 599, count: nodeCount))
    #expect(ring.total == [Double](repeating: 599 * 300, count: nodeCount))
    #expect(ring.farthest == [Double](repeating: 599, count: nodeCount))
    let harmonic = (1...599).reduce(0) { $0 + 1 / Double($1) }
    #expect(agree(ring.reciprocal, [Double](repeating: harmonic, count: nodeCount)))
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `betweenness adds up to the hops between, of nodes and of arcs`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let paths = HopPaths(SampleGraphs.random(150, 900, .hops, using: &generator))
    let reach = try await paths.reach()
    let hops = reach.total.reduce(0, +)
    let pairs = Double(reach.reached.reduce(0, +))
    #expect(agree([try await paths.betweenness().reduce(0, +)], [hops - pairs]), "seed \(seed)")
    #expect(agree([try await paths.arcBetweenness().reduce(0, +)], [hops]), "seed \(seed)")
  }

  @Test func `more paths than an integer can count do not overflow`() async throws {
    // From corner to corner lead C(70, 35) paths, more than 10²⁰.
    let paths = HopPaths(SampleGraphs.grid(36))
    let between = try await paths.betweenness().reduce(0, +)
    let reach = try await paths.reach()
    let hopsBetween = reach.total.reduce(0, +) - Double(reach.reached.reduce(0, +))
    #expect(agree([between], [hopsBetween]))
  }
}
