import Entente
import Testing

@testable import EntenteDiagrams

struct PlaceTests {
  @Test(arguments: SampleGraphs.bundledNames)
  func `at stability 1 an actor keeps its place over all periods, and so does its lineage`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras), options: DiagramOptions(stability: 1))
    let ids = Dictionary(
      uniqueKeysWithValues: graph.actorIDs.map { ("actor-" + SafeID.word(graph.profile($0).id), $0) })
    var places: [ActorID: Point] = [:]
    var moved: [String] = []
    for period in atlas.periods {
      let boxes = atlas.drawing(of: period).boxes
      let lineages = Dictionary(grouping: boxes) { ids[$0.id].map(graph.lineage(of:)) }
      for (lineage, members) in lineages {
        let lineage = try #require(lineage)
        let center = members.map(\.frame).dropFirst().reduce(members[0].frame) { $0.union($1) }.center
        if let place = places[lineage], (place - center).length > 0.01 {
          moved.append("\(members[0].id) in \(period.id)")
        }
        places[lineage] = center
      }
    }
    #expect(moved.isEmpty)
    #expect(places.count > 5)
  }

  @Test func `the actors of one lineage stand below one another where both are in a period`() throws {
    var builder = ActorGraph.Builder()
    let old = try builder.addActor(.init(id: "old", name: "Old", lifetime: EDTF("1900/1991-06-30")))
    let new = try builder.addActor(.init(id: "new", name: "New", lifetime: EDTF("1991-07-01/.."), predecessor: "old"))
    let other = try builder.addActor(.init(id: "other"))
    try builder.addTie("alliance", from: old, to: other, details: .init(when: EDTF("1990/1991-03")))
    try builder.addTie("rivalry", from: new, to: other, details: .init(when: EDTF("1991-08/1992")))
    let graph = try builder.build()
    let periods = ["1990", "1991", "1992"].compactMap { year in
      (try? EDTF(year))?.extent.map { Period($0.possible) }
    }
    let atlas = NetworkAtlas(graph, periods: periods, options: DiagramOptions(stability: 1))
    let drawings = periods.map { atlas.drawing(of: $0) }
    func frame(_ id: String, _ number: Int) -> Rectangle? { drawings[number].boxes.first { $0.id == id }?.frame }
    #expect(frame("actor-old", 0)?.center == frame("actor-new", 2)?.center)
    #expect(frame("actor-new", 0) == nil)
    let upper = try #require(frame("actor-old", 1))
    let lower = try #require(frame("actor-new", 1))
    #expect(upper.center.x == lower.center.x)
    #expect(upper.maxY < lower.minY)
    #expect((upper.minY + lower.maxY) / 2 == frame("actor-old", 0)?.center.y)
    #expect(drawings.allSatisfy { $0.faults().isEmpty })
  }

  @Test func `the same input gives the same text, in turn and at once`() async throws {
    let graph = try SampleGraphs.random(seed: 7)
    let period = Period(id: "all", name: "All", spell: .always)
    let first = NetworkAtlas(graph, periods: [period]).drawing(of: period).dot()
    let others = await withTaskGroup(of: String.self) { group in
      for _ in 0..<4 {
        group.addTask { NetworkAtlas(graph, periods: [period]).drawing(of: period).dot() }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others == Array(repeating: first, count: 4))
  }

  @Test func `a period that is not the atlas's own gives sound DOT`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let periods = graph.periods(by: .eras)
    let atlas = NetworkAtlas(graph, periods: [periods[0]])
    for period in periods {
      let drawing = atlas.drawing(of: period)
      let reader = try DOTReader(drawing.dot())
      #expect(reader.edges.count == drawing.lines.count)
    }
  }
}
