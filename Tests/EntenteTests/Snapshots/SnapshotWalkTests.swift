import Entente
import EntenteTestSupport
import Testing

struct SnapshotWalkTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `each rule takes the ties that walking the days finds, possible and certain`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let observed = seed.isMultiple(of: 2) ? RandomGraph.spell(using: &generator) : nil
    let graph = try RandomGraph.make(
      tieCount: 60, observed: observed, eventsOnly: seed.isMultiple(of: 3), using: &generator)
    for _ in 0..<12 {
      let spell = RandomGraph.spell(using: &generator)
      let walk = DayWalk(graph, of: spell)
      for rule in ActivityRule.allCases {
        for certainty in Certainty.allCases {
          var options = SnapshotOptions()
          (options.rule, options.certainty) = (rule, certainty)
          let snapshot = graph.snapshot(of: spell, options)
          #expect(snapshot.ties == walk.ties(options), "\(spell), \(rule), \(certainty), seed \(seed)")
        }
        var options = SnapshotOptions()
        options.rule = rule
        let snapshot = graph.snapshot(of: spell, options)
        let certain = snapshot.ties.filter(snapshot.isCertain)
        options.certainty = .certain
        #expect(certain == walk.ties(options), "\(spell), \(rule), seed \(seed)")
      }
    }
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `filters leave the ties of the kinds, signs, statuses and actors asked for`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 80, using: &generator)
    for _ in 0..<40 {
      var options = SnapshotOptions()
      if Bool.random(using: &generator) {
        options.kinds = Set(RandomGraph.kinds.compactMap { graph.kind($0.id) }.shuffled(using: &generator).prefix(2))
      }
      if Bool.random(using: &generator) {
        options.signs = Set(Sign.allCases.shuffled(using: &generator).prefix(2))
      }
      if Bool.random(using: &generator) {
        options.actors = Set(graph.actorIDs.shuffled(using: &generator).prefix(2))
      }
      if Bool.random(using: &generator) {
        options.statuses = Set(TieStatus.allCases.shuffled(using: &generator).prefix(2))
      }
      let spell = RandomGraph.spell(using: &generator)
      let ties = graph.snapshot(of: spell, options).ties
      #expect(ties == DayWalk(graph, of: spell).ties(options), "\(spell), \(options), seed \(seed)")
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `a snapshot's actors are those of its ties, and each knows the ties that touch it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 12, using: &generator)
    for _ in 0..<30 {
      let snapshot = graph.snapshot(of: RandomGraph.spell(using: &generator))
      for actor in graph.actorIDs {
        let touching = snapshot.ties.filter { graph.tie($0).source == actor || graph.tie($0).target == actor }
        #expect(snapshot.ties(touching: actor) == touching, "seed \(seed)")
        #expect(snapshot.contains(actor) == !touching.isEmpty, "seed \(seed)")
      }
      #expect(snapshot.actors == graph.actorIDs.filter(snapshot.contains), "seed \(seed)")
    }
  }

  @Test(arguments: [41, 42, 43, 44] as [UInt64])
  func `a dyad's strength is what counting its ties and days one by one gives`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let observed = seed.isMultiple(of: 2) ? RandomGraph.spell(using: &generator) : nil
    let graph = try RandomGraph.make(tieCount: 60, observed: observed, using: &generator)
    for _ in 0..<6 {
      let spell = RandomGraph.spell(using: &generator)
      let walk = DayWalk(graph, of: spell)
      for rule in StrengthRule.allCases {
        for certainty in Certainty.allCases {
          var options = SnapshotOptions()
          (options.strength, options.certainty) = (rule, certainty)
          let snapshot = graph.snapshot(of: spell, options)
          let dyads = snapshot.dyads()
          #expect(dyads.flatMap(\.ties).sorted() == snapshot.ties, "seed \(seed)")
          #expect(zip(dyads, dyads.dropFirst()).allSatisfy { $0.dyad < $1.dyad }, "seed \(seed)")
          for dyad in dyads {
            let ties = dyad.ties.map { graph.tie($0) }
            #expect(ties.allSatisfy { Dyad($0.source, $0.target) == dyad.dyad }, "seed \(seed)")
            let strengths = ties.map { $0.strength?.value ?? 1 }
            let expected =
              switch rule {
              case .count: Double(ties.count)
              case .sum: strengths.reduce(0, +)
              case .max: strengths.reduce(-.infinity, max)
              case .days: Double(walk.dayCount(dyad.ties, certainty))
              }
            #expect(dyad.strength.value == expected, "\(spell), \(rule), \(certainty), seed \(seed)")
          }
        }
      }
    }
  }
}
