import Testing

@testable import Entente

struct ScaleTests {
  /// How long it takes to append events, from the second on of the given strength and attributes.
  private func append(
    _ count: Int32, to columns: inout TieColumns, strength: Strength?, attributes: TieAttributes
  ) -> Duration {
    ContinuousClock().measure {
      for number in 0..<count {
        columns.append(
          source: UInt32(number % 200), target: UInt32(number % 199), kind: 0,
          extent: Extent(Spell(on: Day(ordinal: number % 10_000))), strength: number == 0 ? nil : strength,
          attributes: number == 0 ? .asKind : attributes)
      }
    }
  }

  @Test func `a million events of one day fill four columns and take little time`() {
    var columns = TieColumns()
    let elapsed = append(1_000_000, to: &columns, strength: nil, attributes: .asKind)
    #expect(columns.count == 1_000_000 && columns.isEvents)
    #expect(columns.latestOnset.isEmpty && columns.earliestTerminus.isEmpty && columns.latestTerminus.isEmpty)
    #expect(columns.strength.isEmpty && columns.attributes.isEmpty)
    #expect(elapsed < .seconds(20))
  }

  @Test(.timeLimit(.minutes(1)))
  func `each append takes the same time, however many strengths and signs came before`() {
    var columns = TieColumns()
    let negative = TieAttributes(sign: .negative, status: .asserted, isDirected: nil, isIntermittent: false)
    let elapsed = append(400_000, to: &columns, strength: Strength(2), attributes: negative)
    #expect(columns.strength.count == 400_000 && columns.attributes.count == 400_000)
    #expect(elapsed < .seconds(10))
  }

  @Test func `a hundred thousand dated ties are built and cut into a year in little time`() throws {
    let dates = try (0..<1_000).map { try EDTF(Day(ordinal: $0).description) }
    var builder = ActorGraph.Builder()
    let actors = try (0..<200).map { try builder.addActor(.init(id: "\($0)")) }
    let kind = try #require(builder.kind("rivalry"))
    let clock = ContinuousClock()
    let start = clock.now
    for number in 0..<100_000 {
      try builder.addTie(
        kind, from: actors[number % 200], to: actors[number % 199], details: .init(when: dates[number % 1_000]))
    }
    let graph = try builder.build()
    let snapshot = graph.snapshot(of: try .possible("1970"))
    #expect(snapshot.ties.count == 36_500)
    #expect(snapshot.actors.count == 200)
    #expect(clock.now - start < .seconds(20))
  }

  @Test func `events that come as days leave the side tables empty, and count as dated`() throws {
    var builder = ActorGraph.Builder()
    let actors = try (0..<50).map { try builder.addActor(.init(id: "\($0)")) }
    let kind = try #require(builder.kind("rivalry"))
    for number in 0..<100_000 {
      let day = Day(ordinal: Int32(number % 3_650))
      try builder.addTie(
        kind, from: actors[number % 50], to: actors[number % 49], days: Extent(Spell(on: day)))
    }
    let graph = try builder.build()
    #expect(graph.storage.columns.isEvents)
    #expect(graph.observed == Spell(from: Day(ordinal: 0), until: Day(ordinal: 3_650)))
    let tie = graph.tie(graph.tieIndices[99])
    #expect(
      try tie.isDated && tie.details == TieDetails(when: EDTF(Day(ordinal: 99).description))
        && tie.extent == Extent(Spell(on: Day(ordinal: 99))))
  }
}
