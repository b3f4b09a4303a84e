import Entente
import EntenteTestSupport
import Testing

/// Numbers of windows of a stream of events, against the plain way: each window's rows as a graph of their own.
struct WindowMeasureTests {
  private struct Event {
    var day: Int32
    var source: Int
    var target: Int
    var strength: Double
  }

  private static let measures: [Measure] = [.pageRank, .strength, .eigenvector, .katz(alpha: 0.001), .degree]

  private func events(_ generator: inout SeededGenerator) -> [Event] {
    (0..<400).map { _ in
      Event(
        day: .random(in: 0..<700, using: &generator), source: .random(in: 0..<25, using: &generator),
        target: .random(in: 0..<25, using: &generator),
        strength: Double(Int.random(in: 1...80, using: &generator)) / 10)
    }
  }

  private func graph(of events: [Event]) throws -> ActorGraph {
    var builder = ActorGraph.Builder(kinds: [TieKind(id: "event", isDirected: true)])
    for event in events {
      let ends = try [event.source, event.target].map { number in
        try builder.actor("A\(number)") ?? builder.addActor(.init(id: "A\(number)"))
      }
      try builder.addTie(
        "event", from: ends[0], to: ends[1], days: Extent(Spell(on: Day(ordinal: event.day))),
        strength: Strength(event.strength))
    }
    return try builder.build()
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `windows have the numbers of their rows alone, in whatever order the rows come`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let rows = events(&generator)
    let stream = try graph(of: rows.sorted { $0.day < $1.day })
    let shuffled = try graph(of: rows.shuffled(using: &generator))
    let observed = try #require(stream.observed)
    let month = try #require(PeriodLength("1mo"))
    let windows =
      try #require(PeriodLength("1y")).rollingPeriods(within: observed, step: month)
      + month.expandingPeriods(within: observed, partial: true).suffix(3)
      + month.periods(within: observed, partial: true)
    #expect(windows.count > 30)
    var options = MeasureOptions()
    options.weight = .strength
    options.direction = .in
    for window in windows {
      let (onset, terminus) = (window.spell.onset.ordinal, window.spell.terminus.ordinal)
      let alone = try graph(of: rows.filter { onset <= $0.day && $0.day < terminus }).snapshot(of: .always)
      for measure in Self.measures {
        let expected = await MeasureOutcome(alone, measure, options)
        for other in [stream, shuffled] {
          let outcome = await MeasureOutcome(other.snapshot(of: window.spell), measure, options)
          #expect(outcome.fault(expecting: expected) == nil, "seed \(seed), \(window.id), \(measure.name)")
        }
      }
    }
  }
}
