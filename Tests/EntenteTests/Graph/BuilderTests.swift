import Entente
import Testing

struct BuilderTests {
  @Test func `without kinds of its own a graph has the built-in ones, with them no other`() throws {
    #expect(try ActorGraph.Builder().build().kinds == TieKind.builtIn)
    let own = [TieKind(id: "pact", sign: .positive), TieKind(id: "feud"), TieKind(id: "pact", sign: .negative)]
    let graph = try ActorGraph.Builder(kinds: own).build()
    #expect(graph.kinds == Array(own.prefix(2)))
    #expect(graph.kind("rivalry") == nil)
  }

  @Test func `three hundred kinds are told apart`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    for number in 0..<300 {
      try builder.addKind(.init(id: "k\(number)"))
      try builder.addTie("k\(number)", from: actor, to: actor)
    }
    let graph = try builder.build()
    #expect(graph.tieIndices.map { graph.kind(graph.tie($0).kind).id } == (0..<300).map { "k\($0)" })
    #expect(graph.kinds.map { graph.kind($0.id) } == graph.kindIDs.map { $0 })
    #expect(graph.kind("k299") == builder.kind("k299") && graph.kind("k300") == nil)
  }

  @Test func `a tie's own sign and direction count before its kind's`() throws {
    var builder = ActorGraph.Builder()
    let first = try builder.addActor(.init(id: "A"))
    let second = try builder.addActor(.init(id: "B"))
    let plain = try builder.addTie("arms-supply", from: first, to: second)
    let own = try builder.addTie("arms-supply", from: first, to: second, sign: .unsigned, isDirected: false)
    let directed = try builder.addTie("war", from: first, to: second, sign: .negative, isDirected: true)
    let graph = try builder.build()
    #expect(graph.tie(plain).sign == .positive && graph.tie(plain).ownSign == nil && graph.tie(plain).isDirected)
    #expect(graph.tie(own).sign == .unsigned && graph.tie(own).ownSign == .unsigned && !graph.tie(own).isDirected)
    #expect(graph.tie(directed).isDirected && graph.tie(directed).ownSign == .negative)
  }

  @Test func `a tie comes back with all that was said of it`() throws {
    var builder = ActorGraph.Builder(title: "Two")
    let first = try builder.addActor(.init(id: "A", iso3: "AAA"))
    let second = try builder.addActor(.init(id: "B"))
    let details = TieDetails(
      when: try EDTF("1990/1991"), basis: "b", issue: "i", unit: "u", recorded: "2022", note: "n")
    try builder.addTie("war", from: first, to: second)
    let index = try builder.addTie(
      "basing", from: second, to: first, id: "t", status: .contested, isIntermittent: true, strength: Strength(2),
      details: details)
    let graph = try builder.build()
    let tie = graph.tie(index)
    #expect(graph.tie("t") == index && builder.tie("t") == index && graph.tie("u") == nil)
    #expect(tie.id == "t" && tie.source == second && tie.target == first && graph.kind(tie.kind).id == "basing")
    #expect(tie.status == .contested && tie.isIntermittent && tie.strength == Strength(2) && tie.details == details)
    #expect(tie.extent == details.when?.extent)
    #expect(graph.header.title == "Two" && graph.profile(first).iso3 == "AAA" && graph.actor("A") == first)
    #expect(graph.actorIDs.map(\.index) == [0, 1] && graph.tieIndices.map(\.index) == [0, 1])
  }

  @Test func `citations keep their order for each tie, however they were mixed`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    for id in ["S", "T", "U"] { try builder.addSource(.init(id: id, title: "Source \(id)")) }
    let ties = [try builder.addTie("war", from: actor, to: actor), try builder.addTie("war", from: actor, to: actor)]
    for (id, place) in [("U", 1), ("S", 0), ("S", 1), ("T", 1), ("S", 0)] {
      try builder.cite(id, for: ties[place], locator: "p. \(place)", note: id)
    }
    let graph = try builder.build()
    let cited = ties.map { graph.tie($0).citations.map { graph.source($0).id } }
    #expect(cited == [["S", "S"], ["U", "S", "T"]])
    #expect(graph.tie(ties[1]).citations.map(\.locator) == ["p. 1", "p. 1", "p. 1"])
    #expect(graph.tie(ties[1]).citations.map(\.note) == ["U", "S", "T"])
  }

  @Test func `a graph does not change when its builder goes on`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    let graph = try builder.build()
    try builder.addTie("war", from: actor, to: actor, sign: .positive, strength: Strength(1))
    #expect(graph.tieCount == 0)
    #expect(try builder.build().tieCount == 1)
  }
}
