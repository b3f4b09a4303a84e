internal import Entente

/// Values of periods as levels over their days, joined by upright strokes where one follows another.
struct StepTraces {
  let time: TimeScale
  let values: ValueScale
  let shifts: EqualShifts
  /// Whether levels are too short to be told apart one by one.
  let isDense: Bool
  /// Upright strokes of many lines on one day stand side by side, over this breadth.
  private let breadth: Double
  private let colors: Int

  private static let leastLevel = 12.0
  private static let greatestBreadth = 12.0

  init(_ strands: Strands, time: TimeScale, values: ValueScale) {
    self.time = time
    self.values = values
    let colored = strands.highlighted
    let lengths = colored.flatMap { strand in
      strand.stops.map { time.x($0.spell.terminus) - time.x($0.spell.onset) }
    }.sorted()
    isDense = lengths.isEmpty || lengths[lengths.count / 2] < StepTraces.leastLevel
    shifts = isDense ? EqualShifts() : EqualShifts(colored, values: values)
    breadth = isDense ? 0 : min(StepTraces.greatestBreadth, (lengths.first ?? 0) * 0.4)
    colors = colored.count
  }

  func trace(_ strand: Strand) -> Trace {
    let aside =
      strand.number.map { colors > 1 ? breadth * (Double($0) / Double(colors - 1) - 0.5) : 0 } ?? 0
    let parts = StepParts(strand.stops)
    var trace = Trace(strand)
    var levels: [Strand.Stop: Trace.Level] = [:]
    func keep(_ level: Trace.Level) {
      let isLonger = levels[level.stop].map { $0.end.x - $0.start.x < level.end.x - level.start.x } ?? true
      if isLonger { levels[level.stop] = level }
    }
    var before: (terminus: Day, end: Point)?
    for (index, part) in parts.followed.enumerated() {
      let y = values.y(part.stop.amount) + shifts.shift(of: part.stop, on: strand)
      let follows = before?.terminus == part.spell.onset
      let next = index + 1 < parts.followed.count ? parts.followed[index + 1].spell.onset : nil
      let start = Point(time.x(part.spell.onset) + (follows ? aside : 0), y)
      let end = Point(time.x(part.spell.terminus) + (next == part.spell.terminus ? aside : 0), y)
      if follows, let before {
        let join = CubicCurve(from: before.end, to: start)
        if !isDense {
          trace.joins.append(join)
        } else if start != before.end {
          trace.pieces.append(join)
        }
      }
      if isDense, let last = trace.pieces.last, last.end == start, last.start.y == y {
        trace.pieces[trace.pieces.count - 1] = CubicCurve(from: last.start, to: end)
      } else {
        trace.pieces.append(CubicCurve(from: start, to: end))
      }
      keep(.init(stop: part.stop, start: start, end: end))
      before = (part.spell.terminus, end)
    }
    for part in parts.beside {
      let y = values.y(part.stop.amount) + shifts.shift(of: part.stop, on: strand)
      let (start, end) = (Point(time.x(part.spell.onset), y), Point(time.x(part.spell.terminus), y))
      trace.joins.append(CubicCurve(from: start, to: end))
      if !parts.followed.contains(where: { $0.stop == part.stop }) {
        keep(.init(stop: part.stop, start: start, end: end))
      }
    }
    trace.levels = strand.stops.compactMap { levels[$0] }
    return trace
  }
}
