public import Entente

/// What changed between two periods, as one picture and in plain words.
///
/// Both periods' actors stand where they stand on the map of all periods. Ties that began, ended, turned, grew stronger
/// or weaker are labelled so; those that were kept are thin and grey. The page is as large as what is on it, or as wide as
/// ``DiagramOptions/pageWidth`` says: then the map is folded, as `NetworkAtlas` folds it.
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
  /// What lines and labels leave free at the left and right of a page of a given width.
  private static let edge = 8.0
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
    let boxes = DifferenceBoxes(
      scene, places: places, width: options.pageWidth.map { $0 - 2 * ActorMap.margin }, palette: options.palette,
      words: words)
    let frames = Array(boxes.frames.values)
    let lines = DifferenceLines(
      scene: scene, frames: boxes.frames, area: room(for: bounds(of: frames)), palette: options.palette, words: words
    ).lines()

    let matter = bounds(of: frames + lines.map(\.bounds)).grown(by: DifferenceDiagram.margin)
    let (width, left) = page(of: bounds(of: frames + lines.map(\.bounds)))
    let textWidth = width - 2 * PageHeader.margin
    let header = header(width: textWidth)
    let shift = Point(left, (header.height - matter.minY).rounded())
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

  /// The part of the plane that lines should stay in.
  private func room(for boxes: Rectangle) -> Rectangle {
    let room = boxes.grown(by: 90)
    guard let width = options.pageWidth else { return room }
    let left = DifferenceDiagram.edge - ActorMap.margin
    return Rectangle(
      minX: left, minY: room.minY, maxX: left + width - 2 * DifferenceDiagram.edge, maxY: room.maxY)
  }

  /// How wide the page is, and how far what is on it moves to the right.
  private func page(of matter: Rectangle) -> (width: Double, left: Double) {
    guard let asked = options.pageWidth else {
      let room = matter.grown(by: DifferenceDiagram.margin)
      let width = max(room.width, DifferenceDiagram.leastWidth).rounded(.up)
      return (width, ((width - room.width) / 2 - room.minX).rounded())
    }
    // A line that leaves the folded map moves all aside; where that does not help, the page is wider than was asked for.
    let edge = DifferenceDiagram.edge
    let width = max(asked, matter.width + 2 * edge)
    return (width, min(max(ActorMap.margin, edge - matter.minX), width - edge - matter.maxX))
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
