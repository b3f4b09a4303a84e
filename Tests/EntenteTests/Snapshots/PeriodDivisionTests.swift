import Entente
import EntenteTestSupport
import Testing

struct PeriodDivisionTests {
  @Test func `eras are periods in their own order, overlaps and open ends kept`() throws {
    var actors = try TwoActors()
    try actors.add("1990")
    try actors.add(era: "late", "1985/..")
    try actors.add(era: "early", "1970/1989")
    let periods = try actors.graph.periods(by: .eras)
    #expect(periods.map(\.id) == ["late", "early"])
    #expect(periods.map(\.name) == ["Era late", "Era early"])
    #expect(periods.map(\.spell.description) == ["1985-01-01/..", "1970-01-01/1989-12-31"])
  }

  @Test func `without eras there is one period, all that is observed`() throws {
    var actors = try TwoActors()
    #expect(try actors.graph.periods(by: .eras).map(\.spell) == [.always])
    try actors.add("1990")
    #expect(try actors.graph.periods(by: .eras).map(\.id) == ["all"])
    #expect(try actors.graph.periods(by: .eras).map(\.spell.description) == ["1990-01-01/1990-12-31"])
    #expect(try actors.graph.periods(by: .whole) == actors.graph.periods(by: .eras))
  }

  @Test func `windows lie inside what is observed unless parts are asked for`() throws {
    var actors = try TwoActors()
    let year = try #require(PeriodLength("1y"))
    #expect(try actors.graph.periods(by: .windows(year, partial: true)).isEmpty)
    try actors.add("1989-06/1991-12")
    #expect(try actors.graph.periods(by: .windows(year, partial: false)).map(\.id) == ["1990", "1991"])
    #expect(try actors.graph.periods(by: .windows(year, partial: true)).map(\.id) == ["1989", "1990", "1991"])
  }

  @Test func `change points are the first days and the days after the last ones`() throws {
    var actors = try TwoActors(observed: "1990-01-01/1990-01-31")
    try actors.add("1990-01-05/1990-01-09")
    try actors.add("1990-01-10/..")
    try actors.add("1980/1990-01-20")
    let points = try actors.graph.changePoints().map(\.description)
    #expect(points == ["1990-01-01", "1990-01-05", "1990-01-10", "1990-01-21", "1990-02-01"])
    let periods = try actors.graph.periods(by: .changes)
    #expect(periods.map(\.spell.onset.description) == points.dropLast())
    #expect(periods.map(\.spell.terminus.description) == Array(points.dropFirst()))
  }

  @Test func `what a filter leaves out changes nothing`() throws {
    var actors = try TwoActors(observed: "1990-01-01/1990-01-31")
    try actors.add("1990-01-05/1990-01-09", status: .hypothetical)
    #expect(try actors.graph.changePoints().count == 2)
    var options = SnapshotOptions()
    options.statuses = [.hypothetical]
    #expect(try actors.graph.changePoints(options).count == 4)
  }

  @Test func `nothing dated has no change points, and is one period`() throws {
    var actors = try TwoActors()
    try actors.add(nil)
    #expect(try actors.graph.changePoints().isEmpty && actors.graph.periods(by: .changes).isEmpty)
    #expect(try actors.graph.periods(by: .whole).map(\.spell) == [.always])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `between two change points the active ties stay the same, and across each they change`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let observed = seed.isMultiple(of: 2) ? RandomGraph.spell(using: &generator) : nil
    let graph = try RandomGraph.make(tieCount: 14, observed: observed, using: &generator)
    for certainty in Certainty.allCases {
      var options = SnapshotOptions()
      options.certainty = certainty
      let points = graph.changePoints(options)
      let observed = try #require(graph.observed)
      #expect(points.first == observed.onset && points.last == observed.terminus, "seed \(seed)")
      let ties = graph.tieIndices.map { graph.tie($0) }.filter { options.statuses.contains($0.status) }
      var before: [TieIndex]?
      for day in (observed.onset.ordinal..<observed.terminus.ordinal).map(Day.init(ordinal:)) {
        let active = ties.filter { DayWalk.holds($0, on: day, certainty) }.map(\.index)
        if let before, day != observed.onset {
          #expect((active != before) == points.contains(day), "\(day), \(certainty), seed \(seed)")
        }
        before = active
      }
    }
  }

  @Test func `a tie without a certain day surely belongs to its era, but to no period by change`() throws {
    var actors = try TwoActors(observed: "1990-01-01/1990-01-31")
    let intermittent = try actors.add("1990-01-05/1990-01-09", isIntermittent: true)
    let oneOfSeveral = try actors.add("[1990-01-12..1990-01-20]")
    let graph = try actors.graph
    var options = SnapshotOptions()
    options.certainty = .certain
    #expect(graph.snapshot(of: try .possible("1990-01"), options).ties == [intermittent, oneOfSeveral])
    let steps = options.reading(.changes)
    let periods = graph.periods(by: .changes, steps)
    #expect(periods.map(\.spell.description) == ["1990-01-01/1990-01-31"])
    #expect(periods.allSatisfy { graph.snapshot(of: $0.spell, steps).ties.isEmpty })
    #expect([.eras, .whole].allSatisfy { options.reading($0) == options })
  }

  @Test(arguments: 51...58 as ClosedRange<UInt64>)
  func `the snapshot of a period by change holds the ties that are active on each of its days`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let observed = seed.isMultiple(of: 2) ? RandomGraph.spell(using: &generator) : nil
    let graph = try RandomGraph.make(tieCount: 14, observed: observed, using: &generator)
    for certainty in Certainty.allCases {
      for rule in ActivityRule.allCases {
        var options = SnapshotOptions()
        (options.certainty, options.rule) = (certainty, rule)
        options = options.reading(.changes)
        let ties = graph.tieIndices.map { graph.tie($0) }.filter { options.statuses.contains($0.status) }
        for period in graph.periods(by: .changes, options) {
          let snapshot = graph.snapshot(of: period.spell, options)
          for day in (period.spell.onset.ordinal..<period.spell.terminus.ordinal).map(Day.init(ordinal:)) {
            let active = ties.filter { DayWalk.holds($0, on: day, certainty) }.map(\.index)
            #expect(snapshot.ties == active, "\(day) of \(period.spell), \(rule), \(certainty), seed \(seed)")
          }
        }
      }
    }
  }
}
