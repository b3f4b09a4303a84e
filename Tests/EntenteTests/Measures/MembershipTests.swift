import Entente
import Testing

/// Numbers have the actors that pictures show: a membership alone brings nobody in.
struct MembershipTests {
  private func names(_ lines: [String], _ change: (inout SnapshotOptions, ActorGraph) -> Void = { _, _ in }) throws
    -> [String]
  {
    let graph = try SmallGraph.make(lines)
    var options = SnapshotOptions()
    options.membershipsBringActors = false
    change(&options, graph)
    let snapshot = graph.snapshot(of: .always, options)
    return snapshot.actors.map { graph.profile($0).id }
  }

  private let lines = ["TUR>NATO member-of", "USA>NATO member-of", "USA-RUS minus", "NATO-RUS minus"]

  @Test func `who has no other tie is left out with its membership`() throws {
    #expect(try names(lines) == ["NATO", "USA", "RUS"])
  }

  @Test func `where there is nothing but memberships, or they are asked for by kind, all are there`() throws {
    #expect(try names(Array(lines.prefix(2))) == ["TUR", "NATO", "USA"])
    let asked = try names(lines) { options, graph in options.kinds = graph.kind("member-of").map { [$0] } }
    #expect(asked == ["TUR", "NATO", "USA"])
  }

  @Test func `everyone alive is everyone alive`() throws {
    #expect(
      try names(lines) { options, _ in options.includesActorsWithoutTies = true } == ["TUR", "NATO", "USA", "RUS"])
  }
}
