internal import Entente

/// The ticks at which a line goes on under another name, and those names where there is room.
struct SuccessionMarks {
  static let typeface = Typeface(size: 9)

  private(set) var glyphs: [Drawing.Glyph] = []
  private(set) var texts: [Drawing.Mark] = []

  /// - Parameters:
  ///   - taken: names and other frames that stay uncovered.
  ///   - time: the calendar, where there is one.
  ///   - radius: of a rank's circle, where there is no calendar.
  init(_ traces: [Trace], taken: [Rectangle], area: Rectangle, time: TimeScale?, radius: Double, titles: PlotTitles) {
    let obstacles = traces.flatMap(\.obstacles)
    var taken = taken
    for trace in traces where trace.strand.number != nil {
      for (index, succession) in trace.strand.line.successions.enumerated() {
        guard let place = SuccessionMarks.place(of: succession, on: trace, time: time, radius: radius) else { continue }
        let color = trace.color(in: titles.plot.palette)
        var glyph = Drawing.Glyph(
          id: "succession-\(SafeID.word(trace.strand.line.id))-\(index + 1)", classes: ["succession"],
          title: titles.succession(succession), center: place, size: 12, shape: .bar, fill: color,
          border: Stroke(color: titles.plot.palette.ground, width: 0.8))
        glyph.frame.width = 3.2
        glyphs.append(glyph)
        taken.append(glyph.frame)

        let text = String(succession.name.prefix(60))
        let size = (SuccessionMarks.typeface.width(of: text), SuccessionMarks.typeface.lineHeight)
        let placer = NamePlacer(area: area, obstacles: obstacles, taken: taken)
        let anchors = [Point(place.x + 3, place.y), place + Point(0, -4), place + Point(0, 4)]
        guard !text.isEmpty, let frame = placer.frame(size, near: anchors) else { continue }
        taken.append(frame)
        texts.append(
          .text(
            .init(
              string: text, position: Point(frame.minX, frame.center.y + 3.2), anchor: .start,
              typeface: SuccessionMarks.typeface, color: color)))
      }
    }
  }

  /// The point of a line on a day.
  private static func place(of succession: TimePlot.Succession, on trace: Trace, time: TimeScale?, radius: Double)
    -> Point?
  {
    let days = trace.strand.stops.map(\.spell)
    guard let first = days.map(\.onset).min(), first < succession.day else { return nil }
    guard let time else {
      // Columns know no days: halfway to the first value of the new actor, or right before it.
      guard let next = trace.levels.firstIndex(where: { $0.stop.spell.terminus > succession.day }), next > 0 else {
        return nil
      }
      let (before, after) = (trace.levels[next - 1], trace.levels[next])
      let isNext = after.stop.column == before.stop.column + 1
      return isNext ? (before.end + after.start) * 0.5 : after.start - Point(radius + 4, 0)
    }
    guard time.domain.contains(succession.day) else { return nil }
    let x = time.x(succession.day)
    if let level = trace.levels.last(where: { $0.start.x < $0.end.x && $0.stop.spell.contains(succession.day) }) {
      return Point(min(max(x, level.start.x), level.end.x), level.start.y)
    }
    guard let piece = trace.pieces.first(where: { $0.start.x <= x && x <= $0.end.x && $0.start.x < $0.end.x }) else {
      // In a gap: at the first value after it.
      return trace.levels.first { $0.start.x > x }?.start
    }
    return piece.point(at: (x - piece.start.x) / (piece.end.x - piece.start.x))
  }
}
