import Entente
import Testing

struct TieKindTests {
  @Test func `a kind's name is made from its id, and its label from its name`() {
    let kind = TieKind(id: "arms-supply_route")
    #expect(kind.name == "Arms supply route")
    #expect(kind.label == "arms supply route")
    #expect(TieKind(id: "pact", name: "The Pact").label == "the pact")
    #expect(TieKind(id: "-").name == " ")
    #expect(TieKind(id: "").name.isEmpty)
  }

  @Test func `built-in kinds have ids of their own and a family`() {
    #expect(Set(TieKind.builtIn.map(\.id)).count == TieKind.builtIn.count)
    #expect(TieKind.builtIn.allSatisfy { $0.family != .unclassified && $0.sign != .unknown })
  }

  @Test func `arms are supplied one way, and membership is no amity`() throws {
    let arms = try #require(TieKind.builtIn("arms-supply"))
    #expect(arms.isDirected && arms.sign == .positive)
    let membership = try #require(TieKind.builtIn(TieKind.membershipID))
    #expect(membership.isDirected && membership.sign == .unsigned)
    #expect(TieKind.builtIn("friendship") == nil)
  }
}
