import Entente
import Testing

@testable import EntenteDiagrams

struct EgoTests {
  /// A chain A–B–C–D and a pair E–F.
  private func chain() throws -> ActorGraph {
    var builder = ActorGraph.Builder(title: "Chain")
    let actors = try builder.add("A", "B", "C", "D", "E", "F")
    for (source, target) in [(0, 1), (2, 1), (2, 3), (4, 5)] {
      try builder.addTie("alliance", from: actors[source], to: actors[target], id: "t\(source)\(target)")
    }
    return try builder.build()
  }

  private func drawing(_ graph: ActorGraph, around ids: String..., steps: Int = 1) throws -> Drawing {
    var options = DiagramOptions()
    options.around = Set(ids.compactMap(graph.actor))
    options.steps = steps
    return try SampleGraphs.drawing(of: graph, options)
  }

  @Test(arguments: [(1, ["A", "B"]), (2, ["A", "B", "C"]), (3, ["A", "B", "C", "D"]), (9, ["A", "B", "C", "D"])])
  func `whoever is within so many steps is shown, whichever way ties run`(steps: Int, expected: [String]) throws {
    let graph = try chain()
    #expect(try drawing(graph, around: "A", steps: steps).boxes.map(\.id) == expected.map { "actor-\($0)" })
  }

  @Test func `ties among those shown are drawn, also where they do not touch the one in the middle`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("A", "B", "C", "D")
    for (source, target) in [(0, 1), (0, 2), (1, 2), (2, 3)] {
      try builder.addTie("alliance", from: actors[source], to: actors[target], id: "t\(source)\(target)")
    }
    let lines = try drawing(builder.build(), around: "A").lines
    #expect(Set(lines.map(\.id)) == ["tie-t01", "tie-t02", "tie-t12"])
  }

  @Test func `everyone stands where the whole picture has them`() throws {
    for name in SampleGraphs.bundledNames {
      let graph = try SampleGraphs.bundled(name)
      var options = DiagramOptions()
      options.around = Set([graph.actor("RUS")].compactMap(\.self))
      let periods = graph.periods(by: .eras)
      let whole = NetworkAtlas(graph, periods: periods)
      let part = NetworkAtlas(graph, periods: periods, options: options)
      for period in periods {
        let frames = Dictionary(uniqueKeysWithValues: whole.drawing(of: period).boxes.map { ($0.id, $0.frame) })
        let drawing = part.drawing(of: period)
        for box in drawing.boxes { #expect(frames[box.id] == box.frame, "\(period.id), \(box.id)") }
        // A line that is short may be left without its label, as in other networks.
        #expect(drawing.faults().filter { $0.rule != .noLabel }.isEmpty, "\(period.id)")
      }
    }
  }

  @Test func `an actor's line is found in each period under the name of its time`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    var options = DiagramOptions()
    options.around = Set([graph.actor("RUS")].compactMap(\.self))
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras), options: options)
    let war = try #require(atlas.periods.first { $0.id == "iran-iraq-war" })
    let drawing = atlas.drawing(of: war)
    #expect(drawing.box("SUN") != nil && drawing.box("RUS") == nil)
    #expect(drawing.summary.contains("Shown: Soviet Union and whoever is within 1 step."))
  }

  @Test func `the caption counts what lies beyond`() throws {
    let graph = try chain()
    #expect(try drawing(graph, around: "A").summary.contains("Beyond that lie 4 actors and 3 ties."))
    #expect(try !drawing(graph, around: "A", "E", steps: 3).summary.contains("Beyond"))
  }

  @Test func `an actor that is not in the period leaves an empty picture and a sentence`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("A", "B", "C")
    try builder.addTie("alliance", from: actors[0], to: actors[1])
    let drawing = try drawing(builder.build(), around: "C")
    #expect(drawing.boxes.isEmpty && drawing.lines.isEmpty)
    #expect(
      drawing.summary.hasPrefix("C has no tie in this period, so nothing is drawn of its 1 tie between 2 actors."))
  }
}
