import Entente
import Testing

@testable import EntenteDiagrams

struct TieTitleTests {
  @Test func `a line tells who, what, when, how sure, why and according to whom`() throws {
    var builder = ActorGraph.Builder()
    let iran = try builder.addActor(.init(id: "IRN", name: "Iran"))
    let russia = try builder.addActor(.init(id: "RUS", name: "Russia"))
    try builder.addSource(.init(id: "s", title: "Annals", author: "A. Writer", year: "1999"))
    try builder.addSource(.init(id: "e", title: "An event"))
    let tie = try builder.addTie(
      "arms-supply", from: russia, to: iran, id: "t", sign: .unsigned, status: .contested, isIntermittent: true,
      strength: Strength(12),
      details: .init(
        when: EDTF("1992/1995-06?"), basis: "onset: a guess", issue: "tanks", unit: "deliveries", note: "With breaks."))
    try builder.cite("s", for: tie, locator: "p. 41")
    try builder.cite("e", for: tie)
    let line = try #require(try SampleGraphs.drawing(of: builder.build()).line("t"))
    #expect(
      line.title == """
        Russia → Iran: Arms supply
        1992/1995-06? (onset: a guess)
        contested; intermittent; sign: unsigned; issue: tanks; strength: 12 deliveries
        With breaks.
        Sources: A. Writer, Annals, 1999, p. 41; An event
        """)
    #expect(line.classes == ["tie", "arms-supply", "security", "unsigned", "contested"])
  }

  @Test func `a bare tie says little`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b")
    try builder.addTie("war", from: actors[0], to: actors[1], strength: Strength(0.25))
    let lines = try SampleGraphs.drawing(of: builder.build()).lines
    #expect(lines.map(\.title) == ["a – b: War\nundated\nstrength: 0.25"])
  }

  @Test func `a box tells its actor's name, lifetime and note`() throws {
    var builder = ActorGraph.Builder()
    try builder.addActor(
      .init(id: "SUN", name: "Soviet Union", lifetime: EDTF("1922-12-30/1991-12-25"), note: "A union."))
    var options = DiagramOptions()
    options.ties.includesActorsWithoutTies = true
    let boxes = try SampleGraphs.drawing(of: builder.build(), options).boxes
    #expect(boxes.map(\.title) == ["Soviet Union (1922-12-30/1991-12-25) A union."])
  }
}
