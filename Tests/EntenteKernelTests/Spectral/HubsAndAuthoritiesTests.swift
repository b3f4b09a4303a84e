import EntenteKernel
import EntenteTestSupport
import Testing

struct HubsAndAuthoritiesTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `authorities are what powers of the matrix with its transpose make of equal scores`(seed: UInt64) throws {
    let sample = SampleArcs(seed: seed, nodes: 3...14, densities: 0.25...0.7)
    let scores = try HubsAndAuthorities(forward: sample.forward, backward: sample.backward)
    let matrix = DenseMatrix(rows: sample.matrix)
    #expect(agree(scores.authorities, (matrix.transposed * matrix).limitOfOnes(shift: 0), within: 1e-8), "seed \(seed)")
    for node in 0..<sample.nodeCount {
      let points = zip(sample.matrix[node], scores.authorities).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(agree(points, scores.singularValue * scores.hubs[node], within: 1e-9), "node \(node), seed \(seed)")
    }
  }

  @Test func `of a star that points outward the middle is the hub and the leaves are the authorities`() throws {
    let sample = SampleArcs(5, [(0, 1), (0, 2), (0, 3), (0, 4)])
    let scores = try HubsAndAuthorities(forward: sample.forward, backward: sample.backward)
    #expect(agree(scores.hubs, [1, 0, 0, 0, 0]))
    #expect(agree(scores.authorities, [0, 0.5, 0.5, 0.5, 0.5]))
    #expect(agree(scores.singularValue, 2))
  }

  @Test func `of two stars alike both count`() throws {
    let sample = SampleArcs(6, [(0, 1), (0, 2), (3, 4), (3, 5)])
    let scores = try HubsAndAuthorities(forward: sample.forward, backward: sample.backward)
    #expect(agree(scores.hubs, [(1.0 / 2).squareRoot(), 0, 0, (1.0 / 2).squareRoot(), 0, 0]))
    #expect(agree(scores.authorities, [0, 0.5, 0.5, 0, 0.5, 0.5]))
  }

  /// The greatest singular value belongs to node 0 and to its leaves alike; rounding alone tells the two apart.
  @Test func `a middle and its leaves share the scores in the proportion that equal authorities give them`() throws {
    var sample = SampleArcs(9, [(0, 1), (0, 2), (3, 4), (3, 5), (5, 6), (7, 8)], bothWays: true)
    sample.isWeighted = true
    let weights = [3.25, 1, 3.25, 0.5, 0.5, 0.5]
    for arc in sample.arcs.indices { sample.arcs[arc].weight = weights[arc / 2] }
    let scores = try HubsAndAuthorities(forward: sample.forward, backward: sample.backward)
    // Ones, seen along node 0 and along (3.25, 1) / √11.5625 of its leaves.
    let share = 4.25 / 11.5625
    let length = (1 + share * share * 11.5625).squareRoot()
    #expect(agree(scores.authorities, [1, 3.25 * share, share, 0, 0, 0, 0, 0, 0].map { $0 / length }))
    #expect(agree(scores.singularValue, Double(11.5625).squareRoot()))
  }

  @Test func `without an arc of weight there are none`() {
    for count in [0, 1, 100_000] {
      let empty = SampleArcs(count).forward
      #expect(throws: NumericFault.noArcs) { try HubsAndAuthorities(forward: empty, backward: empty) }
    }
    var weightless = SampleArcs(2, [(0, 1)])
    weightless.isWeighted = true
    weightless.arcs[0].weight = 0
    #expect(throws: NumericFault.noArcs) {
      try HubsAndAuthorities(forward: weightless.forward, backward: weightless.backward)
    }
  }
}
