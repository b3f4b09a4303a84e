/// Values of sliding windows as points at the windows' middles, joined by straight lines.
struct WindowTraces {
  let time: TimeScale
  let values: ValueScale
  let shifts: EqualShifts

  private static let leastDistance = 8.0

  init(_ strands: Strands, time: TimeScale, values: ValueScale) {
    self.time = time
    self.values = values
    let distance = (time.right - time.left) / Double(max(1, strands.periods.count))
    let isDense = distance < WindowTraces.leastDistance
    shifts = isDense ? EqualShifts() : EqualShifts(strands.highlighted, values: values)
  }

  func trace(_ strand: Strand) -> Trace {
    var trace = Trace(strand)
    for run in strand.runs {
      let points = run.map { stop in
        Point(time.middle(stop.spell), values.y(stop.amount) + shifts.shift(of: stop, on: strand))
      }
      trace.levels += zip(run, points).map { .init(stop: $0, start: $1, end: $1) }
      trace.pieces += zip(points, points.dropFirst()).map { CubicCurve(from: $0, to: $1) }
      // A value between two gaps would be nothing but its marker, and a grey one nothing at all.
      if points.count == 1 {
        trace.pieces.append(CubicCurve(from: points[0] - Point(3, 0), to: points[0] + Point(3, 0)))
      }
    }
    return trace
  }
}
