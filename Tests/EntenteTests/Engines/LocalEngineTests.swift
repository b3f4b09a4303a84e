import Testing

@testable import Entente

/// The engine in this process, by hand.
@Suite struct `The local engine` {
  private func day(_ day: Int32) -> Day { Day(ordinal: day) }

  private func period(_ id: String, _ onset: Int32, _ terminus: Int32) throws -> Period {
    Period(id: id, name: id, spell: try #require(Spell(from: day(onset), until: day(terminus))))
  }

  @Test func `events of one kind between two actors become one edge, with the days of the first and the last`()
    async throws
  {
    var events = EventColumns()
    events.append(from: "B", to: "A", code: "04", on: day(7), strength: 1.5)
    events.append(from: "B", to: "A", code: "04", on: day(3), strength: -0.5)
    events.append(from: "B", to: "A", code: "19", on: day(5))
    events.append(from: "A", to: "B", code: "99", on: day(5))
    let kinds = try KindCodes([("04", "talk"), ("19", "fight")])
    let query = try EdgeQuery(periods: [period("p", 0, 10)], kinds: kinds, strengthScale: 10)
    let engine = LocalEngine()
    let edges = try await engine.edges(try await engine.makeEdges(query, of: events), in: 0)
    #expect(kinds.kinds == ["fight", "talk"])
    #expect(
      edges == [
        PeriodEdge(
          period: 0, source: "B", target: "A", kind: 0, count: 1, strength: 10, firstDay: day(5), lastDay: day(5)),
        PeriodEdge(
          period: 0, source: "B", target: "A", kind: 1, count: 2, strength: 10, firstDay: day(3), lastDay: day(7)),
      ])
  }

  @Test func `a day on a period's edge belongs to it by its onset, periods overlap, and one may be empty`() async throws
  {
    var events = EventColumns()
    for place in Int32(9)...11 { events.append(from: "A", to: "B", code: nil, on: day(place)) }
    let query = try EdgeQuery(periods: [
      period("a", 0, 10), period("b", 10, 20), period("c", 9, 11), period("d", 50, 60),
    ])
    let engine = LocalEngine()
    let id = try await engine.makeEdges(query, of: events)
    let summaries = try await engine.summaries(of: id)
    #expect(summaries.map(\.events) == [1, 2, 2, 0])
    #expect(summaries.map(\.actors) == [2, 2, 2, 0])
    #expect(try await engine.components(of: id).map(\.period) == [0, 0, 1, 1, 2, 2])
    #expect(try await engine.pageRank(of: id, PageRankRule()).scores.count == 6)
  }

  @Test func `names that look alike and differ in their bytes are two actors, in the order of their bytes`()
    async throws
  {
    var events = EventColumns()
    events.append(from: "\u{E9}", to: "e\u{301}", code: nil, on: day(1))
    events.append(from: "", to: "x", code: nil, on: day(1))
    events.append(from: nil, to: "x", code: nil, on: day(1))
    let engine = LocalEngine()
    let id = try await engine.makeEdges(try EdgeQuery(periods: [period("p", 0, 9)]), of: events)
    #expect(try await engine.tallies(of: id).map(\.actor) == ["e\u{301}", "\u{E9}"])
    #expect(try await engine.components(of: id).map(\.component) == ["e\u{301}", "e\u{301}"])
  }

  @Test func `a tie to oneself counts on both sides where it is kept, and nowhere else`() async throws {
    var events = EventColumns()
    events.append(from: "A", to: "A", code: nil, on: day(1), strength: 3)
    let engine = LocalEngine()
    for keeps in [true, false] {
      let query = try EdgeQuery(periods: [period("p", 0, 9)], keepsSelfTies: keeps)
      let tallies = try await engine.tallies(of: try await engine.makeEdges(query, of: events))
      let side = ActorTallies.Side(events: 1, dyads: 1, strength: 3)
      #expect(tallies == (keeps ? [ActorTallies(period: 0, actor: "A", out: side, in: side)] : []))
    }
  }

  @Test(arguments: [0.05, .infinity, .nan, 1e300])
  func `a strength that does not fit the scale is refused`(strength: Double) async throws {
    var events = EventColumns()
    events.append(from: "A", to: "B", code: nil, on: day(1), strength: strength)
    let query = try EdgeQuery(periods: [period("p", 0, 9)], strengthScale: 10)
    let fault = await #expect(throws: EngineFault.self) { _ = try await LocalEngine().makeEdges(query, of: events) }
    #expect(fault?.kind == .unfitStrength)
  }

  @Test func `strengths beyond 64 bits together are refused, and what is negative has no PageRank`() async throws {
    var events = EventColumns()
    for _ in 0..<513 { events.append(from: "A", to: "B", code: nil, on: day(1), strength: -9e15) }
    let engine = LocalEngine()
    let query = try EdgeQuery(periods: [period("p", 0, 9)])
    let tooMuch = await #expect(throws: EngineFault.self) { _ = try await engine.makeEdges(query, of: events) }
    #expect(tooMuch == StrengthScale.tooMuch)
    events = EventColumns()
    events.append(from: "A", to: "B", code: nil, on: day(1), strength: -1)
    let id = try await engine.makeEdges(query, of: events)
    let negative = await #expect(throws: EngineFault.self) { _ = try await engine.pageRank(of: id, PageRankRule()) }
    #expect(negative == PageRankRule.negativeWeight)
    #expect(try await engine.pageRank(of: id, PageRankRule(weight: .count)).scores.count == 2)
  }

  @Test func `edges that were discarded are unknown`() async throws {
    let engine = LocalEngine()
    let id = try await engine.makeEdges(try EdgeQuery(periods: [period("p", 0, 9)]), of: EventColumns())
    try await engine.discard(id)
    let fault = await #expect(throws: EngineFault.self) { _ = try await engine.summaries(of: id) }
    #expect(fault?.kind == .unknownEdges)
  }

  @Test func `values that do not settle in the rounds allowed are no answer`() async throws {
    var events = EventColumns()
    for (source, target) in [("A", "B"), ("B", "C"), ("C", "A"), ("C", "B")] as [(ByteText, ByteText)] {
      events.append(from: source, to: target, code: nil, on: day(1))
    }
    let engine = LocalEngine()
    let id = try await engine.makeEdges(try EdgeQuery(periods: [period("p", 0, 9)]), of: events)
    let fault = await #expect(throws: EngineFault.self) {
      _ = try await engine.pageRank(of: id, PageRankRule(mostRounds: 3))
    }
    #expect(fault?.kind == .noConvergence)
  }
}
