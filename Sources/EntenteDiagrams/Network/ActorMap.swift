internal import Entente

/// The map of all periods: a place for each lineage, which every period's picture keeps or stays near.
struct ActorMap: Sendable {
  let looks: [ActorID: ActorLook]
  private let graph: ActorGraph
  private let options: DiagramOptions
  /// The place of each lineage's box, in the coordinates of the places that were given, else from the upper left corner
  /// of the map.
  let places: [ActorID: Point]
  /// The part of the plane that the pictures show.
  private let area: Rectangle

  /// What a folded map leaves free at its left and right.
  static let margin = 30.0

  /// Places the lineages of all scenes at once.
  init(_ graph: ActorGraph, _ scenes: [PeriodScene], _ options: DiagramOptions) {
    self.graph = graph
    self.options = options
    looks = ActorMap.looks(graph, scenes)
    let problem = ActorMap.problem(graph, scenes, looks)
    let kept = problem.lineages.map { options.places[$0] }
    let hasKept = kept.contains { $0 != nil }
    let positions =
      hasKept
      ? PinnedPlacement(problem.whole, pinned: kept).positions()
      : options.layout.positions(for: problem, in: graph)
    if let width = options.pageWidth {
      (self.places, self.area) = ActorMap.folded(problem, positions, width: width)
      return
    }
    let area = ActorMap.area(problem.whole, positions)
    let origin = hasKept ? Point(0, 0) : Point(area.minX, area.minY)
    let places = zip(problem.lineages, positions).map { lineage, position in
      hasKept && options.places[lineage] != nil ? position : (position - origin).rounded
    }
    self.places = Dictionary(uniqueKeysWithValues: zip(problem.lineages, places))
    // The page is that of the places as they are kept, so that the same places are the same picture; a map that was given
    // keeps its corner, and where newcomers stand beyond it, the page grows.
    let page = ActorMap.area(problem.whole, places)
    self.area = Rectangle(
      minX: min(0, page.minX), minY: min(0, page.minY), maxX: page.maxX, maxY: page.maxY)
  }

  /// The map on a page narrower than it would be.
  private static func folded(
    _ problem: MapProblem, _ positions: [Point], width: Double
  ) -> (reference: [ActorID: Point], area: Rectangle) {
    let folded = NarrowPlacement.positions(for: problem, positions, width: width - 2 * margin)
    let room = problem.whole.room(at: folded).grown(by: margin)
    let places = Dictionary(uniqueKeysWithValues: zip(problem.lineages, folded.map(\.rounded)))
    return (
      places,
      Rectangle(minX: -margin, minY: room.minY.rounded(.down), maxX: width - margin, maxY: room.maxY.rounded(.up))
    )
  }

  static func looks(_ graph: ActorGraph, _ scenes: [PeriodScene]) -> [ActorID: ActorLook] {
    Dictionary(uniqueKeysWithValues: Set(scenes.flatMap(\.actors)).map { ($0, ActorLook(graph.profile($0))) })
  }

  /// What has to be placed: scenes in the order of time, so that the map does not depend on which is asked for.
  static func problem(
    _ graph: ActorGraph, _ scenes: [PeriodScene], _ looks: [ActorID: ActorLook]
  ) -> MapProblem {
    let ordered = scenes.sorted {
      ($0.period.spell.onset, $0.period.spell.terminus, $0.period.id)
        < ($1.period.spell.onset, $1.period.spell.terminus, $1.period.id)
    }
    return MapProblem(ordered.map { SceneBoxes(graph, $0, looks) })
  }

  /// A period's picture: at stability 1 with every actor in its place, at 0 laid out by itself.
  func page(of scene: PeriodScene) -> MapPage {
    let boxes = SceneBoxes(graph, scene, looks.filter { places[graph.lineage(of: $0.key)] != nil })
    if options.stability <= 0, options.pageWidth == nil {
      let positions = options.layout.positions(for: MapProblem([boxes]), in: graph).map(\.rounded)
      return page(boxes, positions, ActorMap.area(boxes.problem, positions))
    }
    let reference = boxes.lineages.compactMap { places[$0] }
    if options.pageWidth != nil { return foldedPage(boxes, reference) }
    guard options.stability < 1, !options.layout.isFixed else { return page(boxes, reference, area) }
    let steady = SteadyPlacement(
      boxes.problem, reference: reference, area: area.grown(by: -ActorMap.margin), stability: options.stability)
    return page(boxes, steady.positions(), area)
  }

  /// A folded map has no room to move in, and is no higher than its boxes need: it is long enough without.
  private func foldedPage(_ boxes: SceneBoxes, _ positions: [Point]) -> MapPage {
    let room = boxes.problem.room(at: positions).grown(by: ActorMap.margin)
    return page(
      boxes, positions,
      Rectangle(minX: area.minX, minY: room.minY.rounded(.down), maxX: area.maxX, maxY: room.maxY.rounded(.up)))
  }

  private func page(_ boxes: SceneBoxes, _ positions: [Point], _ area: Rectangle) -> MapPage {
    let corner = Point(area.minX, area.minY)
    return MapPage(
      frames: boxes.frames(at: positions.map { $0 - corner }), width: area.width, height: area.height)
  }

  /// The rectangle that holds all boxes, all loops and the middles of all fans, and a margin.
  private static func area(_ problem: PlacementProblem, _ positions: [Point]) -> Rectangle {
    let grown = problem.room(at: positions).grown(by: margin)
    return Rectangle(
      minX: grown.minX.rounded(.down), minY: grown.minY.rounded(.down), maxX: grown.maxX.rounded(.up),
      maxY: grown.maxY.rounded(.up))
  }
}
