internal import Entente

/// What lies behind lines of values: the grid with its numbers and the calendar below it.
struct CalendarGround {
  static let typeface = CalendarAxis.typeface
  /// Air between the outermost ticks and the edges of the bands.
  static let air = 7.0

  private let time: TimeScale
  private let values: ValueScale
  private let palette: Palette
  private let words: Words
  /// Nothing where no period has dates.
  private let calendar: CalendarAxis?
  /// What stands on the uppermost line of the grid.
  private let unit: Drawing.Text?

  /// - Parameter unit: what the values are.
  init(time: TimeScale, values: ValueScale, unit: String, isDated: Bool, palette: Palette, words: Words) {
    self.words = words
    self.time = time
    self.values = values
    self.palette = palette
    calendar = isDated ? CalendarAxis(time, palette: palette, words: words) : nil
    let typeface = CalendarGround.typeface
    let place = Point(time.left + 5, values.top - 5)
    self.unit =
      unit.isEmpty
      ? nil
      : .init(
        string: typeface.shortened(unit, to: time.right - time.left - 10), position: place, anchor: .start,
        typeface: typeface, color: palette.quietText)
  }

  /// The room above the uppermost line of the grid.
  static func air(unit: String) -> Double { unit.isEmpty ? air : air + 10 }

  /// The room below the plot for the names of days.
  var footHeight: Double { calendar?.height ?? 4 }

  /// What no name may cover.
  var frames: [Rectangle] {
    let zero = values.y(0)
    let line = Rectangle(minX: time.left, minY: zero - 0.5, maxX: time.right, maxY: zero + 0.5)
    return [line] + [unit?.bounds].compactMap(\.self)
  }

  func marks() -> [Drawing.Mark] {
    grid() + [unit.map { .text($0) }].compactMap(\.self)
      + (calendar?.marks(below: values.bottom + CalendarGround.air) ?? [])
  }

  private func grid() -> [Drawing.Mark] {
    var marks: [Drawing.Mark] = []
    for tick in values.ticks {
      let y = values.y(tick.value)
      let isZero = abs(tick.value) < (values.high - values.low) * 1e-9
      let line = CubicCurve(from: Point(time.left, y), to: Point(time.right, y))
      marks.append(
        .curve(line, Stroke(color: isZero ? palette.quietText : palette.rule, width: isZero ? 0.9 : 0.6)))
      marks.append(text(words.numeral(tick.text), Point(time.left - 7, y + 3.5), .end, palette.quietText))
    }
    return marks
  }

  private func text(
    _ string: String, _ position: Point, _ anchor: Drawing.Text.Anchor, _ color: String
  ) -> Drawing.Mark {
    .text(
      .init(string: string, position: position, anchor: anchor, typeface: CalendarGround.typeface, color: color))
  }
}
