import Entente
import EntenteTestSupport

/// Graphs of a few actors and many short ties in the first months of 1970, for tests that walk their days.
enum RandomGraph {
  /// The days that walks go over: two months to either side of where finite dates lie.
  static let days: ClosedRange<Int32> = -60...180

  static let kinds = [
    TieKind(id: "plus", sign: .positive), TieKind(id: "minus", sign: .negative, isDirected: true),
    TieKind(id: "none", sign: .unsigned),
  ]

  static func make(
    tieCount: Int, observed: Spell? = nil, eventsOnly: Bool = false, using generator: inout SeededGenerator
  ) throws -> ActorGraph {
    var builder = ActorGraph.Builder(observed: observed, kinds: kinds)
    var actors: [ActorID] = []
    for number in 0..<5 {
      actors.append(try builder.addActor(.init(id: "A\(number)")))
    }
    actors.append(try builder.addActor(.init(id: "young", lifetime: EDTF("1970-02-10/.."))))
    for number in 0..<tieCount {
      let isOwnSign = Int.random(in: 0..<4, using: &generator) == 0
      let tie = try? builder.addTie(
        kinds[.random(in: 0..<kinds.count, using: &generator)].id,
        from: actors[.random(in: 0..<actors.count, using: &generator)],
        to: actors[.random(in: 0..<actors.count, using: &generator)], id: "t\(number)",
        sign: isOwnSign ? Sign.allCases.randomElement(using: &generator) : nil,
        status: TieStatus.allCases[.random(in: 0..<4, using: &generator)],
        isIntermittent: Int.random(in: 0..<5, using: &generator) == 0,
        strength: Bool.random(using: &generator) ? Strength(.random(in: -2...9, using: &generator)) : nil,
        details: .init(when: date(isDay: eventsOnly, using: &generator)))
      // Only a tie before the young actor's first day is refused.
      if tie == nil, builder.tie("t\(number)") != nil { throw ModelFault.duplicateTie(id: "t\(number)") }
    }
    return try builder.build()
  }

  /// A spell somewhere among the days walked.
  static func spell(using generator: inout SeededGenerator) -> Spell {
    let onset = Int32.random(in: -40...150, using: &generator)
    let spell = Spell(
      from: Day(ordinal: onset), until: Day(ordinal: onset + .random(in: 1...70, using: &generator)))
    return spell ?? Spell(on: Day(ordinal: onset))
  }

  /// A day, a month, an interval with ends that are certain, fuzzy, open or unknown, one or all of several days, or
  /// no date.
  private static func date(isDay: Bool, using generator: inout SeededGenerator) -> EDTF? {
    let days = (0..<2).map { _ in Day(ordinal: .random(in: 0...100, using: &generator)).description }.sorted()
    let month = "1970-0\(Int.random(in: 1...4, using: &generator))"
    let texts = [
      days[0], days[0], month, "\(days[0])/\(days[1])", "\(days[0])/\(days[1])", "1970-01/\(month)",
      "\(days[0])/1970-05", "\(days[0])/..", "../\(days[0])", "\(month)/", "/\(month)", "../..",
      "[\(days[0]),\(days[1])]", "{\(days[0]),\(days[1])}", "[\(days[0])..\(days[1])]", "",
    ]
    return try? EDTF(texts[isDay ? 0 : .random(in: 0..<texts.count, using: &generator)])
  }
}
