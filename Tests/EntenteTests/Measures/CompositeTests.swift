import Entente
import Testing

struct CompositeTests {
  private func snapshot(_ lines: [String], of spell: String = "1990", drops: Bool = false) throws -> Snapshot {
    var options = SnapshotOptions()
    options.signs = [.positive]
    options.dropsComposites = drops
    return try SmallGraph.make(lines).snapshot(of: .possible(spell), options)
  }

  private let lines = [
    "TUR>NATO member-of 1952/..", "TUR-SYR plus 1990", "NATO-RUS plus 1990", "UKR-NATO plus 1990",
    "UKR>NATO member-of 2030/..",
  ]

  @Test func `a composite beside its member is told, whatever signs are read`() throws {
    let snapshot = try snapshot(lines)
    let names = snapshot.compositesBesideMembers().map { composite in
      [composite.actor] + composite.members
    }.map { $0.map { snapshot.graph.profile($0).id } }
    #expect(names == [["NATO", "TUR"]])
  }

  @Test func `dropped, it leaves with its ties, and so does who has no other`() throws {
    let kept = try snapshot(lines, drops: true)
    #expect(kept.actors.map { kept.graph.profile($0).id } == ["TUR", "SYR"])
    #expect(kept.ties.count == 1)
  }

  @Test func `without a member beside it a composite stays`() throws {
    let alone = try snapshot(["TUR>NATO member-of 1952/..", "NATO-RUS plus 1990"], drops: true)
    #expect(alone.actors.count == 2)
  }

  @Test func `with everyone alive it stays dropped, also where signs are read`() throws {
    var options = SnapshotOptions()
    (options.dropsComposites, options.includesActorsWithoutTies) = (true, true)
    let snapshot = try SmallGraph.make(lines).snapshot(of: .possible("1990"), options)
    #expect(snapshot.graph.actor("NATO").map(snapshot.contains) == false)
    var positive = MeasureOptions()
    positive.sign = .positive
    #expect(
      try snapshot.pageRank(positive).actors.map { snapshot.graph.profile($0).id } == ["TUR", "SYR", "RUS", "UKR"])
  }

  @Test func `a day on which a membership begins is a change when composites drop`() throws {
    let graph = try SmallGraph.make("TUR>NATO member-of 1952-02-18/..", "TUR-NATO plus 1950/1960")
    var options = SnapshotOptions()
    options.signs = [.positive]
    #expect(graph.changePoints(options).contains { $0.description == "1952-02-18" } == false)
    options.dropsComposites = true
    #expect(graph.changePoints(options).contains { $0.description == "1952-02-18" })
  }
}
