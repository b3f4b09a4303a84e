import EntenteKernel
import EntenteTestSupport
import Testing

struct LouvainTests {
  /// The definition, pair by pair: Σ over pairs in one community of *A − γkk/2m*, over 2m.
  private func modularity(_ rows: ArcRows, _ communities: [UInt32], _ resolution: Double) -> Double {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: rows.nodeCount), count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      for arc in rows.range(of: node) { matrix[node][Int(rows.heads[arc])] = rows.isWeighted ? rows.weights[arc] : 1 }
    }
    let strengths = matrix.map { $0.reduce(0, +) }
    let total = strengths.reduce(0, +)
    if total == 0 { return 0 }
    var sum = 0.0
    for one in 0..<rows.nodeCount {
      for other in 0..<rows.nodeCount where communities[one] == communities[other] {
        sum += matrix[one][other] - resolution * strengths[one] * strengths[other] / total
      }
    }
    return sum / total
  }

  /// Cliques of five, each with one arc to the next.
  private func caveman(_ cliques: Int, isJoined: Bool, order: [Int]) -> ArcRows {
    var pairs: [(Int, Int)] = []
    for clique in 0..<cliques {
      for one in 0..<5 { for other in 0..<one { pairs.append((clique * 5 + one, clique * 5 + other)) } }
      if isJoined { pairs.append((clique * 5, (clique + 1) % cliques * 5 + 1)) }
    }
    return SampleArcs(cliques * 5, pairs.map { (order[$0.0], order[$0.1]) }, bothWays: true).forward
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `modularity is that of the definition, and no single move raises it`(seed: UInt64) throws {
    let sample = SampleArcs(seed: seed, nodes: 1...16)
    let rows = sample.forward.neighbours(with: sample.backward)
    let resolution = [0.5, 1, 1.7][Int(seed % 3)]
    let found = try Louvain(undirected: rows, resolution: resolution)
    #expect(agree(found.modularity, modularity(rows, found.communities, resolution)), "seed \(seed)")
    for node in 0..<rows.nodeCount {
      for community in 0...UInt32(found.communityCount) {
        var moved = found.communities
        moved[node] = community
        #expect(modularity(rows, moved, resolution) <= found.modularity + 1e-9, "seed \(seed), node \(node)")
      }
    }
  }

  @Test func `the karate club has the four groups of the best known partition`() throws {
    let karate = try #require(try Oracle.graphs.first { $0.name == "karate" })
    let rows = SampleArcs(karate.actorCount, karate.arcs.map { ($0.source, $0.target) }, bothWays: true).forward
    let found = try Louvain(undirected: rows)
    // U. Brandes et al. (2008), On modularity clustering, doi:10.1109/TKDE.2007.190689: 0.4198 is the maximum.
    #expect(found.modularity >= 0.41 && found.modularity <= 0.41979)
    #expect(found.communityCount == 4)
  }

  @Test(arguments: [true, false], 0..<8 as Range<UInt64>)
  func `cliques are found whatever their nodes are called`(isJoined: Bool, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let order = Array(0..<30).shuffled(using: &generator)
    let found = try Louvain(undirected: caveman(6, isJoined: isJoined, order: order))
    #expect(found.communityCount == 6)
    for node in 0..<30 {
      #expect(found.communities[order[node]] == found.communities[order[node / 5 * 5]], "seed \(seed)")
    }
  }

  @Test func `nodes without arcs are alone, and nothing is no fault`() throws {
    let empty = try Louvain(undirected: SampleArcs(0).forward)
    #expect(empty.communities.isEmpty && empty.modularity == 0)
    let lone = try Louvain(undirected: SampleArcs(4, [(1, 3)], bothWays: true).forward)
    #expect(lone.communities == [0, 1, 2, 1])
  }

  @Test func `a higher resolution parts, a resolution of none joins what hangs together`() throws {
    let rows = caveman(6, isJoined: true, order: Array(0..<30))
    #expect(try Louvain(undirected: rows, resolution: 0).communityCount == 1)
    #expect(try Louvain(undirected: rows, resolution: 40).communityCount == 30)
  }

  @Test func `weights below zero and endless ones are refused`() {
    for weight in [-1, .infinity, .nan] {
      let rows = ArcRows(offsets: [0, 1, 2], heads: [1, 0], weights: [weight, weight])
      #expect(throws: NumericFault.self) { try Louvain(undirected: rows) }
    }
    #expect(throws: NumericFault.unfitParameter(name: "resolution", value: -1)) {
      try Louvain(undirected: SampleArcs(2).forward, resolution: -1)
    }
  }
}
