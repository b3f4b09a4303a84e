import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct SteadyPictureTests {
  private func atlas(_ graph: ActorGraph, _ options: DiagramOptions) -> NetworkAtlas {
    NetworkAtlas(graph, periods: graph.periods(by: .eras), options: options)
  }

  /// The centre of each box in each picture, from the upper left corner.
  private func places(_ atlas: NetworkAtlas) -> [[String: Point]] {
    atlas.periods.map { period in
      Dictionary(uniqueKeysWithValues: atlas.drawing(of: period).boxes.map { ($0.id, $0.frame.center) })
    }
  }

  /// How far actors move between consecutive pictures, as a share of the width: the mean.
  private func meanMove(_ atlas: NetworkAtlas) -> Double {
    let places = places(atlas)
    var ways: [Double] = []
    for (before, after) in zip(places, places.dropFirst()) {
      for (id, place) in after {
        if let old = before[id] { ways.append((place - old).length) }
      }
    }
    return ways.reduce(0, +) / Double(ways.count) / atlas.drawing(of: atlas.periods[0]).width
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `at stability 1 nobody moves, and as usual hardly anybody does`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    #expect(meanMove(atlas(graph, DiagramOptions(stability: 1))) == 0)
    let usual = meanMove(atlas(graph, DiagramOptions()))
    #expect(usual > 0)
    #expect(usual <= 0.03)
  }

  @Test func `a picture drawn alone is the picture it is among the others, whatever the stability`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let periods = graph.periods(by: .eras)
    for stability in [0, 0.5, DiagramOptions.usualStability, 1] {
      let options = DiagramOptions(stability: stability)
      let together = NetworkAtlas(graph, periods: periods, options: options)
      for period in [periods[0], periods[periods.count - 1]] {
        let alone = NetworkAtlas(graph, periods: [period], alongside: periods, options: options)
        #expect(
          alone.drawing(of: period).dot() == together.drawing(of: period).dot(), "\(period.id) at \(stability)")
      }
    }
  }

  @Test(arguments: [0.2, 1])
  func `pages that share a map are equally wide`(stability: Double) throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let atlas = atlas(graph, DiagramOptions(stability: stability))
    #expect(Set(atlas.periods.map { atlas.drawing(of: $0).width }).count == 1)
  }

  @Test(arguments: [0, 0.3, 0.7])
  func `moving nobody onto anybody: pictures of every stability are sound`(stability: Double) throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let atlas = atlas(graph, DiagramOptions(stability: stability))
    for period in atlas.periods {
      let faults = atlas.drawing(of: period).faults().filter { $0.rule == .boxOverBox || $0.rule == .outsideFrame }
      #expect(faults.isEmpty, "\(period.id)")
    }
  }

  @Test func `relaxed boxes stand clear of each other and on the map on random graphs`() {
    for seed: UInt64 in 0..<20 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 2...14, using: &generator)
      let sizes = (0..<count).map { _ in
        PlacementProblem.Size(
          width: .random(in: 50...140, using: &generator), height: .random(in: 28...90, using: &generator))
      }
      let links = (0..<(2 * count)).map { _ in
        PlacementProblem.Link(
          first: .random(in: 0..<count, using: &generator), second: .random(in: 0..<count, using: &generator),
          lines: .random(in: 1...4, using: &generator))
      }
      let problem = PlacementProblem(sizes: sizes, links: links)
      // A map that has nothing to do with the links, so that there is much to gain by moving.
      let reference = BoxSeparation.separated(
        sizes.map { _ in Point(.random(in: 0...700, using: &generator), .random(in: 0...500, using: &generator)) },
        sizes)
      let area = problem.room(at: reference)
      let relaxed = SteadyPlacement(problem, reference: reference, area: area, stability: 0.1).positions()
      #expect(relaxed != reference, "seed \(seed)")
      #expect(area.holds(problem.room(at: relaxed)), "seed \(seed)")
      for box in 0..<count {
        for other in 0..<box {
          let isOver = problem.frame(of: box, at: relaxed).overlaps(problem.frame(of: other, at: relaxed))
          #expect(!isOver, "boxes \(other) and \(box), seed \(seed)")
        }
      }
    }
  }

  @Test func `the firmer, the nearer to the map`() {
    let size = PlacementProblem.Size(width: 80, height: 40)
    let problem = PlacementProblem(
      sizes: Array(repeating: size, count: 6),
      links: [(0, 5), (1, 4), (2, 3), (0, 4)].map { .init(first: $0.0, second: $0.1, lines: 1) })
    let reference = (0..<6).map { Point(Double($0 % 3) * 300, Double($0 / 3) * 300) }
    let area = problem.room(at: reference).grown(by: 100)
    func way(_ stability: Double) -> Double {
      let relaxed = SteadyPlacement(problem, reference: reference, area: area, stability: stability).positions()
      return zip(relaxed, reference).reduce(0) { $0 + ($1.0 - $1.1).length }
    }
    #expect(way(0.01) > way(0.9))
    #expect(way(0.999) == 0)
  }
}
