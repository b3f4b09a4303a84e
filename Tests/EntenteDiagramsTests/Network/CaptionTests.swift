import Entente
import Testing

@testable import EntenteDiagrams

struct CaptionTests {
  private func drawing(_ change: (inout DiagramOptions) -> Void = { _ in }) throws -> Drawing {
    var builder = ActorGraph.Builder(title: "Three powers")
    builder.header.licence = "CC-BY-4.0"
    let actors = try builder.add("a", "b", "c")
    try builder.addSource(.init(id: "s1", title: "Annals", author: "A. Writer", year: "1999"))
    try builder.addSource(.init(id: "s2", title: "Letters"))
    let first = try builder.addTie("alliance", from: actors[0], to: actors[1])
    let second = try builder.addTie("war", from: actors[1], to: actors[2], status: .inferred)
    try builder.addTie("war", from: actors[0], to: actors[2], status: .contested)
    try builder.addTie("war", from: actors[0], to: actors[2], status: .hypothetical)
    try builder.addTie("war", from: actors[0], to: actors[2], status: .hypothetical)
    try builder.cite("s2", for: first)
    try builder.cite("s1", for: first)
    try builder.cite("s1", for: second)
    var options = DiagramOptions(credit: "Entente 9.9")
    change(&options)
    return try SampleGraphs.drawing(of: builder.build(), options)
  }

  @Test func `it counts ties, actors, what is not sure and what is left out`() throws {
    #expect(
      try drawing().summary
        == "3 ties between 3 actors that may hold on a day of the period. Among them 1 inferred, 1 contested. "
        + "Left out: 2 hypothetical.")
    #expect(
      try drawing { $0.ties.statuses = [.asserted] }.summary
        == "1 tie between 2 actors that may hold on a day of the period. "
        + "Left out: 1 inferred, 1 contested, 2 hypothetical.")
  }

  @Test func `it tells what was chosen, and counts the rest`() throws {
    #expect(
      try drawing { $0.ties.signs = [.negative] }.summary
        == "2 ties between 3 actors that may hold on a day of the period. Among them 1 inferred, 1 contested. "
        + "Only negative ties are shown. Left out: 2 hypothetical, 1 not chosen.")
    let chosen = try drawing {
      $0.ties.signs = [.negative]
      $0.ties.actors = [ActorID(index: 0)]
    }
    #expect(chosen.summary.contains("Only negative ties of a are shown. Left out: 2 hypothetical, 2 not chosen."))
    let everyone = try drawing { $0.ties.includesActorsWithoutTies = true }.summary
    #expect(everyone.contains("Actors without a tie are shown too."))
  }

  @Test func `it says when ties of one picture never held on the same day`() throws {
    func summary(_ one: String, _ other: String) throws -> String {
      var builder = ActorGraph.Builder()
      let actors = try builder.add("a", "b")
      for date in [one, other] {
        try builder.addTie("war", from: actors[0], to: actors[1], details: .init(when: EDTF(date)))
      }
      return try SampleGraphs.drawing(of: builder.build(), .init()).summary
    }
    #expect(try summary("1990", "1992").contains("Not all of them held at the same time."))
    #expect(try !summary("1990/1991", "1991/1992").contains("same time"))
  }

  @Test func `memberships that bring nobody in are counted as left out`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
    #expect(
      atlas.drawing(of: atlas.periods[0]).summary
        .hasSuffix("Left out: 3 memberships of actors without another tie."))
  }

  @Test func `it tells the rule by which ties were taken`() throws {
    let words = try ActivityRule.allCases.map { rule in
      try drawing {
        $0.ties.rule = rule
        $0.ties.certainty = .certain
      }.summary
    }
    #expect(Set(words).count == 4)
    #expect(words[1].hasPrefix("3 ties between 3 actors that surely hold on every day of the period."))
  }

  @Test func `it names the sources of the ties drawn, the most used first, the data and what drew it`() throws {
    let texts = try drawing().texts
    #expect(texts.contains("Sources: A. Writer, Annals, 1999; Letters."))
    #expect(texts.contains("Data: Three powers, CC-BY-4.0. Drawn with Entente 9.9."))
    let allied = try drawing { $0.ties.signs = [.negative] }.texts
    #expect(allied.contains("Sources: A. Writer, Annals, 1999."))
  }

  @Test func `many sources take few lines, and the rest are counted`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b")
    let tie = try builder.addTie("war", from: actors[0], to: actors[1])
    for number in 0..<80 {
      try builder.addSource(.init(id: "s\(number)", title: "A work with a middling title, number \(number)"))
      try builder.cite("s\(number)", for: tie)
    }
    let drawing = try SampleGraphs.drawing(of: builder.build())
    let start = try #require(drawing.texts.firstIndex { $0.hasPrefix("Sources: ") })
    let end = try #require(drawing.texts.firstIndex { $0.hasSuffix(" more.") })
    #expect(end - start == 2)
    let text = drawing.texts[start...end].joined(separator: " ")
    #expect(text.hasSuffix("; and \(80 - text.split(separator: "A work").count + 1) more."))
    #expect(drawing.faults().isEmpty)
  }
}
