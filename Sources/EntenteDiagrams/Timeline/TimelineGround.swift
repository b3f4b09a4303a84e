internal import Entente

/// What lies behind the bars: eras, the calendar, the names of lanes and the lines between them.
struct TimelineGround {
  let time: TimeScale
  let palette: Palette
  /// Nothing where no tie has a date.
  let axis: CalendarAxis?
  let bands: EraBands?

  init(
    _ time: TimeScale, isDated: Bool, periods: [Period], observed: Spell?, palette: Palette,
    words: Words
  ) {
    self.time = time
    self.palette = palette
    axis = isDated ? CalendarAxis(time, palette: palette, words: words) : nil
    bands = isDated ? EraBands(periods, observed: observed, time: time, palette: palette, words: words) : nil
  }

  /// The room above the first lane: strips, and the calendar below them.
  var headHeight: Double { (bands?.height ?? 0) + (axis?.height ?? 0) + 2 }

  var footHeight: Double { axis?.height ?? 4 }

  /// - Parameters:
  ///   - top: of the first lane.
  ///   - bottom: of the last.
  func marks(top: Double, bottom: Double) -> [Drawing.Mark] {
    // The calendar stands between the strips and the lanes, so the bands begin above it.
    let strips = bands?.marks(top: top - (axis?.height ?? 0) - 2, bottom: bottom) ?? []
    guard let axis else { return strips }
    return strips + axis.grid(top: top, bottom: bottom) + axis.marks(above: top) + axis.marks(below: bottom)
  }

  /// A line above a lane, and the days on which one actor takes another's place.
  func marks(of lane: TimelineLane, top: Double, left: Double, isFirst: Bool, in graph: ActorGraph) -> [Drawing.Mark] {
    var marks: [Drawing.Mark] = []
    if !isFirst {
      let line = CubicCurve(from: Point(left, top), to: Point(time.right, top))
      marks.append(.curve(line, Stroke(color: palette.rule, width: 0.7)))
    }
    return marks
      + SuccessionLine.marks(
        lane.successions, on: time, top: top + lane.top, bottom: top + lane.height - 3, in: graph, palette)
  }
}
