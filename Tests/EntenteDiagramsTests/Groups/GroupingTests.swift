import Entente
import Testing

@testable import EntenteDiagrams

struct GroupingTests {
  /// Two pacts with dated members, and a tie for everyone; `blocs` of the actors a, b, c, d.
  private func graph(blocs: [String] = ["", "", "", ""], pactIsShown: Bool = true) throws -> ActorGraph {
    var builder = ActorGraph.Builder()
    var actors: [ActorID] = []
    for (name, bloc) in zip(["a", "b", "c", "d"], blocs) {
      actors.append(try builder.addActor(.init(id: name, bloc: bloc)))
    }
    let pact = try builder.addActor(.init(id: "pact", name: "The Pact", kind: .composite))
    func add(_ kind: String, _ from: ActorID, _ to: ActorID, _ when: String) throws {
      try builder.addTie(kind, from: from, to: to, details: .init(when: try EDTF(when)))
    }
    try add("alliance", actors[0], actors[1], "1990/1999")
    try add("alliance", actors[2], actors[3], "1990/1999")
    try add("rivalry", actors[1], pactIsShown ? pact : actors[2], "1990/1999")
    try add("member-of", actors[0], pact, "1990/1992")
    try add("member-of", actors[1], pact, "1990/1999")
    try add("member-of", actors[2], pact, "1995/1999")
    return try builder.build()
  }

  private func groups(
    _ graph: ActorGraph, _ grouping: Grouping, _ years: String = "1990/1999"
  ) throws -> [String] {
    let period = Period(id: "p", name: "p", spell: try #require(try EDTF(years).extent?.possible))
    let found = PeriodGroups(PeriodScene(graph, period, .init()), by: grouping)
    #expect((found.sentence == nil) == found.groups.isEmpty)
    return found.groups.map { "\($0.name): " + $0.members.map { graph.profile($0).id }.joined(separator: " ") }
  }

  @Test func `a bloc is who has its name, and one alone is no group`() throws {
    let graph = try graph(blocs: ["East", "East", "West", ""])
    #expect(try groups(graph, .bloc) == ["East: a b"])
    #expect(try groups(graph, .automatic) == ["East: a b"])
  }

  @Test func `members are those of the period, with their composite`() throws {
    #expect(try groups(graph(), .membership, "1990/1992") == ["The Pact: a b pact"])
    #expect(try groups(graph(), .membership, "1996/1997") == ["The Pact: b c pact"])
    #expect(try groups(graph(), .automatic) == ["The Pact: a b c pact"])
  }

  @Test func `a composite that is not in the picture makes a group only where memberships are asked for`() throws {
    let graph = try graph(pactIsShown: false)
    #expect(try groups(graph, .membership) == ["The Pact: a b c"])
    #expect(try groups(graph, .automatic) == [])
  }

  @Test func `communities are found in amity and named after who has most ties`() throws {
    #expect(try groups(graph(), .communities) == ["around a: a b", "around c: c d"])
    #expect(try groups(graph(blocs: ["East", "East", "", ""]), .none) == [])
  }

  @Test func `the caption says what is shaded, and the legend names it`() throws {
    for (grouping, sentence) in [
      (Grouping.bloc, "Shaded: blocs as the data name them."),
      (.membership, "Shaded: members of a composite in the period, together with it."),
      (.communities, "Shaded: communities found in the positive ties (Louvain’s method, modularity 0.5)."),
    ] {
      var options = DiagramOptions()
      options.groups = grouping
      let drawing = try SampleGraphs.drawing(of: graph(blocs: ["East", "East", "", ""]), options)
      #expect(drawing.caption.contains { $0.contains(sentence) })
      #expect(drawing.faults().isEmpty, "\(grouping)")
    }
    var options = DiagramOptions()
    options.groups = .none
    #expect(try !SampleGraphs.drawing(of: graph(), options).caption.contains { $0.contains("Shaded") })
  }

  @Test(arguments: 1...12, [Grouping.membership, .communities])
  func `names of groups cover nothing in any graph`(seed: Int, grouping: Grouping) throws {
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    options.groups = grouping
    let drawing = try SampleGraphs.drawing(of: SampleGraphs.random(seed: UInt64(seed)), options)
    let rules: Set<GeometryFault.Rule> = [.textOverText, .lineOverText]
    #expect(drawing.faults().filter { rules.contains($0.rule) }.isEmpty, "seed \(seed), \(grouping)")
  }
}
