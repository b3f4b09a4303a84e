import Entente
import Testing

struct SnapshotTests {
  @Test func `a tie on the last day of an era belongs to it, one that ends the day before it begins does not`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    try actors.add("1991-12-25")
    #expect(try actors.count(in: "1985-03-11/1991-12-25") == 1)
    #expect(try actors.count(in: "1991-12-26/1999") == 0)
    #expect(try actors.count(in: "1991-12-25/1999") == 1)
    #expect(try actors.count(in: "1980/1991-12-24") == 0)
  }

  @Test func `a tie with an open end goes on to the last day observed and no further`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    try actors.add("1990-01-01/..")
    #expect(try actors.count(in: "2000-12-31", .certain) == 1)
    #expect(try actors.count(in: "2001") == 0)
    #expect(try actors.count(in: "1999/2005", .certain, rule: .all) == 1)
    #expect(try actors.count(in: "1989-12-31") == 0)
  }

  @Test func `a tie with an unknown end is possible after its first day and certain on it`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    try actors.add("1990-01-01/")
    #expect(try actors.count(in: "1990-01-01", .certain) == 1)
    #expect(try actors.count(in: "1990-01-02") == 1)
    #expect(try actors.count(in: "1990-01-02", .certain) == 0)
    #expect(try actors.count(in: "1985/1995", .certain) == 1)
  }

  @Test func `a tie without a date is there in any spell observed`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    try actors.add(nil)
    #expect(try actors.count(in: "1980/2000", .certain, rule: .all) == 1)
    #expect(try actors.count(in: "1979") == 0)
    var undated = try TwoActors()
    try undated.add(nil)
    #expect(try undated.count(in: "0500-03-01", .certain) == 1)
  }

  @Test func `a lifetime does not make the days of a tie without a date the only ones observed`() throws {
    var builder = ActorGraph.Builder()
    let old = try builder.addActor(.init(id: "A"))
    let young = try builder.addActor(.init(id: "B", lifetime: EDTF("1991-12-26/..")))
    try builder.addTie("rivalry", from: old, to: young)
    let graph = try builder.build()
    #expect(graph.snapshot(of: try .possible("2005")).ties.count == 1)
    #expect(graph.snapshot(of: try .possible("1990")).ties.isEmpty)
  }

  @Test func `an intermittent tie is possible on each day, certain on none, and certainly in an era that holds it`()
    throws
  {
    var actors = try TwoActors()
    let tie = try actors.add("1995-02-01/1995-02-20", isIntermittent: true)
    for rule in ActivityRule.allCases {
      #expect(try actors.count(in: "1995-02-10", rule: rule) == 1)
      #expect(try actors.count(in: "1995-02-10", .certain, rule: rule) == 0)
    }
    #expect(try actors.count(in: "1995-02-01/1995-02-20", .certain) == 1)
    #expect(try actors.count(in: "1995-02-02/1995-02-20", .certain) == 0)
    #expect(try actors.count(in: "1995-02-01/1995-02-20", .certain, rule: .all) == 0)
    #expect(try actors.graph.snapshot(of: .possible("1995-02")).isCertain(tie))
    #expect(try !actors.graph.snapshot(of: .possible("1995-02-03/1996")).isCertain(tie))
  }

  @Test func `a date that is one of several is certainly in an era that holds them all`() throws {
    var actors = try TwoActors()
    try actors.add("[1995-01-01,1995-12-31]")
    #expect(try actors.count(in: "1995", .certain) == 1)
    #expect(try actors.count(in: "1995-01-02/1995-12-31", .certain) == 0)
    #expect(try actors.count(in: "1995", .certain, rule: .latest) == 0)
  }

  @Test func `hypothetical ties are left out unless asked for`() throws {
    var actors = try TwoActors()
    for status in TieStatus.allCases { try actors.add("1995", status: status) }
    let graph = try actors.graph
    let spell = try Spell.possible("1995")
    #expect(graph.snapshot(of: spell).ties.map { graph.tie($0).status } == [.asserted, .inferred, .contested])
    var options = SnapshotOptions()
    options.statuses = [.hypothetical]
    #expect(graph.snapshot(of: spell, options).ties.map { graph.tie($0).status } == [.hypothetical])
  }

  @Test func `an actor without a tie is there when asked for, on a day it is alive and observed`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    try actors.add("1990")
    let bystander = try actors.addBystander(lifetime: "1985-06-01/1995-06-30")
    let graph = try actors.graph
    var options = SnapshotOptions()
    func contains(_ spell: String) throws -> Bool {
      try graph.snapshot(of: .possible(spell), options).contains(bystander)
    }
    #expect(try !contains("1990"))
    options.includesActorsWithoutTies = true
    #expect(try contains("1990") && contains("1995-06-30/1999") && contains("1980/1985-06-01"))
    #expect(try !contains("1995-07-01/1999") && !contains("1980/1985-05-31") && !contains("1970/1979"))
    let snapshot = graph.snapshot(of: try .possible("1992"), options)
    #expect(snapshot.actors == [actors.first, actors.second, bystander] && snapshot.ties.isEmpty)
    #expect(snapshot.ties(touching: bystander).isEmpty)
  }

  @Test func `an actor that died before the first day observed is not there`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    let bystander = try actors.addBystander(lifetime: "1970/1979")
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = true
    let snapshot = try actors.graph.snapshot(of: .possible("1975/1985"), options)
    #expect(!snapshot.contains(bystander) && snapshot.contains(actors.first))
  }

  @Test func `a tie to oneself touches its actor once`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    let tie = try builder.addTie("war", from: actor, to: actor)
    let snapshot = try builder.build().snapshot(of: .always)
    #expect(snapshot.ties(touching: actor) == [tie])
    #expect(snapshot.dyads().map(\.dyad) == [Dyad(actor, actor)])
  }

  @Test func `a spell partly observed is read where it is, one not observed at all is empty`() throws {
    var actors = try TwoActors(observed: "1980/2000")
    let tie = try actors.add("1970/..")
    let graph = try actors.graph
    let partly = graph.snapshot(of: try .possible("1975/1985"))
    #expect(partly.spell.description == "1975-01-01/1985-12-31")
    #expect(partly.observedSpell?.description == "1980-01-01/1985-12-31")
    #expect(partly.ties == [tie] && partly.isCertain(tie))
    let beyond = graph.snapshot(of: try .possible("1971/1979"))
    #expect(beyond.observedSpell == nil && beyond.ties.isEmpty && beyond.actors.isEmpty && beyond.dyads().isEmpty)
    #expect(!beyond.isCertain(tie))
  }
}
