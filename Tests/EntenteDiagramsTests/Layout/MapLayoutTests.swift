import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct MapLayoutTests {
  private let sizes = PlacementProblem.Size(width: 80, height: 40)

  @Test func `sine and cosine are those of the circle`() {
    let known: [(Double, Double, Double)] = [
      (0, 0, 1), (0.125, 0.5.squareRoot(), 0.5.squareRoot()), (1 / 12, 0.5, 0.75.squareRoot()), (0.25, 1, 0),
      (1 / 3, 0.75.squareRoot(), -0.5), (0.5, 0, -1), (0.75, -1, 0), (-0.25, -1, 0), (5, 0, 1),
    ]
    for (turn, sine, cosine) in known {
      let found = CircularFunctions.sineAndCosine(ofTurn: turn)
      #expect(abs(found.sine - sine) < 2e-15, "\(turn)")
      #expect(abs(found.cosine - cosine) < 2e-15, "\(turn)")
    }
  }

  @Test func `a ring whose actors come in any order is laid out without a crossing`() {
    for seed: UInt64 in 0..<20 {
      var generator = SeededGenerator(seed: seed)
      let ring = Array(0..<9).shuffled(using: &generator)
      let links = ring.indices.map { PlacementProblem.Link(first: ring[$0], second: ring[($0 + 1) % 9], lines: 1) }
      let problem = PlacementProblem(sizes: Array(repeating: sizes, count: 9), links: links)
      let order = CircularPlacement(problem, blocs: Array(repeating: "", count: 9)).order()
      #expect(order.sorted() == Array(0..<9))
      #expect(crossings(of: links, order) == 0, "seed \(seed): \(order)")
    }
  }

  private func crossings(of links: [PlacementProblem.Link], _ order: [Int]) -> Int {
    let chords = links.map { link -> (low: Int, high: Int) in
      let ends = [link.first, link.second].map { order.firstIndex(of: $0) ?? 0 }.sorted()
      return (ends[0], ends[1])
    }
    var count = 0
    for one in chords {
      for other in chords where one.low < other.low && other.low < one.high && one.high < other.high { count += 1 }
    }
    return count
  }

  @Test func `those of a bloc stand side by side on the oval`() {
    var generator = SeededGenerator(seed: 4)
    let blocs = ["east", "", "west", "east", "west", "", "east", "west", "east", ""]
    let links = (0..<25).map { _ in
      PlacementProblem.Link(
        first: .random(in: 0..<10, using: &generator), second: .random(in: 0..<10, using: &generator), lines: 1)
    }
    let problem = PlacementProblem(sizes: Array(repeating: sizes, count: 10), links: links)
    let order = CircularPlacement(problem, blocs: blocs).order()
    for bloc in ["east", "west"] {
      let seats = order.indices.filter { blocs[order[$0]] == bloc }
      #expect(seats == Array(seats[0]..<(seats[0] + seats.count)), "\(order)")
    }
  }

  @Test func `north is up, west is left, and the antimeridian parts nobody`() throws {
    // Honolulu and Suva lie on the two sides of it.
    let coordinates = try [(21.3, -157.9), (-18.1, 178.4), (35.7, 139.7), (-33.9, 151.2)].map {
      try #require(ActorProfile.Coordinates(latitude: $0.0, longitude: $0.1))
    }
    let places = GeographicPlacement.positions(coordinates, Array(repeating: sizes, count: 4)).compactMap(\.self)
    let (honolulu, suva, tokyo, sydney) = (places[0], places[1], places[2], places[3])
    #expect(tokyo.x < sydney.x && sydney.x < suva.x && suva.x < honolulu.x)
    #expect(tokyo.y < honolulu.y && honolulu.y < suva.y && suva.y < sydney.y)
  }

  @Test func `capitals in one place get places of their own, actors without one too`() throws {
    let here = try #require(ActorProfile.Coordinates(latitude: 50.85, longitude: 4.35))
    let problem = PlacementProblem(
      sizes: Array(repeating: sizes, count: 4), links: [.init(first: 0, second: 3, lines: 1)])
    let pinned = GeographicPlacement.positions([here, here, here, nil], problem.sizes)
    #expect(pinned[3] == nil)
    let positions = PinnedPlacement(problem, pinned: pinned).positions()
    for box in 0..<4 {
      for other in 0..<box {
        #expect(!problem.frame(of: box, at: positions).overlaps(problem.frame(of: other, at: positions)))
      }
    }
  }

  @Test func `places given in points, y upwards, are places on the page`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let question = NetworkAtlas.layoutQuestion(graph, periods: graph.periods(by: .eras))
    #expect(question.dot.split(separator: "\n").count { $0.contains(" [width=") } == 6)
    var centers: [String: Point] = [:]
    for node in 0..<6 { centers["n\(node)"] = Point(Double(node) * 200, Double(node) * 100) }
    let options = DiagramOptions(layout: .given(question.places(of: centers)))
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras), options: options)
    let places = atlas.places.sorted { $0.key < $1.key }.map(\.value)
    for (one, next) in zip(places, places.dropFirst()) {
      #expect(next - one == Point(200, -100))
    }
  }

  @Test(arguments: [MapLayout.circular, .geographic])
  func `layouts that mean something move nobody`(layout: MapLayout) throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras), options: DiagramOptions(layout: layout))
    var places: [String: Point] = [:]
    for period in atlas.periods {
      let drawing = atlas.drawing(of: period)
      #expect(!drawing.faults().contains { $0.rule == .boxOverBox || $0.rule == .outsideFrame }, "\(period.id)")
      for box in drawing.boxes {
        #expect(places.updateValue(box.frame.center, forKey: box.id) ?? box.frame.center == box.frame.center)
      }
    }
  }
}
