internal import Entente

/// The one map of a sheet: where each lineage stands in every panel, and what its actors are called there.
///
/// Boxes do not shrink as the map does, or nobody could read them: they bear short names, and stand apart a little
/// farther than on a large map. Coordinates are those of the map at full size; `scale` makes them points of a panel.
struct SheetMap {
  static let typeface = Typeface(size: 7, isBold: true)
  private static let nameWidth = 56.0
  /// The share of a panel that boxes with whole names may fill.
  private static let mostFilled = 0.1
  private static let stackGap = 2.0

  /// From a map's points to those of a panel.
  let scale: Double
  let places: [ActorID: Point]
  /// What stands in each actor's box.
  let labels: [ActorID: [String]]
  /// Whether boxes bear codes, which have to be explained.
  let usesCodes: Bool
  /// The rectangle that holds all boxes.
  let bounds: Rectangle

  /// - Parameters:
  ///   - places: where the lineages stand on the large map.
  ///   - width: that of a panel, in its points.
  init(_ graph: ActorGraph, _ scenes: [PeriodScene], places: [ActorID: Point], width: Double) {
    let actors = Set(scenes.flatMap(\.actors)).sorted()
    let names = Dictionary(
      uniqueKeysWithValues: actors.map { actor in
        (actor, SheetMap.lines(of: graph.profile(actor)))
      })
    let codes = ActorCodes(actors, in: graph)
    let short = Dictionary(uniqueKeysWithValues: actors.map { ($0, [codes[$0]]) })
    let named = Arrangement(graph, scenes, places, names, width: width)
    usesCodes = named.filled > SheetMap.mostFilled || names.values.contains { $0.contains { $0.hasSuffix("…") } }
    labels = usesCodes ? short : names
    let chosen = usesCodes ? Arrangement(graph, scenes, places, short, width: width) : named
    scale = chosen.scale
    self.places = chosen.places
    bounds = chosen.bounds
  }

  private static func lines(of profile: ActorProfile) -> [String] {
    let name = String((profile.name.allSatisfy(\.isWhitespace) ? profile.id : profile.name).prefix(200))
    let lines = typeface.lines(of: name, within: nameWidth)
    return lines.prefix(2).enumerated().map { number, line in
      typeface.shortened(number == 1 && lines.count > 2 ? line + " …" : line, to: nameWidth * 1.3)
    }
  }

  private static func size(of lines: [String]) -> (width: Double, height: Double) {
    let width = (lines.map { typeface.width(of: $0) }.max() ?? 0) + 7
    return (max(width, 16), Double(lines.count) * typeface.lineHeight + 4)
  }

  /// The boxes of a scene's actors at full size; those of one lineage stand below one another.
  func frames(of scene: PeriodScene) -> [ActorID: Rectangle] {
    let graph = scene.snapshot.graph
    var frames: [ActorID: Rectangle] = [:]
    for (lineage, members) in Dictionary(grouping: scene.actors, by: graph.lineage(of:)) {
      guard let place = places[lineage] else { continue }
      let sizes = members.map { SheetMap.size(of: labels[$0] ?? []) }
      let total = sizes.reduce(-SheetMap.stackGap) { $0 + $1.height + SheetMap.stackGap }
      var top = place.y - total / scale / 2
      for (member, size) in zip(members, sizes) {
        let (width, height) = (size.width / scale, size.height / scale)
        frames[member] = Rectangle(center: Point(place.x, top + height / 2), width: width, height: height)
        top += height + SheetMap.stackGap / scale
      }
    }
    return frames
  }

  /// One way of labelling: what scale it needs to fit, and how full panels are of boxes.
  private struct Arrangement {
    private(set) var scale: Double
    private(set) var places: [ActorID: Point] = [:]
    private(set) var bounds = Rectangle(center: Point(0, 0), width: 0, height: 0)
    private(set) var filled = 0.0

    init(
      _ graph: ActorGraph, _ scenes: [PeriodScene], _ wanted: [ActorID: Point], _ labels: [ActorID: [String]],
      width: Double
    ) {
      let lineages = Set(scenes.flatMap(\.actors).map(graph.lineage(of:))).sorted().filter { wanted[$0] != nil }
      let sizes = Arrangement.sizes(graph, scenes, lineages, labels)
      let centers = lineages.compactMap { wanted[$0] }
      let reach = (centers.map(\.x).max() ?? 0) - (centers.map(\.x).min() ?? 0)
      scale = min(0.75, width / max(reach, 1))
      // Parting boxes widens the map, which makes it smaller, which makes boxes larger on it: a few rounds settle it.
      for _ in 0..<40 {
        let large = sizes.map { PlacementProblem.Size(width: $0.width / scale, height: $0.height / scale) }
        let parted = BoxSeparation.separated(centers, large)
        let frames = zip(parted, large).map { Rectangle(center: $0, width: $1.width, height: $1.height) }
        bounds = frames.dropFirst().reduce(frames.first ?? bounds) { $0.union($1) }
        places = Dictionary(uniqueKeysWithValues: zip(lineages, parted))
        if bounds.width * scale <= width { break }
        scale *= max(0.8, min(0.98, width / (bounds.width * scale)))
      }
      let room = max(bounds.width * bounds.height * scale * scale, 1)
      filled = sizes.reduce(0) { $0 + $1.width * $1.height } / room
    }

    /// The largest room each lineage ever needs, in points of a panel.
    private static func sizes(
      _ graph: ActorGraph, _ scenes: [PeriodScene], _ lineages: [ActorID], _ labels: [ActorID: [String]]
    ) -> [PlacementProblem.Size] {
      var largest: [ActorID: PlacementProblem.Size] = [:]
      for scene in scenes {
        for (lineage, members) in Dictionary(grouping: scene.actors, by: graph.lineage(of:)) {
          let sizes = members.map { SheetMap.size(of: labels[$0] ?? []) }
          var size = largest[lineage] ?? .init(width: 0, height: 0)
          size.width = max(size.width, sizes.map(\.width).max() ?? 0)
          size.height = max(size.height, sizes.reduce(-stackGap) { $0 + $1.height + stackGap })
          largest[lineage] = size
        }
      }
      return lineages.map { largest[$0] ?? .init(width: 0, height: 0) }
    }
  }
}
