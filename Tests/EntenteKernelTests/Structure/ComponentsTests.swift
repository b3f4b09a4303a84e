import EntenteKernel
import EntenteTestSupport
import Testing

struct ComponentsTests {
  /// Numbers in the order of first nodes, by asking each node for the first one it belongs with.
  private func labels(_ count: Int, together: (Int, Int) -> Bool) -> [UInt32] {
    let firsts = (0..<count).map { node in (0..<node).first { together($0, node) } ?? node }
    let numbered = firsts.indices.filter { firsts[$0] == $0 }
    return firsts.map { first in UInt32(numbered.count { $0 < first }) }
  }

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `components are the nodes that reach each other`(seed: UInt64) {
    let sample = SampleArcs(seed: seed, densities: 0.02...0.3)
    let reaches = sample.reaches
    let strong = sample.forward.strongComponents()
    #expect(
      strong.labels == labels(sample.nodeCount) { reaches[$0][$1] && reaches[$1][$0] }, "strong, seed \(seed)")
    let mutual = SampleArcs(sample.nodeCount, sample.arcs.map { ($0.tail, $0.head) }, bothWays: true).reaches
    let weak = sample.forward.weakComponents()
    #expect(weak.labels == labels(sample.nodeCount) { mutual[$0][$1] }, "weak, seed \(seed)")
    for components in [strong, weak] {
      #expect(components.count == Set(components.labels).count, "seed \(seed)")
      for (number, size) in components.sizes.enumerated() {
        #expect(size == components.labels.count { $0 == UInt32(number) }, "seed \(seed)")
      }
    }
    #expect(sample.forward.isAcyclic == !sample.hasCycle, "seed \(seed)")
    #expect(sample.backward.isAcyclic == !sample.hasCycle, "seed \(seed)")
  }

  @Test func `a path of two hundred thousand nodes needs no deep stack`() {
    let count = 200_000
    let oneWay = SampleArcs(count, (1..<count).map { ($0 - 1, $0) })
    #expect(oneWay.forward.strongComponents().count == count)
    #expect(oneWay.forward.isAcyclic)
    #expect(oneWay.backward.weakComponents().sizes == [count])
    #expect(SampleArcs.ring(count).forward.strongComponents().sizes == [count])
  }

  @Test func `without arcs each node is a component, without nodes there is none`() {
    let lonely = SampleArcs(1_000_000).forward
    #expect(lonely.weakComponents().count == 1_000_000)
    #expect(lonely.strongComponents().labels.last == 999_999)
    #expect(SampleArcs(0).forward.strongComponents().count == 0)
    #expect(SampleArcs(0).forward.weakComponents().labels.isEmpty)
    #expect(SampleArcs(0).forward.isAcyclic)
  }
}
