import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct DifferenceGeometryTests {
  /// A label may be left out and a line may pass behind a box where there is no room.
  private static let wishes: Set<GeometryFault.Rule> = [.noLabel, .lineBehindBox]

  /// Faults of the picture; a line of what was kept has no label to miss.
  private func faults(_ drawing: Drawing) -> Set<GeometryFault> {
    let kept = Set(drawing.lines.filter { $0.classes.first == "kept" }.map(\.id))
    return drawing.faults().filter { $0.rule != .noLabel || !kept.contains($0.place) }
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `between each two eras nothing covers anything else and every change is labelled`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let eras = graph.periods(by: .eras)
    let places = NetworkAtlas(graph, periods: eras).places
    for (first, second) in zip(eras, eras.dropFirst()) {
      let drawing = DifferenceDiagram(graph, from: first, to: second).drawing(places: places)
      #expect(!drawing.lines.isEmpty)
      #expect(faults(drawing).isEmpty, "\(drawing.id)")
    }
  }

  @Test(arguments: 1...30)
  func `boxes, labels, texts and lines of any two periods keep their places`(seed: UInt64) throws {
    let graph = try SampleGraphs.dated(seed: seed)
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    let years = try ["1990", "1991"].map { Period(try #require(EDTF($0).extent?.possible)) }
    let drawing = DifferenceDiagram(graph, from: years[0], to: years[1], options: options).drawing()
    let faults = faults(drawing)
    #expect(faults.filter { !DifferenceGeometryTests.wishes.contains($0.rule) }.isEmpty, "seed \(seed)")
    #expect(
      faults.count { DifferenceGeometryTests.wishes.contains($0.rule) } <= 2 + drawing.lines.count / 5, "seed \(seed)")
    #expect(Set(drawing.boxes.map(\.id) + drawing.lines.map(\.id)).count == drawing.boxes.count + drawing.lines.count)
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `everyone stands where the map of all eras has them`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let eras = graph.periods(by: .eras)
    let places = NetworkAtlas(graph, periods: eras).places
    let drawing = DifferenceDiagram(graph, from: eras[0], to: eras[1], alongside: eras).drawing()
    let moves = drawing.boxes.compactMap { box -> Point? in
      let actor = graph.actorIDs.first { DifferenceLines.id(of: $0, in: graph) == box.id }
      return actor.flatMap { places[graph.lineage(of: $0)] }.map { box.frame.center - $0 }
    }
    let first = try #require(moves.first)
    #expect(moves.count == drawing.boxes.count)
    for move in moves { #expect((move - first).length < 0.01) }
  }
}

extension SampleGraphs {
  /// A random graph whose ties hold in 1990, in 1991, or in both.
  static func dated(seed: UInt64) throws -> ActorGraph {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let graph = try random(seed: seed)
    var builder = ActorGraph.Builder(title: graph.header.title)
    for profile in graph.actors { try builder.addActor(profile) }
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      let when = ["1990", "1991", "1990/1991", "1990-05/1991-03", "1991-06/.."].randomElement(using: &generator) ?? ""
      try builder.addTie(
        graph.kind(tie.kind).id, from: tie.source, to: tie.target, id: tie.id, status: tie.status,
        strength: tie.strength, details: .init(when: EDTF(when)))
    }
    return try builder.build()
  }
}
