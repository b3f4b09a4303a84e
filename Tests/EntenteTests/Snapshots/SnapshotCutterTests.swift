import EntenteTestSupport
import Testing

@testable import Entente

/// Many spells of one graph, cut by one `SnapshotCutter`.
struct SnapshotCutterTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `events by day give the snapshots that a look at each tie gives`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(
      tieCount: .random(in: 0...120, using: &generator), eventsOnly: seed % 3 > 0, using: &generator)
    for _ in 0..<20 {
      var options = SnapshotOptions()
      options.rule = ActivityRule.allCases.randomElement(using: &generator) ?? .any
      options.certainty = Bool.random(using: &generator) ? .possible : .certain
      if Bool.random(using: &generator) { options.signs = [.positive, .unsigned] }
      if Bool.random(using: &generator) { options.statuses = Set(TieStatus.allCases) }
      let cutter = SnapshotCutter(graph, options)
      let filter = TieFilter(options, in: graph.storage)
      for _ in 0..<6 {
        let spell = RandomGraph.spell(using: &generator)
        let snapshot = cutter.snapshot(of: spell)
        let observed = graph.observed.map { spell.intersection($0) } ?? spell
        let expected = graph.tieIndices.filter { tie in
          guard let observed, filter.takes(graph.storage.columns, tie.index) else { return false }
          return filter.holds(graph.storage.columns, tie.index, in: observed)
        }
        #expect(snapshot.ties == expected, "seed \(seed), \(spell)")
        let touched = Set(expected.flatMap { [graph.tie($0).source, graph.tie($0).target] })
        #expect(snapshot.actors == touched.sorted(), "seed \(seed), \(spell)")
      }
    }
  }

  @Test(arguments: [1, 100_000] as [Int32])
  func `events out of order are found in any spell, near together or thinly spread`(apart: Int32) throws {
    var generator = SeededGenerator(seed: 4)
    var builder = ActorGraph.Builder(kinds: [TieKind(id: "event", isDirected: true)])
    let actors = try (0..<30).map { try builder.addActor(.init(id: "\($0)")) }
    let days = (0..<500).map { _ in Int32.random(in: -40...40, using: &generator) * apart }
    for (number, day) in days.enumerated() {
      try builder.addTie(
        "event", from: actors[number % 30], to: actors[number % 29], days: Extent(Spell(on: Day(ordinal: day))))
    }
    let graph = try builder.build()
    let cutter = SnapshotCutter(graph, .init())
    for first in stride(from: -45 as Int32, to: 45, by: 7) {
      let (onset, end) = (first * apart, (first + 10) * apart)
      let spell = try #require(Spell(from: Day(ordinal: onset), until: Day(ordinal: end)))
      let places = days.indices.filter { onset <= days[$0] && days[$0] < end }
      #expect(cutter.snapshot(of: spell).ties.map(\.index) == places, "\(spell)")
    }
  }
}
