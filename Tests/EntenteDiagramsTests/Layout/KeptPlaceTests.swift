import Entente
import Testing

@testable import EntenteDiagrams

struct KeptPlaceTests {
  private func atlas(_ graph: ActorGraph, _ options: DiagramOptions) -> NetworkAtlas {
    NetworkAtlas(graph, periods: graph.periods(by: .eras), options: options)
  }

  @Test func `a map that is kept whole gives the same pictures`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let first = atlas(graph, DiagramOptions())
    let second = atlas(graph, DiagramOptions(places: first.places))
    #expect(second.places == first.places)
    for period in first.periods {
      #expect(second.drawing(of: period).dot() == first.drawing(of: period).dot(), "\(period.id)")
    }
  }

  @Test func `newcomers find room among those who keep their places, wherever they were`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    var places = atlas(graph, DiagramOptions()).places
    let newcomers = places.keys.sorted().enumerated().filter { $0.offset % 3 == 1 }.map(\.element)
    for newcomer in newcomers { places[newcomer] = nil }
    let later = atlas(graph, DiagramOptions(stability: 1, places: places))
    for (actor, place) in places { #expect(later.places[actor] == place) }
    #expect(newcomers.allSatisfy { later.places[$0] != nil })
    for period in later.periods {
      let faults = later.drawing(of: period).faults().filter { $0.rule == .boxOverBox || $0.rule == .outsideFrame }
      #expect(faults.isEmpty, "\(period.id)")
    }
  }

  @Test func `a place left of the page or above it makes the page grow`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("A", "B")
    try builder.addTie("alliance", from: actors[0], to: actors[1])
    let graph = try builder.build()
    let period = Period(id: "all", name: "All", spell: .always)
    let places = [actors[0]: Point(-500, -300), actors[1]: Point(600, 200)]
    let drawing = NetworkAtlas(graph, periods: [period], options: DiagramOptions(stability: 1, places: places))
      .drawing(of: period)
    #expect(!drawing.faults().contains { $0.rule == .outsideFrame })
    #expect(drawing.boxes[1].frame.center - drawing.boxes[0].frame.center == Point(1100, 500))
  }
}
