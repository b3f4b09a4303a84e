internal import Entente

/// A calendar along an edge of a plot: a line, strokes on round days, and their names.
struct CalendarAxis {
  static let typeface = Typeface(size: 10)

  let time: TimeScale
  let palette: Palette
  let ticks: CalendarTicks

  init(_ time: TimeScale, palette: Palette, words: Words) {
    self.time = time
    self.palette = palette
    ticks = CalendarTicks(time.domain, room: 46 / time.pointsPerDay, words)
  }

  /// The room for strokes and names.
  var height: Double { ticks.ticks.allSatisfy(\.context.isEmpty) ? 22 : 34 }

  /// The calendar below a height.
  func marks(below foot: Double) -> [Drawing.Mark] {
    marks(at: foot, strokes: 1, names: foot + 17, contexts: foot + 30)
  }

  /// The calendar above a height.
  func marks(above head: Double) -> [Drawing.Mark] {
    marks(at: head, strokes: -1, names: head - 9, contexts: head - 22)
  }

  private func marks(at edge: Double, strokes way: Double, names: Double, contexts: Double) -> [Drawing.Mark] {
    let axis = CubicCurve(from: Point(time.left, edge), to: Point(time.right, edge))
    var marks: [Drawing.Mark] = [.curve(axis, Stroke(color: palette.quietText, width: 0.8))]
    for day in ticks.smaller { marks.append(stroke(day, edge, length: 3 * way)) }
    var lastContext = -Double.infinity
    for tick in ticks.ticks {
      marks.append(stroke(tick.day, edge, length: 5.5 * way))
      let x = time.x(tick.day)
      marks.append(text(tick.text, Point(x, names), palette.text))
      let half = CalendarAxis.typeface.width(of: tick.context) / 2
      if !tick.context.isEmpty, x - half > lastContext + 4 {
        marks.append(text(tick.context, Point(x, contexts), palette.quietText))
        lastContext = x + half
      }
    }
    return marks
  }

  /// A line from top to bottom at each day with a name.
  func grid(top: Double, bottom: Double) -> [Drawing.Mark] {
    ticks.ticks.map { tick in
      let x = time.x(tick.day)
      return .curve(
        CubicCurve(from: Point(x, top), to: Point(x, bottom)), Stroke(color: palette.rule, width: 0.5))
    }
  }

  private func stroke(_ day: Day, _ edge: Double, length: Double) -> Drawing.Mark {
    let x = time.x(day)
    return .curve(
      CubicCurve(from: Point(x, edge), to: Point(x, edge + length)), Stroke(color: palette.quietText, width: 0.8))
  }

  private func text(_ string: String, _ position: Point, _ color: String) -> Drawing.Mark {
    .text(
      .init(string: string, position: position, anchor: .middle, typeface: CalendarAxis.typeface, color: color))
  }
}
