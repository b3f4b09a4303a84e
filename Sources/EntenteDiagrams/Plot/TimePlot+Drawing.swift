internal import Entente

extension TimePlot {
  private static let width = 880.0
  private static let gridHeight = 320.0

  /// What the middle of the page holds.
  private struct Body {
    var header: PageHeader
    var marks: [Drawing.Mark]
    var lines: [Drawing.Line]
    var glyphs: [Drawing.Glyph]
    var bottom: Double
    var notes: PlotNotes
  }

  /// The picture.
  ///
  /// - Complexity: O(*v* log *v*) for *v* values, and O(*v*) for each line in colour that ends before the others do.
  public func drawing() -> Drawing {
    let strands = Strands(self)
    let body = strands.layout == .columns ? ranks(strands) : values(strands)
    let textWidth = TimePlot.width - 2 * PageHeader.margin
    let foot = PageFoot(body.notes.paragraphs, palette: palette, width: textWidth, language: language)
    let height = body.bottom + 22 + foot.height + 6
    var drawing = Drawing(
      id: SafeID.word(id), title: [dataTitle, title].filter { !$0.isEmpty }.joined(separator: " · "),
      summary: body.notes.summary, width: TimePlot.width, height: height.rounded(.up), ground: palette.ground,
      backdrop: body.header.marks + body.marks + foot.marks(at: Point(PageHeader.margin, body.bottom + 22)), boxes: [],
      lines: body.lines, glyphs: body.glyphs)
    drawing.language = language
    return drawing
  }

  private var header: PageHeader {
    PageHeader(
      dataTitle: dataTitle, title: title, subtitle: subtitle, palette: palette,
      width: TimePlot.width - 2 * PageHeader.margin, language: language)
  }

  /// The width of the column of names beside the plot.
  private func nameWidth(_ strands: Strands) -> Double {
    strands.highlighted.map { LineNames.size(of: LineNames.lines(of: $0.line.label)).width }.max() ?? 0
  }

  private func values(_ strands: Strands) -> Body {
    var scale = ValueScale(strands.all.flatMap { $0.stops.map(\.amount) })
    let numbers = scale.ticks.map { CalendarGround.typeface.width(of: words.numeral($0.text)) }.max() ?? 0
    let time = TimeScale(
      domain: strands.domain, left: (PageHeader.margin + numbers + 8).rounded(.up),
      right: (TimePlot.width - PageHeader.margin - nameWidth(strands) - LineNames.gutter).rounded(.down))
    let bands = EraBands(self, strands, time: time)
    let unit = [valueName, scale.multiplier].filter { !$0.isEmpty }.joined(separator: " ")
    let top = (header.height + bands.height).rounded(.up)
    scale.top = top + CalendarGround.air(unit: unit)
    scale.bottom = scale.top + TimePlot.gridHeight
    let area = Rectangle(
      minX: time.left, minY: top, maxX: time.right, maxY: scale.bottom + CalendarGround.air)

    let traces: [Trace]
    let hasEqual: Bool
    if strands.layout == .steps {
      let steps = StepTraces(strands, time: time, values: scale)
      (traces, hasEqual) = (strands.all.map(steps.trace), !steps.shifts.isEmpty)
    } else {
      let windows = WindowTraces(strands, time: time, values: scale)
      (traces, hasEqual) = (strands.all.map(windows.trace), !windows.shifts.isEmpty)
    }
    let ground = CalendarGround(
      time: time, values: scale, unit: unit, isDated: strands.isDated, palette: palette, words: words)
    let notes = PlotNotes(plot: self, strands: strands, bands: bands, hasEqual: hasEqual, hiddenRanks: 0)
    var body = Body(
      header: header, marks: bands.marks(top: top, bottom: area.maxY) + ground.marks(), lines: [], glyphs: [],
      bottom: area.maxY + ground.footHeight, notes: notes)
    draw(traces, area: area, besides: ground.frames, time: time, into: &body) { $0.markers($1) }
    return body
  }

  private func ranks(_ strands: Strands) -> Body {
    let (left, right) = (PageHeader.margin, TimePlot.width - PageHeader.margin - nameWidth(strands) - LineNames.gutter)
    let width = (right - left) / Double(max(1, strands.periods.count))
    var columns = RankColumns(strands, left: left, right: right, top: 0)
    let ground = ColumnsGround(
      strands.periods, centers: columns.centers, width: width, observed: observed, palette: palette,
      words: words)
    let top = (header.height + ground.height + 10).rounded(.up)
    columns.top = top
    let names = strands.highlighted.reduce(0) { $0 + LineNames.size(of: LineNames.lines(of: $1.line.label)).height + 2 }
    let reach = min(right, (columns.centers.last ?? right) + columns.radius)
    let area = Rectangle(minX: left, minY: top, maxX: reach, maxY: top + max(columns.height, names))

    let traces = strands.all.map(columns.trace)
    let hidden = zip(strands.all, traces).reduce(0) { $0 + $1.0.stops.count - $1.1.levels.count }
    let notes = PlotNotes(plot: self, strands: strands, bands: nil, hasEqual: false, hiddenRanks: hidden)
    var body = Body(
      header: header, marks: ground.marks(top: top, bottom: area.maxY), lines: [], glyphs: [], bottom: area.maxY,
      notes: notes)
    let circles = traces.flatMap(\.levels).map {
      Rectangle(center: $0.start, width: 2 * columns.radius, height: 2 * columns.radius)
    }
    draw(traces, area: area, besides: circles, time: nil, radius: columns.radius, into: &body) {
      $0.ranks($1, radius: columns.radius)
    }
    return body
  }

  /// Adds lines, names, leaders and markers; those in colour above the others.
  private func draw(
    _ traces: [Trace], area: Rectangle, besides frames: [Rectangle], time: TimeScale?, radius: Double = 0,
    into body: inout Body, markers: (PlotGlyphs, Trace) -> [Drawing.Glyph]
  ) {
    let colored = traces.filter { $0.strand.number != nil }
    let titles = PlotTitles(self)
    let glyphs = PlotGlyphs(titles: titles, palette: palette, colors: colored.count)
    let names = LineNames(colored, area: area, besides: frames)
    let successions = SuccessionMarks(
      colored, taken: frames + names.taken, area: area, time: time, radius: radius,
      titles: titles)
    for trace in traces {
      body.lines += glyphs.lines(trace, width: time == nil ? 2.6 : 1.9)
      if trace.strand.number == nil { body.glyphs += [glyphs.end(trace)].compactMap(\.self) }
    }
    // The order of names is that of lines: what is drawn later lies above.
    for trace in colored {
      for name in names.names where name.trace.strand.line.id == trace.strand.line.id {
        body.glyphs.append(glyphs.name(name))
      }
    }
    for trace in traces { body.glyphs += markers(glyphs, trace) }
    body.glyphs += successions.glyphs
    body.marks += successions.texts
    for name in names.names where name.isAside {
      guard let end = name.trace.end else { continue }
      let leader = CubicCurve(
        from: end + Point(2, 0), to: Point(name.frame.minX - 4, name.frame.center.y))
      let pattern: Stroke.Pattern = end.x < names.reach - 12 ? .dotted : .solid
      body.marks.append(.curve(leader, Stroke(color: name.trace.color(in: palette), width: 0.6, pattern: pattern)))
    }
  }
}
