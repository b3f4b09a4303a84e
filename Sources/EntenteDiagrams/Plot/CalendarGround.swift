internal import Entente

/// What lies behind lines of values: the grid with its numbers and the calendar below it.
struct CalendarGround {
  static let typeface = Typeface(size: 10)
  /// Air between the outermost ticks and the edges of the bands.
  static let air = 7.0

  private let time: TimeScale
  private let values: ValueScale
  private let palette: Palette
  /// Nothing where no period has dates.
  private let ticks: CalendarTicks?
  /// What stands on the uppermost line of the grid.
  private let unit: Drawing.Text?

  /// - Parameter unit: what the values are.
  init(time: TimeScale, values: ValueScale, unit: String, isDated: Bool, palette: Palette) {
    self.time = time
    self.values = values
    self.palette = palette
    ticks = isDated ? CalendarTicks(time.domain, room: 46 / time.pointsPerDay) : nil
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
  var footHeight: Double {
    guard let ticks else { return 4 }
    return ticks.ticks.allSatisfy(\.context.isEmpty) ? 22 : 34
  }

  /// What no name may cover.
  var frames: [Rectangle] {
    let zero = values.y(0)
    let line = Rectangle(minX: time.left, minY: zero - 0.5, maxX: time.right, maxY: zero + 0.5)
    return [line] + [unit?.bounds].compactMap(\.self)
  }

  func marks() -> [Drawing.Mark] {
    grid() + [unit.map { .text($0) }].compactMap(\.self) + (ticks.map(calendar) ?? [])
  }

  private func grid() -> [Drawing.Mark] {
    var marks: [Drawing.Mark] = []
    for tick in values.ticks {
      let y = values.y(tick.value)
      let isZero = abs(tick.value) < (values.high - values.low) * 1e-9
      let line = CubicCurve(from: Point(time.left, y), to: Point(time.right, y))
      marks.append(
        .curve(line, Stroke(color: isZero ? palette.quietText : palette.rule, width: isZero ? 0.9 : 0.6)))
      marks.append(text(tick.text, Point(time.left - 7, y + 3.5), .end, palette.quietText))
    }
    return marks
  }

  private func calendar(_ ticks: CalendarTicks) -> [Drawing.Mark] {
    let foot = values.bottom + CalendarGround.air
    let axis = CubicCurve(from: Point(time.left, foot), to: Point(time.right, foot))
    var marks: [Drawing.Mark] = [.curve(axis, Stroke(color: palette.quietText, width: 0.8))]
    for day in ticks.smaller { marks.append(stroke(day, foot, length: 3)) }
    var lastContext = -Double.infinity
    for tick in ticks.ticks {
      marks.append(stroke(tick.day, foot, length: 5.5))
      let x = time.x(tick.day)
      marks.append(text(tick.text, Point(x, foot + 17), .middle, palette.text))
      let half = CalendarGround.typeface.width(of: tick.context) / 2
      if !tick.context.isEmpty, x - half > lastContext + 4 {
        marks.append(text(tick.context, Point(x, foot + 30), .middle, palette.quietText))
        lastContext = x + half
      }
    }
    return marks
  }

  private func stroke(_ day: Day, _ foot: Double, length: Double) -> Drawing.Mark {
    let x = time.x(day)
    return .curve(
      CubicCurve(from: Point(x, foot), to: Point(x, foot + length)), Stroke(color: palette.quietText, width: 0.8))
  }

  private func text(
    _ string: String, _ position: Point, _ anchor: Drawing.Text.Anchor, _ color: String
  ) -> Drawing.Mark {
    .text(
      .init(string: string, position: position, anchor: anchor, typeface: CalendarGround.typeface, color: color))
  }
}
