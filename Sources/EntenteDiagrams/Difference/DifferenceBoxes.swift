internal import Entente

/// The boxes of a comparison on the map of all eras: who they are, where they stand, and how their borders tell who came
/// and who went.
struct DifferenceBoxes {
  private static let stackGap = 8.0

  let scene: DifferenceScene
  let palette: Palette
  let words: Words
  /// By stand-in, in the coordinates of the places that were given.
  let frames: [ActorID: Rectangle]

  /// - Parameters:
  ///   - places: where lineages stand.
  ///   - width: of a folded map, the room from 0 on that boxes have across; nil where the page is as wide as its matter.
  init(
    _ scene: DifferenceScene, places: [ActorID: Point], width: Double? = nil, palette: Palette, words: Words
  ) {
    self.scene = scene
    self.palette = palette
    self.words = words
    let graph = scene.comparison.before.graph
    var lines: [ActorID: Int] = [:]
    for bundle in scene.bundles where bundle.dyad.first != bundle.dyad.second {
      for actor in [bundle.dyad.first, bundle.dyad.second] {
        lines[actor] = max(lines[actor] ?? 0, bundle.strands.count)
      }
    }
    let places = DifferenceBoxes.places(of: scene, on: places)
    var centers: [Point] = []
    var sizes: [PlacementProblem.Size] = []
    var placed: [ActorID] = []
    let stacks = Dictionary(grouping: scene.nodes) { graph.lineage(of: $0.actor) }
    for (lineage, nodes) in stacks.sorted(by: { $0.key < $1.key }) {
      guard let place = places[lineage] else { continue }
      let looks = nodes.map { ActorLook(graph.profile($0.actor)) }
      let heights = zip(nodes, looks).map { node, look in
        max(look.height, min(Double((lines[node.standIn] ?? 1) - 1) * FanShape.gap * 0.62, 96))
      }
      // Those of one line who are both there, as a state and the part of it that left, stand below one another.
      var top = place.y - (heights.reduce(0, +) + DifferenceBoxes.stackGap * Double(nodes.count - 1)) / 2
      for (index, node) in nodes.enumerated() {
        placed.append(node.standIn)
        centers.append(Point(place.x, top + heights[index] / 2))
        sizes.append(.init(width: looks[index].width, height: heights[index]))
        top += heights[index] + DifferenceBoxes.stackGap
      }
    }
    // Boxes of two periods can be taller than those of one.
    let parted = DifferenceBoxes.parted(centers, sizes, width: width)
    frames = Dictionary(
      uniqueKeysWithValues: placed.indices.map { index in
        (placed[index], Rectangle(center: parted[index], width: sizes[index].width, height: sizes[index].height))
      })
  }

  /// Centres of boxes that do not stand on each other; on a folded map they make room downwards, as its boxes do.
  private static func parted(_ centers: [Point], _ sizes: [PlacementProblem.Size], width: Double?) -> [Point] {
    guard let width else { return BoxSeparation.separated(centers, sizes) }
    let held = zip(centers, sizes).map { center, size in
      Point(max(min(center.x, width - size.width / 2), size.width / 2), center.y)
    }
    return NarrowPlacement.parted(held, sizes)
  }

  /// A place for everyone: whom the map does not have, since a membership alone brings nobody into other pictures, stands
  /// below it, under those it has to do with.
  private static func places(of scene: DifferenceScene, on map: [ActorID: Point]) -> [ActorID: Point] {
    let graph = scene.comparison.before.graph
    let known = scene.nodes.compactMap { map[graph.lineage(of: $0.actor)] }
    let bottom = (known.map(\.y).max() ?? 0) + 90
    let middle = known.map(\.x).reduce(0, +) / Double(max(known.count, 1))
    var places = map
    for node in scene.nodes where map[graph.lineage(of: node.actor)] == nil {
      let partners = scene.relations.compactMap(\.pair).flatMap { pair -> [ActorID] in
        let ends = [pair.source, pair.target]
        return ends.map(scene.comparison.standIn).contains(node.standIn) ? ends : []
      }.compactMap { map[graph.lineage(of: $0)]?.x }
      let x = partners.isEmpty ? middle : partners.reduce(0, +) / Double(partners.count)
      places[graph.lineage(of: node.actor)] = Point(x.rounded(), bottom)
    }
    return places
  }

  /// The boxes, moved by `shift`.
  func boxes(shift: Point) -> [Drawing.Box] {
    let graph = scene.comparison.before.graph
    let titles = DifferenceTitle(scene.comparison, words)
    return scene.nodes.compactMap { node in
      guard let frame = frames[node.standIn] else { return nil }
      let profile = graph.profile(node.actor)
      let look = ActorLook(profile)
      let isNew = node.before == nil
      let isGone = node.after == nil
      return Drawing.Box(
        id: DifferenceLines.id(of: node.standIn, in: graph),
        classes: ["actor", SafeID.word(profile.kind.rawValue), isNew ? "begun" : isGone ? "ended" : "kept"],
        title: titles.text(node),
        frame: Rectangle(center: frame.center + shift, width: frame.width, height: frame.height), lines: look.lines,
        typeface: ActorLook.typeface, shape: look.shape, fill: isGone ? palette.ground : palette.boxFill,
        border: DifferenceBoxes.border(isNew: isNew, isGone: isGone, look.border, palette),
        textColor: isGone ? palette.quietText : palette.text)
    }
  }

  /// Who came has a heavy border, who went a dotted one.
  static func border(isNew: Bool, isGone: Bool, _ pattern: Stroke.Pattern, _ palette: Palette) -> Stroke {
    Stroke(
      color: isGone ? palette.quietText : palette.boxBorder, width: isNew ? 2.6 : 1,
      pattern: isGone ? .dotted : pattern)
  }
}
