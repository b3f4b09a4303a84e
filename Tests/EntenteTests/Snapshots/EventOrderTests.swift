import Entente
import EntenteTestSupport
import Testing

/// Events in the order of their days are found without looking at all of them.
@Suite struct EventOrderTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `a period has the same events whatever order they came in`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let days = (0..<Int.random(in: 0...80, using: &generator)).map { _ in Int32.random(in: -20...20, using: &generator)
    }
    let ordered = try graph(of: days.sorted())
    let shuffled = try graph(of: days)
    for _ in 0..<40 {
      let onset = Int32.random(in: -25...25, using: &generator)
      let spell = try #require(
        Spell(from: Day(ordinal: onset), until: Day(ordinal: onset + Int32.random(in: 1...15, using: &generator))))
      for rule in ActivityRule.allCases {
        var options = SnapshotOptions()
        options.rule = rule
        func held(_ graph: ActorGraph) -> [Int32] {
          graph.snapshot(of: spell, options).ties.map { graph.tie($0).extent.earliestOnset.ordinal }.sorted()
        }
        #expect(held(ordered) == held(shuffled), "seed \(seed), \(spell), \(rule)")
      }
    }
    #expect(ordered.observed == shuffled.observed, "seed \(seed)")
  }

  @Test func `the day of an event is its date`() throws {
    let graph = try graph(of: [0, 9_000])
    #expect(graph.tieIndices.map { graph.tie($0).details.when?.text } == ["1970-01-01", "1994-08-23"])
  }

  private func graph(of days: [Int32]) throws -> ActorGraph {
    var builder = ActorGraph.Builder()
    let actors = try ["a", "b"].map { try builder.addActor(.init(id: $0)) }
    for day in days {
      try builder.addTie("war", from: actors[0], to: actors[1], days: Extent(Spell(on: Day(ordinal: day))))
    }
    return try builder.build()
  }
}
