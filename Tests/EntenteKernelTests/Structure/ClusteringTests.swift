import EntenteKernel
import EntenteTestSupport
import Testing

struct ClusteringTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the undirected coefficient is the share of pairs of neighbours that are tied`(seed: UInt64) {
    let sample = SampleArcs(seed: seed)
    let neighbours = sample.forward.neighbours(with: sample.backward)
    let isTied = sample.matrix.indices.map { one in
      sample.matrix.indices.map { sample.matrix[one][$0] > 0 || sample.matrix[$0][one] > 0 }
    }
    let clustering = Clustering(undirected: neighbours)
    var (closed, pairs) = (0, 0)
    for node in 0..<sample.nodeCount {
      let contacts = (0..<sample.nodeCount).filter { isTied[node][$0] }
      var tied = 0
      for (place, one) in contacts.enumerated() { tied += contacts[..<place].count { isTied[one][$0] } }
      let possible = contacts.count * (contacts.count - 1) / 2
      let expected = possible > 0 ? Double(tied) / Double(possible) : nil
      #expect(clustering.coefficient(of: node) == expected, "node \(node), seed \(seed)")
      closed += tied
      pairs += possible
    }
    #expect(clustering.transitivity == (pairs > 0 ? Double(closed) / Double(pairs) : nil), "seed \(seed)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the directed coefficient is Fagiolo's formula over whole matrices`(seed: UInt64) {
    let sample = SampleArcs(seed: seed)
    let zeroOne = DenseMatrix(rows: sample.matrix.map { $0.map { $0 > 0 ? 1 : 0 } })
    let turned = zeroOne.transposed
    let both = DenseMatrix(rows: zip(zeroOne.rows, turned.rows).map { zip($0, $1).map { $0 + $1 } })
    let (cube, square) = (both * both * both, zeroOne * zeroOne)
    let clustering = Clustering(forward: sample.forward, backward: sample.backward)
    for node in 0..<sample.nodeCount {
      let total = both.rows[node].reduce(0, +)
      let divisor = 2 * (total * (total - 1) - 2 * square.rows[node][node])
      let expected = divisor > 0 ? cube.rows[node][node] / divisor : nil
      #expect(clustering.coefficient(of: node) == expected, "node \(node), seed \(seed)")
    }
  }

  @Test func `all of a complete graph is closed, nothing of a star, and a ring that runs round is half so`() {
    let complete = Clustering(undirected: SampleArcs.complete(5).forward)
    #expect((0..<5).allSatisfy { complete.coefficient(of: $0) == 1 && complete.triangles[$0] == 6 })
    #expect(complete.transitivity == 1)
    let star = Clustering(undirected: SampleArcs.star(leaves: 4).forward)
    #expect(star.coefficient(of: 0) == 0 && star.coefficient(of: 1) == nil)
    #expect(star.transitivity == 0)
    let ring = SampleArcs.ring(3)
    #expect(Clustering(forward: ring.forward, backward: ring.backward).coefficient(of: 0) == 0.5)
  }

  @Test func `without arcs nothing is defined`() {
    for count in [0, 1, 100_000] {
      let clustering = Clustering(undirected: SampleArcs(count).forward)
      #expect(clustering.transitivity == nil && clustering.possible.count == count)
    }
  }
}
