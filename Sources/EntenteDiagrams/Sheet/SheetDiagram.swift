public import Entente

/// All periods on one page: small pictures side by side on one map.
///
/// Every actor stands at the same place in each panel; where it is not in a period a faint dot keeps the place. Names that
/// do not fit become codes of at most four letters, which a key below explains.
///
/// ```swift
/// print(SheetDiagram(graph, periods: graph.periods(by: .eras)).drawing().dot())
/// ```
public struct SheetDiagram: Sendable {
  private static let width = 1100.0
  private static let greatestPanelWidth = 520.0
  /// On a page of a width: panels narrower than this are too crowded to stand side by side.
  private static let leastPanelWidth = 190.0
  /// The shares of a panel that its map may fill before lines reach out of it; a small one only where it has to be.
  private static let mapShares = [0.94, 0.84]
  private static let lastShares = [0.7, 0.55, 0.4]
  private static let gap = 22.0
  private let graph: ActorGraph
  private let periods: [Period]
  private let others: [Period]
  private let options: DiagramOptions
  private var words: Words { options.words }

  /// A sheet of some periods, in their order.
  ///
  /// - Parameter others: periods whose actors are placed with theirs, so that everyone stands where the pictures of those
  ///   have them.
  public init(
    _ graph: ActorGraph, periods: [Period], alongside others: [Period] = [], options: DiagramOptions = .init()
  ) {
    self.graph = graph
    self.periods = periods
    self.others = others
    self.options = options
  }

  /// What the panels hold.
  private struct Content {
    let scenes: [PeriodScene]
    let map: SheetMap
    let panels: [SheetPanel]
    let heads: [PanelHead]
    let isWeighted: Bool
  }

  /// How panels lie on the page.
  private struct Grid {
    let columns: Int
    let panelWidth: Double
    /// Whether panels are no wider than they should be.
    let fits: Bool
    /// The part of the map that panels show, at full size.
    let bounds: Rectangle

    var width: Double { Double(columns) * (panelWidth + SheetDiagram.gap) - SheetDiagram.gap }
  }

  /// The picture.
  ///
  /// - Complexity: as `NetworkAtlas`, and O(*l²*) for the *l* lines of each panel.
  public func drawing() -> Drawing {
    // Panels share the map of a large page: one folded into a narrow page makes each of them tall.
    var large = options
    large.pageWidth = nil
    let places = NetworkAtlas(graph, periods: periods, alongside: others, options: large).places
    let most = SheetDiagram.columns(for: periods.count)
    guard let pageWidth = options.pageWidth else {
      let wanted = min(SheetDiagram.greatestPanelWidth, panelWidth(most, of: SheetDiagram.width)).rounded(.down)
      let (content, grid) = arrangement(places, columns: most, panelWidth: wanted, share: SheetDiagram.mapShares[0])
      return drawing(of: content, grid)
    }
    func arranged(_ way: (columns: Int, share: Double)) -> (content: Content, grid: Grid) {
      arrangement(
        places, columns: way.columns, panelWidth: panelWidth(way.columns, of: pageWidth), share: way.share)
    }
    let ways = ways(most: most, of: pageWidth)
    let (content, grid) =
      ways.lazy.map(arranged).first(where: \.grid.fits) ?? arranged((1, SheetDiagram.mapShares[0]))
    return drawing(of: content, grid)
  }

  private func panelWidth(_ columns: Int, of pageWidth: Double) -> Double {
    (pageWidth - 2 * PageHeader.margin - Double(columns - 1) * SheetDiagram.gap) / Double(columns)
  }

  /// How a sheet may be had on a narrow page, the best way first.
  private func ways(most: Int, of pageWidth: Double) -> [(columns: Int, share: Double)] {
    let columns = stride(from: most, through: 1, by: -1).filter {
      $0 == 1 || panelWidth($0, of: pageWidth) >= SheetDiagram.leastPanelWidth
    }
    return columns.flatMap { columns in SheetDiagram.mapShares.map { (columns, $0) } }
      + SheetDiagram.lastShares.map { (1, $0) }
  }

  private func arrangement(
    _ places: [ActorID: Point], columns: Int, panelWidth: Double, share: Double
  ) -> (Content, Grid) {
    let content = content(places, panelWidth: panelWidth, share: share)
    let bounds = content.panels.reduce(content.map.bounds) { $0.union($1.bounds) }.grown(by: 4 / content.map.scale)
    let needed = bounds.width * content.map.scale
    return (
      content,
      Grid(
        columns: columns, panelWidth: needed <= panelWidth ? panelWidth : needed.rounded(.up),
        fits: needed <= panelWidth, bounds: bounds)
    )
  }

  /// Three abreast read well on a page, two of four.
  private static func columns(for count: Int) -> Int {
    switch count {
    case ...1: 1
    case 2, 4: 2
    case ...9: 3
    default: 4
    }
  }

  private func content(_ places: [ActorID: Point], panelWidth: Double, share: Double) -> Content {
    let wholes = periods.map { PeriodScene(graph, $0, options.ties) }
    let scenes = wholes.map { $0.around(options.around, steps: options.steps) }
    let map = SheetMap(graph, scenes, places: places, width: panelWidth * share)
    let values = wholes.flatMap { $0.bundles.flatMap { $0.ties.compactMap(\.strength) } }
    let strengths = values.min().flatMap { low in values.max().flatMap { low < $0 ? low...$0 : nil } }
    return Content(
      scenes: scenes, map: map,
      panels: zip(scenes, wholes).map {
        SheetPanel($0, whole: $1, map: map, strengths: strengths, palette: options.palette, words: words)
      },
      heads: scenes.map { PanelHead($0, palette: options.palette, width: panelWidth, words: words) },
      isWeighted: strengths != nil)
  }

  private func drawing(of content: Content, _ grid: Grid) -> Drawing {
    let palette = options.palette
    let header = PageHeader(
      dataTitle: graph.header.title, title: words["{} on one map", words.counted(periods.count, "period")],
      subtitle: span, palette: palette, width: grid.width, language: options.language)
    var backdrop = header.marks
    var boxes: [Drawing.Box] = []
    var lines: [Drawing.Line] = []
    var glyphs: [Drawing.Glyph] = []
    let scale = content.map.scale
    let names = names(content.scenes)
    let needed = grid.width + 2 * PageHeader.margin
    let width = grid.fits ? options.pageWidth ?? needed.rounded(.up) : needed.rounded(.up)
    var top = header.height + 6
    for row in stride(from: 0, to: periods.count, by: grid.columns) {
      let numbers = row..<min(row + grid.columns, periods.count)
      let headHeight = numbers.map { content.heads[$0].height }.max() ?? 0
      for number in numbers {
        let left = PageHeader.margin + Double(number - row) * (grid.panelWidth + SheetDiagram.gap)
        backdrop += content.heads[number].marks(at: Point(left, top), width: grid.panelWidth, palette: palette)
        let aside = (grid.panelWidth - grid.bounds.width * scale) / 2
        let origin =
          Point(left + aside, top + headHeight) - Point(grid.bounds.minX * scale, grid.bounds.minY * scale)
        let panel = content.panels[number]
        let drawn = panel.lines(origin: origin)
        boxes += panel.boxes(origin: origin)
        glyphs += panel.dots(of: names, origin: origin, besides: drawn)
        lines += drawn
      }
      top += headHeight + grid.bounds.height * scale + SheetDiagram.gap
    }
    let legend = Legend(
      SheetLegend(
        graph: graph, scenes: content.scenes, palette: palette, words: words, isWeighted: content.isWeighted
      ).sections, palette: palette, width: grid.width, language: options.language)
    let notes = SheetNotes(content.scenes, content.map, graph, options, words: words, width: grid.width)
    let foot = PageFoot(notes.paragraphs, palette: palette, width: grid.width, language: options.language)
    backdrop += legend.marks(at: Point(PageHeader.margin, top))
    let footTop = top + legend.height + 14
    var drawing = Drawing(
      id: "sheet",
      title: [graph.header.title, words["{} on one map", words.counted(periods.count, "period")], span]
        .filter { !$0.isEmpty }.joined(separator: " · "),
      summary: notes.summary, width: width,
      height: (footTop + foot.height + 18).rounded(.up), ground: palette.ground,
      backdrop: backdrop + foot.marks(at: Point(PageHeader.margin, footTop + 8)), boxes: boxes, lines: lines,
      glyphs: glyphs)
    drawing.caption = notes.paragraphs
    drawing.language = options.language
    drawing.alternative = notes.alternative
    return drawing
  }

  /// The days from the first to the last of all periods.
  private var span: String {
    let onset = periods.map(\.spell.onset).min() ?? .distantPast
    let terminus = periods.map(\.spell.terminus).max() ?? .distantFuture
    return Spell(from: onset, until: terminus).map { DateText.spell($0, observed: graph.observed, words) } ?? ""
  }

  /// What each lineage is called: by the youngest of its actors.
  private func names(_ scenes: [PeriodScene]) -> [ActorID: String] {
    var youngest: [ActorID: ActorID] = [:]
    for actor in Set(scenes.flatMap(\.actors)).sorted(by: {
      (graph.profile($0).existence.onset, $0) < (graph.profile($1).existence.onset, $1)
    }) { youngest[graph.lineage(of: actor)] = actor }
    return youngest.mapValues { words["{}: not in this period", graph.profile($0).name] }
  }
}
