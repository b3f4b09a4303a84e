public import Entente

/// What changed between two periods, as one picture and in plain words.
///
/// Both periods' actors stand where they stand on the map of all periods. Ties that began, ended, turned, grew stronger
/// or weaker are labelled so; those that were kept are thin and grey. The page is as large as what is on it.
///
/// ```swift
/// let diagram = DifferenceDiagram(graph, from: Period(graph.eras[0]), to: Period(graph.eras[1]))
/// print(diagram.paragraph)
/// ```
public struct DifferenceDiagram: Sendable {
  /// What changed.
  public let comparison: Comparison
  private static let leastWidth = 640.0
  private static let margin = 26.0
  private let graph: ActorGraph
  private let first: Period
  private let second: Period
  private let options: DiagramOptions
  private let others: [Period]
  private var words: Words { options.words }

  /// Compares two periods.
  ///
  /// - Parameters:
  ///   - others: periods whose actors are placed with theirs, so that everyone stands where the pictures of those have
  ///     them; as a rule the eras.
  ///   - options: which ties count, and how the picture looks. `around` plays no part: it is the whole that is compared.
  /// - Complexity: O(*t* log *t* + *actors*) for *t* ties.
  public init(
    _ graph: ActorGraph, from first: Period, to second: Period, alongside others: [Period] = [],
    options: DiagramOptions = .init()
  ) {
    self.graph = graph
    self.first = first
    self.second = second
    self.others = others
    self.options = options
    comparison = graph.comparison(of: first.spell, with: second.spell, options.ties)
  }

  /// What changed in plain words, each change with its sources; many of one sort are counted rather than named.
  ///
  /// - Complexity: O(*relations* log *relations*).
  public var paragraph: String {
    DifferenceSummary(comparison: comparison, first: first, second: second, words: words).text
  }

  /// The picture.
  ///
  /// - Complexity: as `NetworkAtlas`, and O(*l²*) for *l* relations.
  public func drawing() -> Drawing {
    drawing(places: NetworkAtlas(graph, periods: [first, second], alongside: others, options: options).places)
  }

  /// The picture on a map that is known.
  func drawing(places: [ActorID: Point]) -> Drawing {
    let scene = DifferenceScene(comparison)
    let boxes = DifferenceBoxes(scene, places: places, palette: options.palette, words: words)
    let room = bounds(of: Array(boxes.frames.values)).grown(by: 90)
    let lines = DifferenceLines(
      scene: scene, frames: boxes.frames, area: room, palette: options.palette, words: words
    ).lines()

    let matter = bounds(of: Array(boxes.frames.values) + lines.map(\.bounds)).grown(by: DifferenceDiagram.margin)
    let width = max(matter.width, DifferenceDiagram.leastWidth).rounded(.up)
    let textWidth = width - 2 * PageHeader.margin
    let header = header(width: textWidth)
    let shift = Point(((width - matter.width) / 2 - matter.minX).rounded(), (header.height - matter.minY).rounded())
    let legend = Legend(
      DifferenceLegend(scene: scene, palette: options.palette, words: words).sections, palette: options.palette,
      width: textWidth, language: options.language)
    let paragraphs = [paragraph, DiagramCaption.origin(graph, options)]
    let foot = PageFoot(paragraphs, palette: options.palette, width: textWidth, language: options.language)
    let legendTop = header.height + matter.height + 6
    let footTop = legendTop + legend.height + 14
    var drawing = Drawing(
      id: SafeID.word("\(first.id)-to-\(second.id)"), title: titles.joined(separator: " · "), summary: paragraph,
      width: width, height: (footTop + foot.height + 18).rounded(.up), ground: options.palette.ground,
      backdrop: header.marks + legend.marks(at: Point(PageHeader.margin, legendTop))
        + foot.marks(at: Point(PageHeader.margin, footTop + 8)),
      boxes: boxes.boxes(shift: shift), lines: lines.map { $0.moved(by: shift) })
    drawing.caption = paragraphs
    drawing.language = options.language
    drawing.alternative = paragraph
    return drawing
  }

  private var titles: [String] {
    let names = [first, second].map { PeriodTitle($0, of: graph, options.language).name }
    let dates = [first, second].map { PeriodTitle($0, of: graph, options.language).dates }
    let spells = dates.contains("") ? "" : words["{} and {} compared", dates[0], dates[1]]
    return [graph.header.title, names.joined(separator: " " + words["→"] + " "), spells].filter { !$0.isEmpty }
  }

  private func header(width: Double) -> PageHeader {
    let hasData = !graph.header.title.isEmpty
    let rest = titles.dropFirst(hasData ? 1 : 0)
    return PageHeader(
      dataTitle: graph.header.title, title: rest.first ?? "", subtitle: rest.dropFirst().joined(separator: " "),
      palette: options.palette, width: width, language: options.language)
  }

  private func bounds(of frames: [Rectangle]) -> Rectangle {
    guard var bounds = frames.first else { return Rectangle(center: Point(0, 0), width: 0, height: 0) }
    for frame in frames.dropFirst() { bounds = bounds.union(frame) }
    return bounds
  }
}

extension Drawing.Line {
  /// The rectangle that holds it and its label.
  var bounds: Rectangle {
    let curves = pieces.map { Path($0.samples(24)).bounds }
    let tips = [tip].compactMap { $0.map { Rectangle(center: $0, width: 1, height: 1) } }
    let all = curves + tips + [label?.bounds].compactMap(\.self)
    return all.dropFirst().reduce(all.first ?? Rectangle(center: Point(0, 0), width: 0, height: 0)) { $0.union($1) }
  }

  /// The same line elsewhere on the page.
  func moved(by shift: Point) -> Drawing.Line {
    var line = self
    line.pieces = pieces.map {
      CubicCurve($0.start + shift, $0.control1 + shift, $0.control2 + shift, $0.end + shift)
    }
    line.tip = tip.map { $0 + shift }
    line.label?.center = (label?.center ?? shift) + shift
    return line
  }
}
