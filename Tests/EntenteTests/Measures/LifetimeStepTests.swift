import Entente
import Testing

/// With everyone alive in the graph, a birth changes *n*, and so every divided value: a change without a tie.
struct LifetimeStepTests {
  private func graph() throws -> ActorGraph {
    var builder = ActorGraph.Builder(kinds: SmallGraph.kinds)
    let first = try builder.addActor(.init(id: "A"))
    let second = try builder.addActor(.init(id: "B"))
    _ = try builder.addActor(.init(id: "C", lifetime: EDTF("2005-01-01/2010-12-31")))
    try builder.addTie("none", from: first, to: second, details: .init(when: EDTF("2000/2010")))
    return try builder.build()
  }

  private let alive: SnapshotOptions = {
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = true
    return options
  }()

  @Test func `a day on which an actor comes to life is a change`() throws {
    let graph = try graph()
    #expect(graph.changePoints(alive).map(\.description) == ["2000-01-01", "2005-01-01", "2011-01-01"])
    #expect(graph.changePoints().map(\.description) == ["2000-01-01", "2011-01-01"])
  }

  @Test func `the daily mean of degree counts the days before it apart`() async throws {
    let graph = try graph()
    let spell = try Spell.possible("2000/2010")
    guard case .actors(let scores) = try await graph.dailyMean(of: .degree, over: spell, alive) else { return }
    // 1,827 days with two actors (1/1), 2,191 with three (1/2).
    let mean = (1827 + 2191 * 0.5) / 4018.0
    #expect(abs(try #require(graph.actor("A").flatMap { scores[$0] }) - mean) < 1e-12)
  }
}
