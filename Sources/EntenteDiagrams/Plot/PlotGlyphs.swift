internal import Entente

/// Traces as lines and glyphs with ids, classes and titles.
struct PlotGlyphs {
  let titles: PlotTitles
  let palette: Palette
  /// How many lines are in colour.
  let colors: Int

  private static let markerSize = 6.4
  private static let leastMarkedLevel = 18.0
  /// The distance of markers on lines of many short levels.
  private static let markerDistance = 70.0

  /// The line itself, and the thin strokes between its levels.
  func lines(_ trace: Trace, width: Double) -> [Drawing.Line] {
    let strand = trace.strand
    let word = SafeID.word(strand.line.id)
    let isColored = strand.number != nil
    func line(_ id: String, _ kind: String, _ pieces: [CubicCurve], _ width: Double) -> Drawing.Line? {
      guard !pieces.isEmpty else { return nil }
      return Drawing.Line(
        id: "\(id)-\(word)", classes: [kind, isColored ? "highlighted" : "other"], title: titles.line(strand),
        from: "actor-\(word)", to: "actor-\(word)", pieces: pieces,
        stroke: Stroke(color: trace.color(in: palette), width: isColored ? width : 0.9), tip: nil, label: nil)
    }
    return [line("join", "join", trace.joins, isColored ? 0.8 : 0.6), line("line", "line", trace.pieces, width)]
      .compactMap(\.self)
  }

  /// The name at the end of a line.
  func name(_ name: LineNames.Name) -> Drawing.Glyph {
    Drawing.Glyph(
      id: "actor-" + SafeID.word(name.trace.strand.line.id), classes: ["actor"], title: titles.line(name.trace.strand),
      frame: name.frame, lines: name.lines, typeface: LineNames.typeface, color: name.trace.color(in: palette))
  }

  /// The end of a grey line, which has no name but what it says when pointed at.
  func end(_ trace: Trace) -> Drawing.Glyph? {
    guard let end = trace.end else { return nil }
    return Drawing.Glyph(
      id: "actor-" + SafeID.word(trace.strand.line.id), classes: ["actor", "other"], title: titles.line(trace.strand),
      center: end, size: 3, shape: .circle, fill: trace.color(in: palette),
      border: Stroke(color: trace.color(in: palette), width: 0))
  }

  /// Markers along a line in colour.
  func markers(_ trace: Trace) -> [Drawing.Glyph] {
    guard let number = trace.strand.number else { return [] }
    let share = Double(number + 1) / Double(colors + 1)
    var glyphs: [Drawing.Glyph] = []
    var next = -Double.infinity
    for level in trace.levels {
      let length = level.end.x - level.start.x
      let center = level.start + (level.end - level.start) * share
      if length < PlotGlyphs.leastMarkedLevel {
        let isPoint = length == 0
        if next == -.infinity, !isPoint { next = level.start.x + PlotGlyphs.markerDistance * share * 0.5 }
        guard center.x >= next else { continue }
      }
      next = center.x + (length > 0 ? PlotGlyphs.markerDistance : 14)
      glyphs.append(
        marker(number, at: center, of: trace, title: titles.stop(level.stop, of: trace.strand.line), glyphs.count))
    }
    return glyphs
  }

  private func marker(_ number: Int, at center: Point, of trace: Trace, title: String, _ count: Int) -> Drawing.Glyph {
    let (shape, isHollow) = PlotColors.marker(number)
    return Drawing.Glyph(
      id: "value-\(SafeID.word(trace.strand.line.id))-\(count + 1)", classes: ["value"], title: title, center: center,
      size: PlotGlyphs.markerSize * (shape == .circle || shape == .square ? 1 : 1.3), shape: shape,
      fill: isHollow ? palette.ground : trace.color(in: palette),
      border: Stroke(color: trace.color(in: palette), width: isHollow ? 1.4 : 0.6))
  }

  /// Circles with ranks in them.
  func ranks(_ trace: Trace, radius: Double) -> [Drawing.Glyph] {
    let isColored = trace.strand.number != nil
    guard isColored || radius >= RankColumns.leastRadius else { return [] }
    return trace.levels.enumerated().map { index, level in
      var glyph = Drawing.Glyph(
        id: "value-\(SafeID.word(trace.strand.line.id))-\(index + 1)",
        classes: ["value", isColored ? "highlighted" : "other"],
        title: titles.stop(level.stop, of: trace.strand.line), center: level.start, size: 2 * radius, shape: .circle,
        fill: isColored ? trace.color(in: palette) : palette.boxFill,
        border: Stroke(color: trace.color(in: palette), width: 0.8))
      if radius >= RankColumns.leastRadius {
        glyph.lines = [titles.plot.words.amount(level.stop.amount)]
        glyph.typeface = Typeface(size: min(9.5, radius * 1.1), isBold: true)
        glyph.textColor = isColored ? palette.ground : palette.quietText
      }
      return glyph
    }
  }
}
