import Entente
import Testing

@testable import EntenteDiagrams

struct MatrixGeometryTests {
  private func options(_ change: (inout SnapshotOptions) -> Void = { _ in }) -> DiagramOptions {
    var options = DatedGraphs.options
    change(&options.ties)
    return options
  }

  private func check(_ graph: ActorGraph, _ options: DiagramOptions, _ place: String) {
    let period = Period(id: "all", name: "All", spell: graph.observed ?? .always)
    let drawing = MatrixDiagram(graph, options: options).drawing(of: period)
    #expect(drawing.formFaults().isEmpty, "\(place)")
    let scene = PeriodScene(graph, period, options.ties)
    var cells: [String: Set<TieIndex>] = [:]
    for tie in scene.ties {
      let (one, other) = (graph.profile(tie.source).id, graph.profile(tie.target).id)
      cells["\(one) to \(other)", default: []].insert(tie.index)
      if !tie.isDirected { cells["\(other) to \(one)", default: []].insert(tie.index) }
    }
    #expect(Set(drawing.glyphs.map { Set($0.ties) }) == Set(cells.values), "\(place)")
    #expect(drawing.glyphs.count == cells.count, "\(place)")
    #expect(Set(drawing.glyphs.map { ($0.frame.width * 1000).rounded() }).count <= 1, "\(place)")
    for glyph in drawing.glyphs {
      for tie in glyph.ties { #expect(glyph.title.contains(TieTitle.text(graph.tie(tie), in: graph)), "\(place)") }
    }
  }

  @Test(arguments: 1...60)
  func `every tie stands in its cells, and nothing covers anything else`(seed: Int) throws {
    try check(SampleGraphs.random(seed: UInt64(seed)), options { $0.includesActorsWithoutTies = true }, "seed \(seed)")
    try check(
      DatedGraphs.random(seed: UInt64(seed), blocs: seed.isMultiple(of: 2)), options(), "dated, seed \(seed)")
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `in every era of a bundled graph cells and words keep their places`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    for period in graph.periods(by: .eras) {
      let drawing = MatrixDiagram(graph).drawing(of: period)
      #expect(!drawing.glyphs.isEmpty)
      #expect(drawing.formFaults().isEmpty, "\(name), \(period.id)")
    }
  }

  @Test(arguments: [0, 1, 60, 130])
  func `any number of actors has a grid`(count: Int) throws {
    var builder = ActorGraph.Builder()
    let actors = try (0..<count).map { try builder.addActor(.init(id: "actor number \($0)", name: "Actor \($0)")) }
    for (number, actor) in actors.enumerated() where number.isMultiple(of: 3) {
      for other in actors.prefix(4) { try builder.addTie("rivalry", from: actor, to: other) }
    }
    try check(builder.build(), options { $0.includesActorsWithoutTies = true }, "\(count) actors")
  }

  @Test(arguments: HostileText.all)
  func `any text gives sound DOT`(text: String) throws {
    var builder = ActorGraph.Builder(title: text)
    let one = try builder.addActor(.init(id: text, name: text, iso3: text, bloc: text))
    let other = try builder.addActor(.init(id: text + "2", name: text))
    try builder.addTie("war", from: one, to: other, id: text, details: .init(issue: text, note: text))
    try builder.addTie("war", from: one, to: one)
    let drawing = try MatrixDiagram(builder.build()).drawing(of: Period(id: "p", name: text, spell: .always))
    let reader = try DOTReader(drawing.dot())
    #expect(reader.nodes.count == 3)
    #expect(try BackdropReader(try #require(reader.graph["_background"])).shapes > 4)
    #expect(drawing.formFaults().isEmpty)
  }
}
