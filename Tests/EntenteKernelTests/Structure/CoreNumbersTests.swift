import EntenteKernel
import EntenteTestSupport
import Testing

struct CoreNumbersTests {
  /// The definition: drop nodes of fewer than *k* arcs within what is left until none is; who stays is in the *k*-core.
  private func definition(_ sample: SampleArcs, _ side: CoreNumbers.Side) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: sample.nodeCount)
    for core in 1...max(2 * sample.nodeCount, 1) {
      var left = Set(0..<sample.nodeCount)
      while true {
        let weak = left.filter { node in
          let degree = sample.arcs.count { arc in
            left.contains(arc.tail) && left.contains(arc.head)
              && (side != .incoming && arc.tail == node || side != .outgoing && arc.head == node)
          }
          return degree < core
        }
        if weak.isEmpty { break }
        left.subtract(weak)
      }
      for node in left { numbers[node] = UInt32(core) }
    }
    return numbers
  }

  @Test(arguments: 0..<40 as Range<UInt64>, CoreNumbers.Side.allCases)
  func `core numbers are those of the definition`(seed: UInt64, side: CoreNumbers.Side) {
    let sample = SampleArcs(seed: seed, nodes: 1...10)
    let cores = CoreNumbers(forward: sample.forward, backward: sample.backward, counting: side)
    #expect(cores.numbers == definition(sample, side), "seed \(seed)")
  }

  @Test func `a complete graph is one core, a star's nodes have one`() {
    let complete = SampleArcs.complete(6).forward
    #expect(CoreNumbers(forward: complete, backward: complete, counting: .outgoing).numbers == [5, 5, 5, 5, 5, 5])
    #expect(CoreNumbers(forward: complete, backward: complete, counting: .both).numbers == [10, 10, 10, 10, 10, 10])
    let star = SampleArcs.star(leaves: 3).forward
    #expect(CoreNumbers(forward: star, backward: star, counting: .incoming).numbers == [1, 1, 1, 1])
  }

  @Test func `without arcs all are zero`() {
    for count in [0, 1, 1_000_000] {
      let empty = SampleArcs(count).forward
      let numbers = CoreNumbers(forward: empty, backward: empty, counting: .both).numbers
      #expect(numbers.count == count && numbers.allSatisfy { $0 == 0 })
    }
  }
}
