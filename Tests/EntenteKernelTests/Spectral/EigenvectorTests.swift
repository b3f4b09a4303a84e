import EntenteKernel
import EntenteTestSupport
import Testing

struct EigenvectorTests {
  @Test(arguments: 100..<160 as Range<UInt64>)
  func `scores are what ever higher powers make of equal scores`(seed: UInt64) throws {
    let sample = SampleArcs(seed: seed, nodes: 3...14, densities: 0.25...0.7)
    guard sample.hasCycle else {
      #expect(throws: NumericFault.noCycle, "seed \(seed)") { try Eigenvector(incoming: sample.backward) }
      return
    }
    let eigenvector = try Eigenvector(incoming: sample.backward)
    let limit = DenseMatrix(rows: sample.matrix).transposed.limitOfOnes(shift: 1)
    #expect(agree(eigenvector.scores, limit, within: 1e-9), "seed \(seed)")
    for node in 0..<sample.nodeCount {
      let heard = (0..<sample.nodeCount).reduce(0) { $0 + sample.matrix[$1][node] * eigenvector.scores[$1] }
      #expect(agree(heard, eigenvector.eigenvalue * eigenvector.scores[node]), "node \(node), seed \(seed)")
    }
  }

  @Test func `star, complete graph and ring have their closed forms`() throws {
    let star = try Eigenvector(incoming: SampleArcs.star(leaves: 9).backward)
    #expect(agree(star.eigenvalue, 3))
    #expect(agree(star.scores, [(1.0 / 2).squareRoot()] + [Double](repeating: (1.0 / 18).squareRoot(), count: 9)))
    let complete = try Eigenvector(incoming: SampleArcs.complete(6).backward)
    #expect(agree(complete.eigenvalue, 5))
    #expect(agree(complete.scores, [Double](repeating: (1.0 / 6).squareRoot(), count: 6)))
    let ring = try Eigenvector(incoming: SampleArcs.ring(5).backward)
    #expect(agree(ring.eigenvalue, 1))
    #expect(agree(ring.scores, [Double](repeating: (1.0 / 5).squareRoot(), count: 5)))
  }

  /// sin(kπ / (n + 1)) by its recurrence, whose factor is the eigenvalue 2 cos(π / (n + 1)).
  @Test func `a path of a hundred and fifty, whose eigenvalues lie close, is a sine`() throws {
    let path = try Eigenvector(incoming: SampleArcs.path(150).backward)
    var sines = [0, path.scores[0]]
    while sines.count <= 150 { sines.append(path.eigenvalue * sines[sines.count - 1] - sines[sines.count - 2]) }
    #expect(agree(path.scores, Array(sines.dropFirst()), within: 1e-6))
    #expect(agree(path.scores, path.scores.reversed(), within: 1e-8))
    #expect(path.scores.allSatisfy { $0 > 0 })
    #expect(path.eigenvalue < 2 && path.eigenvalue > 1.999)
  }

  @Test func `of two components alike both have scores, of a stronger and a weaker the stronger alone`() throws {
    let alike = SampleArcs(7, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], bothWays: true)
    let scores = try Eigenvector(incoming: alike.backward).scores
    #expect(agree(scores, [Double](repeating: (1.0 / 6).squareRoot(), count: 6) + [0]))
    let unlike = SampleArcs(5, [(0, 1), (1, 2), (0, 2), (3, 4)], bothWays: true)
    let alone = try Eigenvector(incoming: unlike.backward).scores
    #expect(agree(alone, [Double](repeating: (1.0 / 3).squareRoot(), count: 3) + [0, 0]))
    #expect(alone[3] == 0 && alone[4] == 0)
  }

  @Test func `what a cycle leads to hears from it, what leads to it has nothing`() throws {
    let sample = SampleArcs(6, [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4), (4, 5)])
    let scores = try Eigenvector(incoming: sample.backward).scores
    let each = (1.0 / 5).squareRoot()
    #expect(agree(scores, [0, each, each, each, each, each]))
    #expect(scores[0] == 0)
  }

  @Test func `weights of every size make no difference but in length`() throws {
    for factor in [1e-60, 1e-9, 1e60] {
      var sample = SampleArcs(4, [(0, 1), (1, 2), (0, 2), (2, 3)], bothWays: true)
      let expected = try Eigenvector(incoming: sample.backward)
      sample.isWeighted = true
      for arc in sample.arcs.indices { sample.arcs[arc].weight = factor }
      let scaled = try Eigenvector(incoming: sample.backward)
      #expect(agree(scaled.scores, expected.scores), "factor \(factor)")
      #expect(agree(scaled.eigenvalue / factor, expected.eigenvalue), "factor \(factor)")
    }
  }

  @Test func `without arcs, or without a cycle, there is no eigenvector`() {
    for count in [0, 1, 1_000_000] {
      #expect(throws: NumericFault.noArcs) { try Eigenvector(incoming: SampleArcs(count).backward) }
    }
    let acyclic = SampleArcs(4, [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(throws: NumericFault.noCycle) { try Eigenvector(incoming: acyclic.backward) }
    var weightless = SampleArcs.ring(3)
    weightless.isWeighted = true
    weightless.arcs[2].weight = 0
    #expect(throws: NumericFault.noCycle) { try Eigenvector(incoming: weightless.backward) }
  }

  @Test func `two equal cycles one of which leads to the other have no pace, and that is told`() {
    let sample = SampleArcs(6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    let fault = #expect(throws: NumericFault.self) { try Eigenvector(incoming: sample.backward) }
    guard case .noConvergence(let iterations, _) = fault else {
      Issue.record("\(fault as Any)")
      return
    }
    #expect(iterations > 100)
  }
}
