import EntenteTestSupport
import Testing

@testable import Entente

/// The local engine against the measures of snapshots, on random graphs.
@Suite struct `The local engine and snapshots` {
  /// Days, actors and kinds at random; each day's ties are events.
  private func graph(_ seed: UInt64) throws -> ActorGraph {
    var random = SeededGenerator(seed: seed)
    var builder = ActorGraph.Builder()
    let count = Int.random(in: 2...12, using: &random)
    let actors = try (0..<count).map { try builder.addActor(.init(id: "actor-\($0)", name: "\($0)")) }
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let source = actors[Int.random(in: 0..<count, using: &random)]
      let target = actors[Int.random(in: 0..<count, using: &random)]
      guard source != target else { continue }
      let day = Day(ordinal: Int32.random(in: 0..<40, using: &random))
      try builder.addTie(
        "arms-supply", from: source, to: target, days: Extent(Spell(on: day)),
        strength: Strength(Double(Int.random(in: 1...30, using: &random)) / 10))
    }
    return try builder.build()
  }

  @Test(arguments: 0..<60)
  func `PageRank, degrees, strengths and components are those of the snapshot`(seed: UInt64) async throws {
    let graph = try graph(seed)
    let periods = try [(0, 20), (10, 30), (35, 50)].map { onset, terminus in
      Period(try #require(Spell(from: Day(ordinal: onset), until: Day(ordinal: terminus))))
    }
    let engine = LocalEngine()
    let edges = try await engine.makeEdges(EdgeQuery(periods: periods, strengthScale: 10), of: EventColumns(graph))
    let tallies = try await engine.tallies(of: edges)
    let ranks = try await engine.pageRank(of: edges, PageRankRule(tolerance: 1e-14)).scores
    let components = try await engine.components(of: edges)
    for (number, period) in periods.enumerated() {
      let snapshot = graph.snapshot(of: period.spell)
      let context: Comment = "seed \(seed), period \(number)"
      let scores = try snapshot.pageRank()
      let id = { (name: ByteText) in try #require(graph.actor(name.text)) }
      let own = ranks.filter { $0.period == number }
      #expect(own.count == snapshot.actors.count, context)
      for rank in own {
        let expected = try #require(scores[try id(rank.actor)])
        #expect(abs(rank.value - expected) <= 1e-10 * expected, context)
      }
      var raw = MeasureOptions()
      raw.normalization = .raw
      let (degree, strength) = (try snapshot.degree(raw), try snapshot.strength())
      for tally in tallies where tally.period == number {
        #expect(Double(tally.out.events + tally.in.events) == degree[try id(tally.actor)], context)
        let sum = StrengthScale.strength(ofParts: tally.out.strength + tally.in.strength, scale: 10)
        #expect(abs(sum - (try #require(strength[try id(tally.actor)]))) < 1e-9, context)
      }
      let labels = Set(components.filter { $0.period == number }.map(\.component))
      #expect(labels.count == (try snapshot.components()).count, context)
    }
  }
}
