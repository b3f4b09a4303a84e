import Entente
import Testing

struct TurnTests {
  private func turns(_ ties: (kind: String, when: String)...) throws -> [Comparison.Turn] {
    var builder = ActorGraph.Builder(observed: try EDTF("1980/2000").extent?.possible)
    let actors = try ["A", "B"].map { try builder.addActor(.init(id: $0)) }
    for tie in ties {
      try builder.addTie(tie.kind, from: actors[0], to: actors[1], details: .init(when: EDTF(tie.when)))
    }
    let years = try ["1985", "1995"].map { try #require(EDTF($0).extent?.possible) }
    return try builder.build().comparison(of: years[0], with: years[1]).turns
  }

  @Test func `amity that gives way to enmity is a turn`() throws {
    let turn = try #require(try turns((kind: "alliance", when: "1980/1990"), (kind: "war", when: "1990/2000")).first)
    #expect(turn.before.sign == .positive && turn.after.sign == .negative)
    #expect(turn.isCertain && !turn.isCarriedOver)
  }

  @Test func `enmity beside amity makes ambivalent`() throws {
    let turns = try turns((kind: "alliance", when: "1980/2000"), (kind: "war", when: "1990/2000"))
    #expect(turns.map(\.after.sign) == [.ambivalent])
  }

  @Test func `a first amity or enmity is no turn, whatever else there was`() throws {
    #expect(try turns((kind: "war", when: "1990/2000")).isEmpty)
    #expect(try turns((kind: "energy-trade", when: "1980/2000"), (kind: "war", when: "1990/2000")).isEmpty)
  }

  @Test func `another kind of the same sign is no turn`() throws {
    #expect(try turns((kind: "alliance", when: "1980/1990"), (kind: "entente", when: "1990/2000")).isEmpty)
  }

  @Test func `a turn that rests on a possible day is not certain`() throws {
    let turns = try turns((kind: "alliance", when: "1980/1990"), (kind: "war", when: "/1995-03"))
    #expect(turns.map(\.isCertain) == [false])
  }

  @Test(
    arguments: [
      ([], nil), ([.positive, .positive], .positive), ([.negative, .unknown], .negative),
      ([.negative, .unsigned, .positive], .ambivalent), ([.unsigned], .unsigned), ([.unsigned, .unknown], .unknown),
    ] as [([Sign], FoldedSign?)])
  func `signs fold into one`(signs: [Sign], expected: FoldedSign?) {
    #expect(FoldedSign(signs) == expected)
  }
}
