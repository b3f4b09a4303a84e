import Entente
import EntenteTestSupport
import Testing

struct CommunityTests {
  private func names(_ snapshot: Snapshot, _ options: MeasureOptions = .init(), resolution: Double = 1) throws
    -> [String]
  {
    try snapshot.communities(options, resolution: resolution).groups.map { group in
      group.map { snapshot.graph.profile($0).id }.joined()
    }
  }

  @Test func `friends are a community, enemies are not`() throws {
    let snapshot = try SmallGraph.snapshot(
      "a-b plus", "b-c plus", "c-a plus", "d-e plus", "e-f plus", "f-d plus", "a-d minus", "b-e minus", "c-f minus",
      "a-e minus", "a-f minus")
    #expect(try names(snapshot) == ["abc", "def"])
    let found = try snapshot.communities()
    #expect(abs(found.modularity - 0.5) < 1e-12)
    #expect(found.header.sign == "positive")
    #expect(found.header.rule == "active=any form=undirected weight=none resolution=1")
  }

  @Test func `directions are ignored and both ways of a pair count`() throws {
    let snapshot = try SmallGraph.snapshot("a>b", "b>a", "c>d", "d>c", "b>c")
    #expect(try names(snapshot) == ["ab", "cd"])
    // Two arcs in each pair and one between: 4/5 − 2·(5/10)².
    #expect(abs(try snapshot.communities().modularity - 0.3) < 1e-12)
  }

  @Test func `strengths weigh where they are asked to`() throws {
    let snapshot = try SmallGraph.snapshot("a-b 9", "b-c 1", "c-d 9", "d-a 1", "a-c 1", "b-d 1")
    var options = MeasureOptions()
    #expect(try names(snapshot, options).count == 1)
    options.weight = .strength
    #expect(try names(snapshot, options) == ["ab", "cd"])
  }

  @Test func `who has no tie that is read is in no group, and a snapshot of nothing has none`() throws {
    let snapshot = try SmallGraph.snapshot("a-b plus", "b-c minus")
    #expect(try names(snapshot) == ["ab"])
    let nothing = try SmallGraph.snapshot().communities()
    #expect(nothing.groups.isEmpty && nothing.modularity == 0)
  }

  @Test func `a negative strength and a negative resolution are refused with what to do`() throws {
    let snapshot = try SmallGraph.snapshot("a-b -2")
    var options = MeasureOptions()
    options.weight = .strength
    #expect(throws: MeasureError.self) { try snapshot.communities(options) }
    let fault = #expect(throws: MeasureError.self) { try snapshot.communities(resolution: -1) }
    #expect(fault?.reason == "resolution cannot be -1.0")
  }
}
