import EntenteKernel
import EntenteTestSupport
import Testing

struct StructuralHolesTests {
  @Test(arguments: 0..<80 as Range<UInt64>)
  func `constraint and effective size are Burt's sums`(seed: UInt64) throws {
    let sample = SampleArcs(seed: seed)
    let (matrix, nodes) = (sample.matrix, 0..<sample.nodeCount)
    let mutual = nodes.map { one in nodes.map { matrix[one][$0] + matrix[$0][one] } }
    let shares = mutual.map { row in row.map { $0 / max(row.reduce(0, +), 1e-9) } }
    let relative = mutual.map { row in row.map { $0 / max(row.max() ?? 0, 1e-9) } }
    let holes = try StructuralHoles(forward: sample.forward, backward: sample.backward)
    for node in nodes {
      let contacts = nodes.filter { mutual[node][$0] > 0 }
      let constraint = contacts.reduce(0.0) { sum, contact in
        let invested = shares[node][contact] + nodes.reduce(0) { $0 + shares[node][$1] * shares[$1][contact] }
        return sum + invested * invested
      }
      let size = contacts.reduce(0.0) { sum, contact in
        sum + 1 - nodes.reduce(0) { $0 + shares[node][$1] * relative[contact][$1] }
      }
      if contacts.isEmpty {
        #expect(holes.constraint[node] == nil && holes.effectiveSize[node] == nil, "node \(node), seed \(seed)")
      } else {
        #expect(agree(try #require(holes.constraint[node]), constraint), "node \(node), seed \(seed)")
        #expect(agree(try #require(holes.effectiveSize[node]), size), "node \(node), seed \(seed)")
      }
    }
  }

  @Test func `a star's middle has all its leaves, a leaf nothing but the middle`() throws {
    let star = SampleArcs.star(leaves: 4).forward
    let holes = try StructuralHoles(forward: star, backward: star)
    #expect(holes.effectiveSize == [4, 1, 1, 1, 1])
    #expect(holes.constraint == [0.25, 1, 1, 1, 1])
    let complete = SampleArcs.complete(4).forward
    // Borgatti: n − 2t/n with n = 3 contacts and t = 3 ties among them.
    #expect(try StructuralHoles(forward: complete, backward: complete).effectiveSize.allSatisfy { $0 == 1 })
  }

  @Test func `arcs of no weight are none, and arcs below it are refused`() throws {
    var sample = SampleArcs(3, [(0, 1), (1, 2), (2, 0)])
    sample.isWeighted = true
    sample.arcs[1].weight = 0
    sample.arcs[2].weight = 0
    let holes = try StructuralHoles(forward: sample.forward, backward: sample.backward)
    #expect(holes.constraint == [1, 1, nil])
    sample.arcs[2].weight = -1
    #expect(throws: NumericFault.unfitWeight(tail: 2, head: 0, weight: -1)) {
      try StructuralHoles(forward: sample.forward, backward: sample.backward)
    }
  }

  @Test func `without arcs nothing is defined`() throws {
    for count in [0, 1, 100_000] {
      let empty = SampleArcs(count).forward
      let holes = try StructuralHoles(forward: empty, backward: empty)
      #expect(holes.constraint.count == count && holes.effectiveSize.allSatisfy { $0 == nil })
    }
  }
}
