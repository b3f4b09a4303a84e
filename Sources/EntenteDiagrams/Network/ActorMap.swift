internal import Entente

/// The place each lineage keeps in every picture, and the part of the page they need.
struct ActorMap: Sendable {
  /// From lineage to the place of its box, from the upper left corner of the map.
  let places: [ActorID: Point]
  let looks: [ActorID: ActorLook]
  let width: Double
  let height: Double

  private static let margin = 30.0
  /// The room between two actors of one lineage who are in one picture.
  private static let stackGap = 8.0

  /// Places the lineages of all scenes at once.
  init(_ graph: ActorGraph, _ scenes: [PeriodScene]) {
    let actors = Set(scenes.flatMap(\.actors)).sorted()
    let looks = Dictionary(uniqueKeysWithValues: actors.map { ($0, ActorLook(graph.profile($0))) })
    let lineages = Set(actors.map(graph.lineage(of:))).sorted()
    let number = Dictionary(uniqueKeysWithValues: lineages.enumerated().map { ($1, $0) })

    var sizes = lineages.map { _ in PlacementProblem.Size(width: 0, height: 0) }
    for scene in scenes {
      let heights = ActorMap.heights(looks, scene)
      for (lineage, members) in Dictionary(grouping: scene.actors, by: graph.lineage(of:)) {
        guard let place = number[lineage] else { continue }
        let stack = members.reduce(-ActorMap.stackGap) { $0 + (heights[$1] ?? 0) + ActorMap.stackGap }
        sizes[place].width = max(sizes[place].width, members.compactMap { looks[$0]?.width }.max() ?? 0)
        sizes[place].height = max(sizes[place].height, stack)
      }
    }
    let problem = PlacementProblem(sizes: sizes, links: ActorMap.links(graph, scenes, number))
    let positions = Placement.positions(for: problem)
    let area = ActorMap.area(problem, positions)
    let corner = Point(area.minX - ActorMap.margin, area.minY - ActorMap.margin)
    places = Dictionary(
      uniqueKeysWithValues: zip(lineages, positions).map { lineage, position in
        // Whole points: a place that differs in the tenth decimal must not differ in the file.
        let place = position - corner
        return (lineage, Point(place.x.rounded(), place.y.rounded()))
      })
    self.looks = looks
    width = area.width + 2 * ActorMap.margin
    height = area.height + 2 * ActorMap.margin
  }

  /// The boxes of a scene's actors on the map; those of one lineage stand below one another.
  func frames(of scene: PeriodScene) -> [ActorID: Rectangle] {
    var frames: [ActorID: Rectangle] = [:]
    let graph = scene.snapshot.graph
    let heights = ActorMap.heights(looks, scene)
    for (lineage, members) in Dictionary(grouping: scene.actors, by: graph.lineage(of:)) {
      guard let place = places[lineage] else { continue }
      let total = members.reduce(-ActorMap.stackGap) { $0 + (heights[$1] ?? 0) + ActorMap.stackGap }
      var top = place.y - total / 2
      for actor in members {
        guard let look = looks[actor], let height = heights[actor] else { continue }
        frames[actor] = Rectangle(center: Point(place.x, top + height / 2), width: look.width, height: height)
        top += height + ActorMap.stackGap
      }
    }
    return frames
  }

  /// How high each actor's box is in a scene: tall enough for the broadest fan that ends there.
  private static func heights(_ looks: [ActorID: ActorLook], _ scene: PeriodScene) -> [ActorID: Double] {
    var lines: [ActorID: Int] = [:]
    for bundle in scene.bundles where bundle.dyad.first != bundle.dyad.second {
      for actor in [bundle.dyad.first, bundle.dyad.second] {
        lines[actor] = max(lines[actor] ?? 0, bundle.ties.count)
      }
    }
    return looks.reduce(into: [:]) { heights, look in
      let fan = Double((lines[look.key] ?? 1) - 1) * FanShape.gap * 0.62
      heights[look.key] = max(look.value.height, min(fan, 96))
    }
  }

  private static func links(
    _ graph: ActorGraph, _ scenes: [PeriodScene], _ number: [ActorID: Int]
  ) -> [PlacementProblem.Link] {
    var lines: [Dyad: Int] = [:]
    for bundle in scenes.flatMap(\.bundles) {
      let dyad = Dyad(graph.lineage(of: bundle.dyad.first), graph.lineage(of: bundle.dyad.second))
      lines[dyad] = max(lines[dyad] ?? 0, bundle.ties.count)
    }
    return lines.sorted { $0.key < $1.key }.compactMap { dyad, lines in
      guard let first = number[dyad.first], let second = number[dyad.second] else { return nil }
      return .init(first: first, second: second, lines: lines)
    }
  }

  /// The rectangle that holds all boxes, all loops and the middles of all fans.
  private static func area(_ problem: PlacementProblem, _ positions: [Point]) -> Rectangle {
    let frames = zip(positions, problem.sizes).map {
      Rectangle(center: $0, width: $1.width, height: $1.height)
    }
    guard var area = frames.first else { return Rectangle(center: Point(0, 0), width: 0, height: 0) }
    for frame in frames.dropFirst() { area = area.union(frame) }
    for link in problem.links where link.first == link.second {
      area = area.union(RoutedLine.room(forLoops: link.lines, at: frames[link.first]))
    }
    for link in problem.links where link.first != link.second {
      let fan = FanShape(start: frames[link.first], end: frames[link.second], lines: link.lines)
      let middle = (positions[link.first] + positions[link.second]) * 0.5
      let aside = (positions[link.second] - positions[link.first]).unit.turned * (fan.halfBreadth + 10)
      for point in [middle + aside, middle - aside] {
        area = area.union(Rectangle(center: point, width: 0, height: 0))
      }
    }
    return area
  }
}
