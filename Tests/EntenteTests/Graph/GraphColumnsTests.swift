import Entente
import EntenteTestSupport
import Testing

struct GraphColumnsTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `columns say of each tie what the tie says of itself`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 40, using: &generator)
    graph.withColumns { source, target, kind, strength in
      #expect(source.count == graph.tieCount && target.count == graph.tieCount && kind.count == graph.tieCount)
      for tie in graph.tieIndices.map({ graph.tie($0) }) {
        let place = tie.index.index
        #expect(Int(source[place]) == tie.source.index && Int(target[place]) == tie.target.index, "seed \(seed)")
        #expect(Int(kind[place]) == tie.kind.index, "seed \(seed)")
        #expect(Strength(strength[place]) == tie.strength, "seed \(seed)")
      }
    }
    graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
      for tie in graph.tieIndices.map({ graph.tie($0) }) {
        let place = tie.index.index
        #expect(earliestOnset[place] == tie.extent.earliestOnset.ordinal, "seed \(seed)")
        #expect(latestOnset[place] == tie.extent.latestOnset.ordinal, "seed \(seed)")
        #expect(earliestTerminus[place] == tie.extent.earliestTerminus.ordinal, "seed \(seed)")
        #expect(latestTerminus[place] == tie.extent.latestTerminus.ordinal, "seed \(seed)")
      }
    }
  }

  @Test func `a graph of events fills one column of days and none of strengths`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    for day in ["1970-01-03", "1970-01-02"] {
      try builder.addTie("war", from: actor, to: actor, details: .init(when: EDTF(day)))
    }
    let graph = try builder.build()
    graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
      #expect(earliestOnset.indices.map { earliestOnset[$0] } == [2, 1])
      #expect(latestOnset.isEmpty && earliestTerminus.isEmpty && latestTerminus.isEmpty)
    }
    #expect(graph.withColumns { _, _, _, strength in strength.isEmpty })
  }

  @Test func `what the body throws comes out as it is`() throws {
    let graph = try ActorGraph.Builder().build()
    #expect(throws: ModelFault.emptyID) {
      try graph.withColumns { (_, _, _, _) throws(ModelFault) -> Int in throw .emptyID }
    }
  }

  @Test func `many tasks read one graph at once`() async throws {
    var generator = SeededGenerator(seed: 11)
    let graph = try RandomGraph.make(tieCount: 60, using: &generator)
    let expected = graph.snapshot(of: .always).ties
    await withTaskGroup(of: [TieIndex].self) { group in
      for _ in 0..<8 { group.addTask { graph.snapshot(of: .always).ties } }
      for await ties in group { #expect(ties == expected) }
    }
  }

  @Test func `copying a graph copies one reference`() {
    #expect(MemoryLayout<ActorGraph>.size == MemoryLayout<Int>.size)
  }
}
