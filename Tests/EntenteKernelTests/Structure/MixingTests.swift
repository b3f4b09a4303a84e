import EntenteKernel
import EntenteTestSupport
import Testing

struct MixingTests {
  @Test(arguments: 0..<80 as Range<UInt64>)
  func `assortativity is Pearson's correlation over arcs`(seed: UInt64) {
    let sample = SampleArcs(seed: seed)
    let leaving = (0..<sample.nodeCount).map { node in Double(sample.arcs.count { $0.tail == node }) }
    let coming = (0..<sample.nodeCount).map { node in Double(sample.arcs.count { $0.head == node }) }
    let (x, y) = (sample.arcs.map { leaving[$0.tail] }, sample.arcs.map { coming[$0.head] })
    let coefficient = DegreeAssortativity.coefficient(forward: sample.forward)
    guard Set(x).count > 1, Set(y).count > 1 else {
      #expect(coefficient == nil, "seed \(seed)")
      return
    }
    let count = Double(sample.arcs.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let (offX, offY) = (x.map { $0 - meanX }, y.map { $0 - meanY })
    func dot(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }
    let expected = dot(offX, offY) / (dot(offX, offX) * dot(offY, offY)).squareRoot()
    #expect(abs((coefficient ?? .nan) - expected) < 1e-12, "seed \(seed)")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `reciprocity is the share of arcs with one the other way`(seed: UInt64) {
    let sample = SampleArcs(seed: seed)
    let answered = sample.arcs.count { sample.matrix[$0.head][$0.tail] > 0 }
    let expected = sample.arcs.isEmpty ? nil : Double(answered) / Double(sample.arcs.count)
    #expect(Reciprocity.share(forward: sample.forward, backward: sample.backward) == expected, "seed \(seed)")
  }

  @Test func `a star is as disassortative as can be, a ring and no arcs say nothing`() {
    #expect(DegreeAssortativity.coefficient(forward: SampleArcs.star(leaves: 5).forward) == -1)
    #expect(DegreeAssortativity.coefficient(forward: SampleArcs.ring(5).forward) == nil)
    for count in [0, 1, 100_000] {
      let empty = SampleArcs(count).forward
      #expect(DegreeAssortativity.coefficient(forward: empty) == nil)
      #expect(Reciprocity.share(forward: empty, backward: empty) == nil)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `neighbours are arcs of either direction with both weights together`(seed: UInt64) {
    let sample = SampleArcs(seed: seed)
    let neighbours = sample.forward.neighbours(with: sample.backward)
    for node in 0..<sample.nodeCount {
      let expected = (0..<sample.nodeCount).map { sample.matrix[node][$0] + sample.matrix[$0][node] }
      var found = [Double](repeating: 0, count: sample.nodeCount)
      for arc in neighbours.range(of: node) { found[Int(neighbours.heads[arc])] = neighbours.weights[arc] }
      #expect(found == expected, "node \(node), seed \(seed)")
    }
    #expect(neighbours.reversed() == neighbours, "seed \(seed)")
  }
}
