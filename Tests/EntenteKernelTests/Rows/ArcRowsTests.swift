import EntenteKernel
import EntenteTestSupport
import Testing

struct ArcRowsTests {
  private struct Pair: Hashable {
    var tail: UInt32
    var head: UInt32
  }

  private func arcs(of rows: ArcRows) -> [Pair: Double] {
    var arcs: [Pair: Double] = [:]
    for node in 0..<rows.nodeCount {
      for arc in rows.range(of: node) {
        arcs[Pair(tail: UInt32(node), head: rows.heads[arc])] = rows.isWeighted ? rows.weights[arc] : 1
      }
    }
    return arcs
  }

  /// Arcs in any order, some parallel, some from a node to itself.
  private func givenArcs(_ generator: inout SeededGenerator) -> (nodes: Int, pairs: [Pair], weights: [Double]) {
    let nodes = Int.random(in: 1...9, using: &generator)
    let pairs = (0..<Int.random(in: 0...50, using: &generator)).map { _ in
      Pair(
        tail: .random(in: 0..<UInt32(nodes), using: &generator), head: .random(in: 0..<UInt32(nodes), using: &generator)
      )
    }
    return (nodes, pairs, pairs.map { _ in Double(Int.random(in: -8...8, using: &generator)) / 4 })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `folding is what a dictionary of pairs makes of the arcs`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (nodes, pairs, weights) = givenArcs(&generator)
    let (tails, heads) = (pairs.map(\.tail), pairs.map(\.head))
    let kept = zip(pairs, weights).filter { $0.0.tail != $0.0.head }
    let summed = ArcRows(folding: nodes, tails: tails.span, heads: heads.span, weights: weights.span, by: .sum)
    #expect(arcs(of: summed) == Dictionary(kept, uniquingKeysWith: +), "seed \(seed)")
    let greatest = ArcRows(folding: nodes, tails: tails.span, heads: heads.span, weights: weights.span, by: .max)
    #expect(arcs(of: greatest) == Dictionary(kept, uniquingKeysWith: max), "seed \(seed)")
    let plain = summed.unweighted
    #expect(!plain.isWeighted && arcs(of: plain).keys == arcs(of: summed).keys, "seed \(seed)")
    #expect(summed.arcCount == arcs(of: summed).count, "no arc is there twice, seed \(seed)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `arcs gathered at their heads are the folded ones turned round`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (nodes, pairs, weights) = givenArcs(&generator)
    let (tails, heads) = (pairs.map(\.tail), pairs.map(\.head))
    // A weight that is not told is 1.
    let told = weights.map { $0 == 1 ? Double.nan : $0 }
    let folded = ArcRows(folding: nodes, tails: tails.span, heads: heads.span, weights: weights.span, by: .sum)
    let gathered = ArcRows.gathered(nodes, tails: tails.span, heads: heads.span, weights: told.span)
    #expect(arcs(of: gathered) == arcs(of: folded.reversed()), "seed \(seed)")
    #expect(gathered.arcCount == folded.arcCount, "no arc is there twice, seed \(seed)")
    let ones = weights.map { _ in 1.0 }
    let counted = ArcRows(folding: nodes, tails: tails.span, heads: heads.span, weights: ones.span, by: .sum)
    let plain = ArcRows.gathered(nodes, tails: tails.span, heads: heads.span, weights: [Double]().span)
    #expect(arcs(of: plain) == arcs(of: counted.reversed()), "seed \(seed)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `rows turned round hold each arc at its head, ascending, and turned twice are themselves`(seed: UInt64) {
    let rows = SampleArcs(seed: seed).forward
    let turned = rows.reversed()
    let swapped = arcs(of: rows).map { (Pair(tail: $0.key.head, head: $0.key.tail), $0.value) }
    #expect(arcs(of: turned) == Dictionary(uniqueKeysWithValues: swapped), "seed \(seed)")
    for node in 0..<turned.nodeCount {
      let row = turned.heads[turned.range(of: node)]
      #expect(zip(row, row.dropFirst()).allSatisfy(<), "row \(node), seed \(seed)")
    }
    #expect(turned.reversed() == rows, "seed \(seed)")
  }

  @Test func `without nodes there is nothing, without arcs every row is empty`() {
    #expect(SampleArcs(0).forward.nodeCount == 0)
    #expect(SampleArcs(0).backward.arcCount == 0)
    let lonely = SampleArcs(1_000_000).backward
    #expect(lonely.nodeCount == 1_000_000)
    #expect(lonely.range(of: 999_999).isEmpty)
  }
}
