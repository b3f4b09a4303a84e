import Entente
import Testing

struct ComparisonTests {
  /// The years compared.
  private static let first = "1985"
  private static let second = "1995"

  /// A graph of A, B, C, the Soviet Union and Russia with these ties: source, kind, target, when.
  private func graph(_ ties: (String, String, String, String)...) throws -> ActorGraph {
    var builder = ActorGraph.Builder(observed: try spell("1980/2000"))
    try builder.addActor(.init(id: "SUN", lifetime: EDTF("1922-12-30/1991-12-25")))
    try builder.addActor(.init(id: "RUS", lifetime: EDTF("1991-12-26/.."), predecessor: "SUN"))
    for id in ["A", "B", "C"] { try builder.addActor(.init(id: id)) }
    for (number, (source, kind, target, when)) in ties.enumerated() {
      let ends = try [source, target].map { try #require(builder.actor($0)) }
      try builder.addTie(kind, from: ends[0], to: ends[1], id: "t\(number)", details: .init(when: EDTF(when)))
    }
    return try builder.build()
  }

  private func spell(_ text: String) throws -> Spell { try #require(EDTF(text).extent?.possible) }

  private func comparison(
    _ graph: ActorGraph, _ first: String = first, _ second: String = second, _ options: SnapshotOptions = .init()
  ) throws -> Comparison {
    graph.comparison(of: try spell(first), with: try spell(second), options)
  }

  /// Each relation as `begun A alliance B`, with `?` behind one that is not certain.
  private func told(_ comparison: Comparison) -> [String] {
    let graph = comparison.before.graph
    return comparison.relations.map { relation in
      let ends = [relation.pair?.source, relation.pair?.target].compactMap(\.self).map { graph.profile($0).id }
      return
        ([relation.change.rawValue, ends.first ?? "", graph.kind(relation.kind).id, ends.last ?? ""]
        + (relation.isCertain ? [] : ["?"])).joined(separator: " ")
    }
  }

  @Test func `a relation in one period only began or ended`() throws {
    let graph = try graph(
      ("A", "alliance", "B", "1980/1990"), ("B", "rivalry", "C", "1990/2000"), ("A", "war", "C", "1980/2000"))
    #expect(try told(comparison(graph)) == ["ended A alliance B", "kept A war C", "begun B rivalry C"])
  }

  @Test func `a tie and the one of its kind that follows it are one relation`() throws {
    let graph = try graph(("A", "alliance", "B", "1980/1990"), ("B", "alliance", "A", "1991/2000"))
    let comparison = try comparison(graph)
    #expect(told(comparison) == ["kept A alliance B"])
    #expect(comparison.isWithoutChange)
  }

  @Test func `directions of a directed kind are relations of their own`() throws {
    let graph = try graph(("A", "arms-supply", "B", "1980/1990"), ("B", "arms-supply", "A", "1991/2000"))
    #expect(try told(comparison(graph)) == ["ended A arms-supply B", "begun B arms-supply A"])
  }

  @Test func `what a successor has of the actor before it is carried over`() throws {
    let graph = try graph(
      ("SUN", "cooperation", "A", "1980/1991-12-25"), ("A", "cooperation", "RUS", "1992/2000"),
      ("SUN", "alliance", "B", "1980/1991-12-25"))
    let comparison = try comparison(graph)
    #expect(told(comparison) == ["kept RUS cooperation A", "ended SUN alliance B"])
    let kept = try #require(comparison.relations(.kept).first)
    #expect(kept.isCarriedOver)
    #expect(kept.before.map { graph.profile($0.pair.source).id } == "SUN")
    #expect(comparison.relations(.ended).map(\.isCarriedOver) == [false])
  }

  @Test func `a line is one also where a period has both its actors`() throws {
    let graph = try graph(
      ("SUN", "cooperation", "A", "1980/1991-12-25"), ("RUS", "cooperation", "A", "1991-12-26/1992"),
      ("RUS", "cooperation", "A", "1993/2000"))
    #expect(try told(comparison(graph, "1990/1992", "1995")) == ["weakened RUS cooperation A"])
  }

  @Test func `of several successors none carries on, and whoever lives on carries itself on`() throws {
    func graph(lifetime: String) throws -> ActorGraph {
      var builder = ActorGraph.Builder(observed: try spell("1980/2000"))
      let old = try builder.addActor(.init(id: "OLD", lifetime: EDTF(lifetime)))
      let parts = try ["P", "Q"].map {
        try builder.addActor(.init(id: $0, lifetime: EDTF("1992/.."), predecessor: "OLD"))
      }
      let other = try builder.addActor(.init(id: "A"))
      try builder.addTie("alliance", from: old, to: other, details: .init(when: EDTF("1980/1991")))
      try builder.addTie("alliance", from: parts[0], to: other, details: .init(when: EDTF("1992/2000")))
      return try builder.build()
    }
    #expect(try told(comparison(graph(lifetime: "1950/1991"))) == ["ended OLD alliance A", "begun P alliance A"])
    #expect(try told(comparison(graph(lifetime: "1950/2000"))) == ["ended OLD alliance A", "begun P alliance A"])
  }

  @Test func `strength is compared by the rule that is named`() throws {
    var builder = ActorGraph.Builder(observed: try spell("1980/2000"))
    let actors = try ["A", "B"].map { try builder.addActor(.init(id: $0)) }
    for (when, strength) in [("1985", 3.0), ("1995-01", 1), ("1995-02", 1)] {
      try builder.addTie(
        "alliance", from: actors[0], to: actors[1], strength: Strength(strength), details: .init(when: EDTF(when)))
    }
    let graph = try builder.build()
    func change(_ rule: StrengthRule) throws -> Comparison.Relation {
      var options = SnapshotOptions()
      options.strength = rule
      return try #require(try comparison(graph, "1985", "1995", options).relations.first)
    }
    #expect(try change(.count).change == .strengthened)
    #expect(try change(.sum).change == .weakened)
    #expect(try change(.sum).before?.strength == Strength(3))
    #expect(try change(.sum).after?.strength == Strength(2))
    #expect(try change(.max).after?.strength == Strength(1))
    #expect(try change(.days).before?.strength == Strength(365))
  }

  @Test func `a change that only possible days tell is not certain`() throws {
    // Began at some time in 1995 or ended by then: neither is sure.
    let graph = try graph(
      ("A", "alliance", "B", "1995/2000"), ("A", "war", "C", "1980/1985"), ("B", "rivalry", "C", "1990/2000"))
    #expect(
      try told(comparison(graph, "1985-03", "1995-06"))
        == ["begun A alliance B ?", "ended A war C ?", "begun B rivalry C"])
  }

  @Test func `with certain days only, what was possible before did not surely begin`() throws {
    let graph = try graph(("A", "alliance", "B", "1985/2000"))
    var options = SnapshotOptions()
    options.certainty = .certain
    #expect(try told(comparison(graph, "1985-03", "1995-06", options)) == ["begun A alliance B ?"])
  }

  @Test func `an accession is found though the member has no other tie`() throws {
    let graph = try graph(("A", "member-of", "B", "1990/2000"), ("B", "rivalry", "C", "1980/2000"))
    var options = SnapshotOptions()
    options.membershipsBringActors = false
    #expect(try told(comparison(graph, "1985", "1995", options)) == ["begun A member-of B", "kept B rivalry C"])
  }
}
