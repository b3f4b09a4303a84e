import EntenteKernel
import EntenteTestSupport
import Testing

struct KatzTests {
  private func definition(_ sample: SampleArcs, alpha: Double) -> [Double] {
    var system = DenseMatrix(rows: sample.matrix.map { $0.map { -alpha * $0 } }).transposed
    for node in 0..<sample.nodeCount { system.rows[node][node] += 1 }
    let solution = system.solution(for: [Double](repeating: 1, count: sample.nodeCount))
    let length = solution.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return solution.map { $0 / length }
  }

  @Test(arguments: 100..<160 as Range<UInt64>)
  func `scores solve the definition up to the limit, beyond which it is told`(seed: UInt64) throws {
    let sample = SampleArcs(seed: seed, nodes: 3...14, densities: 0.25...0.7)
    guard sample.hasCycle else {
      #expect(agree(try Katz(alpha: 7).scores(incoming: sample.backward), definition(sample, alpha: 7)), "seed \(seed)")
      return
    }
    let limit = 1 / (try Eigenvector(incoming: sample.backward)).eigenvalue
    for share in [0, 0.3, 0.98] {
      let scores = try Katz(alpha: share * limit).scores(incoming: sample.backward)
      #expect(agree(scores, definition(sample, alpha: share * limit)), "share \(share), seed \(seed)")
    }
    let fault = #expect(throws: NumericFault.self) {
      try Katz(alpha: limit * 1.001).scores(incoming: sample.backward)
    }
    guard case .diverges(_, let told) = fault else {
      Issue.record("seed \(seed): \(fault as Any)")
      return
    }
    #expect(agree(told, limit, within: 1e-9), "seed \(seed)")
  }

  @Test func `an acyclic graph has scores for any share`() throws {
    let scores = try Katz(alpha: 10).scores(incoming: SampleArcs(3, [(0, 1), (1, 2)]).backward)
    let length = (1 + 121 + 111.0 * 111).squareRoot()
    #expect(agree(scores, [1 / length, 11 / length, 111 / length]))
  }

  @Test func `the limit is found where one of two equal cycles leads to the other`() throws {
    let sample = SampleArcs(6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    #expect(agree(try Katz(alpha: 0.9).scores(incoming: sample.backward), definition(sample, alpha: 0.9)))
    let fault = #expect(throws: NumericFault.self) { try Katz(alpha: 1).scores(incoming: sample.backward) }
    guard case .diverges(let alpha, let limit) = fault else {
      Issue.record("\(fault as Any)")
      return
    }
    #expect(alpha == 1 && agree(limit, 1))
  }

  @Test func `no node has no score, nodes without arcs are alike, a share below zero is refused`() throws {
    #expect(try Katz().scores(incoming: SampleArcs(0).backward).isEmpty)
    #expect(agree(try Katz().scores(incoming: SampleArcs(4).backward), [0.5, 0.5, 0.5, 0.5]))
    #expect(throws: NumericFault.unfitParameter(name: "alpha", value: -1)) {
      try Katz(alpha: -1).scores(incoming: SampleArcs(4).backward)
    }
  }
}
