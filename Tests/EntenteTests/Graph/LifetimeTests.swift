import Entente
import Testing

struct LifetimeTests {
  /// The fit of a tie of these dates between actors of these lifetimes; an empty text is no lifetime.
  private func fit(_ when: String, _ sourceLife: String, _ targetLife: String) throws -> LifetimeFit {
    var builder = ActorGraph.Builder()
    let source = try builder.addActor(.init(id: "A", lifetime: sourceLife.isEmpty ? nil : EDTF(sourceLife)))
    let target = try builder.addActor(.init(id: "B", lifetime: targetLife.isEmpty ? nil : EDTF(targetLife)))
    return builder.lifetimeFit(try #require(EDTF(when).extent), source, target)
  }

  /// Which actor cut a tie's days, which days are left, and whether a certain one is lost.
  private func cut(_ fit: LifetimeFit) -> String {
    switch fit {
    case .within: "within"
    case .clipped(let rest, let actor): "clipped \(rest.possible) by \(actor.index)"
    case .shortened(let rest, let actor): "shortened \(rest.possible) by \(actor.index)"
    case .outside(let actor): "outside \(actor.index)"
    case .neverAlive: "never"
    }
  }

  @Test func `a tie within both lifetimes stays as it is, up to their first and last days`() throws {
    #expect(try fit("1990-01-01/1991-12-25", "1922/1991-12-25", "1990/..") == .within)
    #expect(try fit("1990/..", "", "") == .within)
  }

  @Test func `an uncertain end that sticks out is clipped`() throws {
    #expect(cut(try fit("1990/1992", "1922/1992-06-30", "")) == "clipped 1990-01-01/1992-06-30 by 0")
    #expect(cut(try fit("1990/1992", "", "1990-03-01/..")) == "clipped 1990-03-01/1992-12-31 by 1")
    #expect(cut(try fit("1990/", "", "1922/1991-12-25")) == "clipped 1990-01-01/1991-12-25 by 1")
  }

  @Test func `a certain day that is lost is told from an uncertain one`() throws {
    #expect(cut(try fit("1990/1992", "1922/1991-12-31", "")) == "shortened 1990-01-01/1991-12-31 by 0")
    #expect(cut(try fit("1990/..", "", "1922/1991-12-25")) == "shortened 1990-01-01/1991-12-25 by 1")
  }

  @Test func `a tie that begins the day after its actor's last lies outside`() throws {
    #expect(cut(try fit("1991-12-26", "1922/1991-12-25", "")) == "outside 0")
    #expect(cut(try fit("1991-12-25", "", "1991-12-26/..")) == "outside 1")
    #expect(try fit("1991-12-25", "1922/1991-12-25", "") == .within)
  }

  @Test func `two actors never alive on the same day cannot be tied`() throws {
    #expect(try fit("1974/1976", "1975-11-25/..", "1955-10-26/1975-04-30") == .neverAlive)
    var builder = ActorGraph.Builder()
    let suriname = try builder.addActor(.init(id: "SUR", lifetime: EDTF("1975-11-25/..")))
    let vietnam = try builder.addActor(.init(id: "RVN", lifetime: EDTF("1955-10-26/1975-04-30")))
    #expect(throws: ModelFault.neverAlive(actor: "SUR", with: "RVN")) {
      try builder.addTie("cooperation", from: suriname, to: vietnam)
    }
    #expect(builder.tieCount == 0)
  }

  @Test func `the builder refuses a tie outside a lifetime and cuts one that sticks out`() throws {
    var builder = ActorGraph.Builder()
    let union = try builder.addActor(.init(id: "SUN", lifetime: EDTF("1922-12-30/1991-12-25")))
    let iran = try builder.addActor(.init(id: "IRN"))
    #expect(throws: ModelFault.outsideLifetime(actor: "SUN", lifetime: "1922-12-30/1991-12-25")) {
      try builder.addTie("rivalry", from: iran, to: union, details: .init(when: EDTF("1992")))
    }
    let tie = try builder.addTie("rivalry", from: iran, to: union, details: .init(when: EDTF("1991/1993")))
    let graph = try builder.build()
    #expect(graph.tieCount == 1)
    #expect(graph.tie(tie).extent.possible.description == "1991-01-01/1991-12-25")
    #expect(graph.tie(tie).details.when?.text == "1991/1993")
  }

  @Test func `a tie without a date is as long as its actors live together`() throws {
    var builder = ActorGraph.Builder()
    let first = try builder.addActor(.init(id: "A", lifetime: EDTF("1949-10-01/..")))
    let second = try builder.addActor(.init(id: "B", lifetime: EDTF("1922-12-30/1991-12-25")))
    let third = try builder.addActor(.init(id: "C"))
    let ties = [
      try builder.addTie("war", from: first, to: second), try builder.addTie("war", from: third, to: first),
      try builder.addTie("war", from: third, to: third),
    ]
    let graph = try builder.build()
    #expect(
      ties.map { graph.tie($0).extent.certain?.description } == ["1949-10-01/1991-12-25", "1949-10-01/..", "../.."])
  }

  @Test func `the Soviet Union and Russia are one lineage and never a dyad`() throws {
    var builder = ActorGraph.Builder()
    let russia = try builder.addActor(
      .init(id: "RUS", lifetime: EDTF("1991-12-26/.."), predecessor: "SUN", cow: "365"))
    let union = try builder.addActor(
      .init(id: "SUN", lifetime: EDTF("1922-12-30/1991-12-25"), predecessor: "EMP", cow: "365"))
    let empire = try builder.addActor(.init(id: "EMP", lifetime: EDTF("1721/1917")))
    let iran = try builder.addActor(.init(id: "IRN"))
    #expect(throws: ModelFault.neverAlive(actor: "RUS", with: "SUN")) {
      try builder.addTie("cooperation", from: russia, to: union)
    }
    let graph = try builder.build()
    #expect([russia, union, empire].map(graph.lineage(of:)) == [empire, empire, empire])
    #expect(graph.lineage(of: iran) == iran)
  }

  @Test func `a line of ten thousand actors has one root`() throws {
    var builder = ActorGraph.Builder()
    for number in 0..<10_000 {
      try builder.addActor(.init(id: "\(number)", predecessor: number == 9_999 ? nil : "\(number + 1)"))
    }
    let graph = try builder.build()
    #expect(graph.actorIDs.allSatisfy { graph.lineage(of: $0).index == 9_999 })
  }
}
