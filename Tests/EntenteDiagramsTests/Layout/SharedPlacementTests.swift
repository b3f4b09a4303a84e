import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct SharedPlacementTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what a place costs in all pictures at once is what it costs in each, by each one's say`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let map = try SharedPlacementTests.map(boxes: 12, pictures: 5, &generator)
    // Far from one another: how near is too near depends on what the two are tied by, and that differs by picture.
    let places = (0..<12).map { number in
      Point(
        Double(number % 4) * 400 + Double.random(in: -100...100, using: &generator),
        Double(number / 4) * 300 + Double.random(in: -60...60, using: &generator))
    }
    var shared = LegibilityCost(SharedPlacement(map, places).tables, places)
    var sum = 0.0
    for picture in map.pictures {
      let tables = LegibilityTables(picture.problem, DistanceCost(picture: picture.problem))
      var cost = LegibilityCost(tables, picture.boxes.map { places[$0] })
      let total = cost.total()
      // The say is one over what the picture costs.
      sum += total / max(1, total)
    }
    #expect(abs(shared.total() - sum) < 1e-9 * sum, "seed \(seed)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `places shared by pictures are the same each time and clear of one another`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let map = try SharedPlacementTests.map(boxes: 10, pictures: 4, &generator)
    let places = SharedPlacement.positions(for: map)
    #expect(SharedPlacement.positions(for: map) == places)
    let frames = map.whole.frames(at: places)
    for (number, frame) in frames.enumerated() {
      #expect(!frames[..<number].contains { $0.overlaps(frame) }, "seed \(seed)")
    }
  }

  /// A map of boxes that are as large, and links that are as broad, in each picture that has them.
  private static func map(boxes: Int, pictures: Int, _ generator: inout SeededGenerator) throws -> MapProblem {
    let all = SampleProblems.random(boxes: boxes, links: 2 * boxes, seed: generator.next())
    var drawn: [MapProblem.Picture] = []
    for _ in 0..<pictures {
      let links = all.links.filter { _ in Bool.random(using: &generator) }
      let members = (0..<boxes).filter { box in links.contains { $0.first == box || $0.second == box } }
      let number = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
      let problem = PlacementProblem(
        sizes: members.map { all.sizes[$0] },
        links: links.compactMap { link in
          guard let first = number[link.first], let second = number[link.second] else { return nil }
          return .init(first: first, second: second, lines: link.lines)
        })
      drawn.append(.init(boxes: members, problem: problem))
    }
    var builder = ActorGraph.Builder()
    let lineages = try (0..<boxes).map { try builder.addActor(.init(id: "box \($0)")) }
    return MapProblem(lineages: lineages, pictures: drawn)
  }
}
