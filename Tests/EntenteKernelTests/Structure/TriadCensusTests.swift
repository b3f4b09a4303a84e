import EntenteKernel
import EntenteTestSupport
import Testing

struct TriadCensusTests {
  /// One triad of each kind, as it is drawn in the field's textbooks.
  private static let examples: [(TriadCensus.Kind, [(Int, Int)])] = [
    (.null, []), (.oneArc, [(0, 1)]), (.onePair, [(0, 1), (1, 0)]),
    (.down, [(1, 0), (1, 2)]), (.up, [(0, 1), (2, 1)]), (.chain, [(0, 1), (1, 2)]),
    (.pairDown, [(0, 1), (1, 0), (2, 1)]), (.pairUp, [(0, 1), (1, 0), (1, 2)]),
    (.transitive, [(0, 1), (1, 2), (0, 2)]), (.cyclic, [(0, 1), (1, 2), (2, 0)]),
    (.twoPairs, [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.closedDown, [(1, 0), (1, 2), (0, 2), (2, 0)]), (.closedUp, [(0, 1), (2, 1), (0, 2), (2, 0)]),
    (.closedChain, [(0, 1), (1, 2), (0, 2), (2, 0)]),
    (.twoPairsAndArc, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2)]),
    (.complete, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  private static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

  private func code(_ arcs: [(Int, Int)]) -> Set<Int> { Set(arcs.map { 3 * $0.0 + $0.1 }) }

  private func census(_ sample: SampleArcs) -> TriadCensus {
    TriadCensus(forward: sample.forward, backward: sample.backward)
  }

  @Test func `each kind is known, whichever way its nodes are numbered`() {
    for (kind, arcs) in Self.examples {
      for order in Self.orders {
        let census = census(SampleArcs(3, arcs.map { (order[$0.0], order[$0.1]) }))
        #expect(census[kind] == 1 && census.counts.reduce(0, +) == 1, "\(kind) as \(order)")
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `counts are those of looking at all triples`(seed: UInt64) {
    var kinds: [Set<Int>: TriadCensus.Kind] = [:]
    for (kind, arcs) in Self.examples {
      for order in Self.orders { kinds[code(arcs.map { (order[$0.0], order[$0.1]) })] = kind }
    }
    #expect(kinds.count == 64)
    let sample = SampleArcs(seed: seed)
    let (matrix, count) = (sample.matrix, sample.nodeCount)
    var expected: [TriadCensus.Kind: Int] = [:]
    for u in 0..<count {
      for v in 0..<u {
        for w in 0..<v {
          let nodes = [u, v, w]
          let arcs = (0..<3).flatMap { one in
            (0..<3).filter { matrix[nodes[one]][nodes[$0]] > 0 }.map { (one, $0) }
          }
          expected[kinds[code(arcs), default: .null], default: 0] += 1
        }
      }
    }
    let census = census(sample)
    for kind in TriadCensus.Kind.allCases {
      #expect(census[kind] == expected[kind, default: 0], "\(kind), seed \(seed)")
    }
  }

  @Test func `a million nodes without arcs have empty triads alone, and fewer than three none`() {
    #expect(census(SampleArcs(1_000_000))[.null] == 166_666_166_667_000_000)
    for count in 0...2 { #expect(census(SampleArcs(count)).counts == [Int](repeating: 0, count: 16)) }
  }

  @Test func `the kinds stand in the field's order`() {
    let names = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300"
    #expect(TriadCensus.Kind.allCases.map(\.rawValue).joined(separator: " ") == names)
  }
}
