internal import Entente

/// A timeline's page: head, calendar, lanes or a pair's history, legend and foot.
struct TimelineSheet {
  private static let naturalWidth = 880.0
  private static let greatestNameWidth = 150.0
  /// On a narrower page names stand above their bars, or bars had no room.
  private static let leastWidthWithColumn = 520.0
  /// The arrow of a tie that goes on, and air.
  private static let rightGutter = 10.0

  private let diagram: TimelineDiagram
  private let words: Words
  private let scene: PeriodScene
  private let dyads: [TimelineDyad]
  private let domain: Spell?

  private var graph: ActorGraph { diagram.graph }
  private var palette: Palette { diagram.options.palette }
  private var width: Double { diagram.options.pageWidth ?? TimelineSheet.naturalWidth }
  private var textWidth: Double { width - 2 * PageHeader.margin }
  private var isNameAbove: Bool { width < TimelineSheet.leastWidthWithColumn }
  /// The room for a line of a name; its frame is a little wider.
  private var nameWidth: Double {
    isNameAbove ? textWidth - 6 : min(TimelineSheet.greatestNameWidth, width * 0.22)
  }

  init(_ diagram: TimelineDiagram, _ words: Words) {
    self.diagram = diagram
    self.words = words
    let spell = diagram.spell ?? diagram.graph.observed ?? .always
    let whole = PeriodScene(diagram.graph, Period(spell), diagram.options.ties)
    scene = diagram.dyad.map { whole.keeping($0) } ?? whole
    dyads = TimelineDyad.dyads(of: scene)
    domain = TimelineDomain.spell(of: scene)
  }

  func drawing() -> Drawing {
    let header = PageHeader(
      dataTitle: graph.header.title, title: title, subtitle: subtitle, palette: palette, width: textWidth,
      language: words.language)
    let time = TimeScale(
      domain: domain ?? Spell(on: Day(ordinal: 0)), left: calendarLeft,
      right: width - PageHeader.margin - TimelineSheet.rightGutter)
    let ground = TimelineGround(
      time, isDated: domain != nil, periods: diagram.periods, observed: graph.observed, palette: palette,
      words: words)
    let bars = dyads.map { $0.ties.compactMap { bar($0, on: time) } }
    let top = (header.height + (scene.ties.isEmpty ? 0 : ground.headHeight)).rounded(.up)
    var body = diagram.dyad == nil ? lanes(bars, on: time, ground, top) : history(bars, on: time, top)
    if !scene.ties.isEmpty {
      let all = ground.marks(top: top, bottom: body.bottom) + body.marks
      let texts = all.compactMap { if case .text(let text) = $0 { text.bounds } else { nil } }
      let names = body.glyphs.filter { $0.shape == .none }.map(lettering)
      body.marks = PartedVerticals.parted(all, around: texts + names)
    }

    let drawn = bars.flatMap(\.self)
    let notes = TimelineNotes(scene: scene, bars: drawn, palette: palette, words: words)
    let reading = notes.reading(
      withoutBar: scene.ties.count - drawn.count, bands: ground.bands, succession: body.hasSuccession)
    let caption = DiagramCaption(
      scene, diagram.options, width: textWidth, remarks: [reading, notes.key(of: ground.bands)])
    let legend = Legend(notes.legend, palette: palette, width: textWidth, language: words.language)
    let legendTop = body.bottom + (scene.ties.isEmpty ? 0 : ground.footHeight) + 16
    let captionTop = legendTop + legend.height + 14
    let corner = Point(PageHeader.margin, 0)
    var drawing = Drawing(
      id: "timeline", title: [graph.header.title, title].filter { !$0.isEmpty }.joined(separator: " · "),
      summary: caption.summary, width: width,
      height: (captionTop + caption.foot.height + 18).rounded(.up), ground: palette.ground,
      backdrop: header.marks + body.marks + legend.marks(at: corner + Point(0, legendTop))
        + caption.foot.marks(at: corner + Point(0, captionTop + 8)), boxes: [], lines: [], glyphs: body.glyphs)
    drawing.caption = caption.paragraphs
    drawing.language = words.language
    drawing.alternative = notes.alternative(dyads)
    return drawing
  }

  private var title: String {
    guard let dyad = diagram.dyad else { return words["Ties over time"] }
    if let first = dyads.first, dyads.count == 1 { return first.name(in: graph) }
    return [dyad.first, dyad.second].map { graph.profile($0).name }.joined(separator: " – ")
  }

  private var subtitle: String { DateText.spell(scene.period.spell, observed: graph.observed, words) }

  private var calendarLeft: Double {
    if diagram.dyad != nil { return PageHeader.margin + 10 }
    return isNameAbove ? PageHeader.margin + TieBar.arrow + 2 : (PageHeader.margin + names + 14).rounded(.up)
  }

  /// The width of the widest line of a name.
  private var names: Double {
    let lines = dyads.flatMap {
      TimelineLane.nameTypeface.lines(of: $0.name(in: graph), within: nameWidth, fillingLines: true)
    }
    return min(nameWidth, lines.map { TimelineLane.nameTypeface.width(of: $0) }.max() ?? 0)
  }

  /// Whether it is certain in a period is what the bar itself shows.
  private func bar(_ tie: Tie, on time: TimeScale) -> TieBar? {
    TieBar(tie, TieLook(tie, graph.kind(tie.kind), isCertain: true, palette: palette, words), on: time)
  }

  /// The middle of the page.
  private struct Body {
    var marks: [Drawing.Mark] = []
    var glyphs: [Drawing.Glyph] = []
    var bottom: Double
    var hasSuccession = false
  }

  private func lanes(_ bars: [[TieBar]], on time: TimeScale, _ ground: TimelineGround, _ top: Double) -> Body {
    var body = Body(bottom: top)
    var glyphs = BarGlyphs(graph: graph, palette: palette, words: words)
    let room = (time.left - TieBar.arrow)...(width - PageHeader.margin)
    // A frame no wider than its words moves them where the machine's letters are wider than ours.
    let nameFrame = isNameAbove ? textWidth : names + 6
    for (dyad, bars) in zip(dyads, bars) {
      guard
        let lane = TimelineLane(
          dyad, bars, nameWidth: nameWidth, isNameAbove: isNameAbove, within: room, on: time, in: graph, words)
      else { continue }
      body.marks += ground.marks(
        of: lane, top: body.bottom, left: PageHeader.margin, isFirst: body.bottom == top, in: graph)
      body.hasSuccession = body.hasSuccession || !lane.successions.isEmpty
      body.glyphs.append(name(of: lane, top: body.bottom, width: nameFrame))
      for placed in lane.bars {
        glyphs.add(placed.bar, middle: body.bottom + lane.middle(ofRow: placed.row), label: placed.label)
      }
      body.bottom += lane.height
    }
    body.marks += glyphs.marks
    body.glyphs += glyphs.glyphs
    return body
  }

  private func name(of lane: TimelineLane, top: Double, width: Double) -> Drawing.Glyph {
    return Drawing.Glyph(
      id: "dyad-" + lane.dyad.word(in: graph), classes: ["dyad"],
      title: "\(lane.dyad.name(in: graph))\n\(words.counted(lane.dyad.ties.count, "tie"))",
      frame: Rectangle(
        minX: PageHeader.margin, minY: top + 2, maxX: PageHeader.margin + width, maxY: top + lane.nameHeight),
      lines: lane.nameLines, typeface: TimelineLane.nameTypeface, color: palette.text)
  }

  /// The part of a name's frame that its words fill.
  private func lettering(of name: Drawing.Glyph) -> Rectangle {
    let width = name.lines.map { name.typeface.width(of: $0) }.max() ?? 0
    return Rectangle(
      minX: name.frame.minX, minY: name.frame.minY, maxX: name.frame.minX + width + 6, maxY: name.frame.maxY)
  }

  private func history(_ bars: [[TieBar]], on time: TimeScale, _ top: Double) -> Body {
    let successions = dyads.flatMap { $0.successions(within: time.domain) }
    var body = Body(bottom: top + 6 + (successions.isEmpty ? 0 : SuccessionLine.height))
    var glyphs = BarGlyphs(graph: graph, palette: palette, words: words)
    let room = time.left...(width - PageHeader.margin)
    let entries = zip(dyads, bars).flatMap { dyad, bars in
      bars.map { HistoryEntry($0, of: dyad, within: room, in: graph, words) }
    }
    for entry in entries.sorted(by: { ($0.bar.left, $0.bar.tie.index) < ($1.bar.left, $1.bar.tie.index) }) {
      body.marks += entry.marks(top: body.bottom, palette)
      glyphs.add(entry.bar, middle: body.bottom + entry.middle, label: nil)
      body.bottom += entry.height
    }
    body.hasSuccession = !successions.isEmpty
    // The line lies behind the words.
    body.marks =
      SuccessionLine.marks(successions, on: time, top: top + 3, bottom: body.bottom, in: graph, palette)
      + body.marks + glyphs.marks
    body.glyphs += glyphs.glyphs
    return body
  }
}
