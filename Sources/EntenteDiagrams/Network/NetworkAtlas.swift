public import Entente

/// Node-link diagrams of a graph, one for each period, in which actors keep their places.
///
/// The actors of all periods are laid out once; each period is then drawn with the places they have, or near them. Needs
/// no C: a drawing is written as SVG, or as DOT text whose positions and curves are all there.
///
/// ```swift
/// let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
/// for period in atlas.periods {
///   print(atlas.drawing(of: period).dot())
/// }
/// ```
public struct NetworkAtlas: Sendable {
  /// The periods it is for, as they were given.
  public let periods: [Period]
  private static let leastWidth = 640.0
  private let graph: ActorGraph
  private let options: DiagramOptions
  private let scenes: [PeriodScene]
  private let map: ActorMap
  private let strengths: ClosedRange<Double>?

  /// Places the actors of all periods.
  ///
  /// - Parameter others: periods whose actors are placed with them, so that a picture made today has everyone where the
  ///   pictures of those periods had them.
  /// - Complexity: O(*n³* + *n l*) for *n* up to 160 actors with *l* pairs that have a tie; beyond them distances are
  ///   taken from a fixed number of landmarks.
  public init(
    _ graph: ActorGraph, periods: [Period], alongside others: [Period] = [], options: DiagramOptions = .init()
  ) {
    self.graph = graph
    self.periods = periods
    self.options = options
    scenes = (periods + others.filter { !periods.contains($0) }).map { PeriodScene(graph, $0, options.ties) }
    map = ActorMap(graph, scenes, options)
    let values = scenes.flatMap { $0.bundles.flatMap { $0.ties.compactMap(\.strength) } }
    strengths = values.min().flatMap { low in values.max().flatMap { low < $0 ? low...$0 : nil } }
  }

  /// The picture of one of the atlas's periods; of any other period, as much of it as the actors with a place hold.
  ///
  /// - Complexity: O(*l²*) for *l* lines.
  public func drawing(of period: Period) -> Drawing {
    let scene = scenes.first { $0.period == period } ?? PeriodScene(graph, period, options.ties)
    return drawing(of: scene)
  }

  /// The pictures of all the atlas's periods, in their order; they are drawn at once, on all cores.
  public func drawings() -> [Drawing] { Parallel.map(periods.count) { drawing(of: periods[$0]) } }

  /// Where the lineages have their places on the map of all periods, by first actor: what ``DiagramOptions/places`` of
  /// another edition may keep.
  public var places: [ActorID: Point] { map.places }

  private func drawing(of whole: PeriodScene) -> Drawing {
    // Whoever is left out keeps a place: the others stand where the whole picture has them.
    let scene = whole.around(options.around, steps: options.steps)
    let page = map.page(of: whole)
    let width = options.pageWidth ?? max(page.width, NetworkAtlas.leastWidth)
    let textWidth = width - 2 * PageHeader.margin
    let title = PeriodTitle(scene.period, of: graph, options.language)
    // The map begins at the same height in every picture, so that a reader who turns from one to the next sees it rest.
    let headerHeight =
      (scenes + [scene]).map {
        PeriodTitle($0.period, of: graph, options.language).header(options.palette, width: textWidth).height
      }.max() ?? 0
    let shift = Point(((width - page.width) / 2).rounded(), headerHeight)
    let frames = page.frames.mapValues { frame in
      Rectangle(center: frame.center + shift, width: frame.width, height: frame.height)
    }
    let area = Rectangle(minX: 8, minY: headerHeight, maxX: width - 8, maxY: headerHeight + page.height)
    let looks = TieLooks(scene, options.palette, options.words)
    let lines = LineDrawer(
      scene: scene, frames: frames, area: area, looks: looks, strengths: strengths, words: options.words
    ).lines()

    let groups = PeriodGroups(scene, by: options.groups, options.words)
    let hulls = GroupHulls(
      groups: groups.groups, frames: frames, area: area, palette: options.palette, words: options.words)
    let names = GroupNames(hulls, boxes: Array(frames.values), lines: lines, area: area, palette: options.palette)

    let isWeighted = strengths != nil && scene.ties.contains { $0.strength != nil }
    let sections = NetworkLegend(
      scene, looks: looks, isWeighted: isWeighted, palette: options.palette, options.words
    ).sections
    let legend = Legend(
      sections + hulls.legend, palette: options.palette, width: textWidth, language: options.language)
    let legendTop = area.maxY + 6
    let caption = DiagramCaption(
      scene, options, width: textWidth, remarks: [groups.sentence].compactMap(\.self))
    let captionTop = legendTop + legend.height + 14
    let corner = Point(PageHeader.margin, 0)
    var drawing = Drawing(
      id: SafeID.word(scene.period.id), title: title.line, summary: caption.summary,
      width: options.pageWidth ?? width.rounded(.up),
      height: (captionTop + caption.foot.height + 18).rounded(.up), ground: options.palette.ground,
      backdrop: hulls.marks + names.marks + title.header(options.palette, width: textWidth).marks
        + legend.marks(at: corner + Point(0, legendTop))
        + caption.foot.marks(at: corner + Point(0, captionTop + 8)),
      boxes: scene.actors.compactMap { box($0, in: frames) }, lines: lines)
    drawing.caption = caption.paragraphs
    drawing.alternative = AlternativeText.network(scene, options.words)
    drawing.language = options.language
    return drawing
  }

  private func box(_ actor: ActorID, in frames: [ActorID: Rectangle]) -> Drawing.Box? {
    guard let frame = frames[actor], let look = map.looks[actor] else { return nil }
    let profile = graph.profile(actor)
    let title = [profile.name, profile.lifetime.map { "(\($0.text))" } ?? "", profile.note]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return Drawing.Box(
      id: "actor-" + SafeID.word(profile.id), classes: ["actor", SafeID.word(profile.kind.rawValue)], title: title,
      frame: frame, lines: look.lines, typeface: ActorLook.typeface, shape: look.shape,
      fill: options.palette.boxFill,
      border: Stroke(color: options.palette.boxBorder, width: 1, pattern: look.border), textColor: options.palette.text)
  }
}
