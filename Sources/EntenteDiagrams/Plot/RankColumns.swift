internal import Entente

/// Ranks as rows, periods as columns, and lines that swing from one to the next.
struct RankColumns {
  /// The middles of the columns.
  let centers: [Double]
  var top: Double
  let rowHeight: Double
  /// Rows that are drawn: what stands lower is not.
  let rows: Int
  private let slots: [Slot: Int]

  private struct Slot: Hashable {
    let line: String
    let actor: String
    let column: Int
  }

  static let mostRows = 30
  /// So many rows are drawn even where no line in colour needs them.
  private static let fewRows = 16
  /// The radius of a circle with room for a rank.
  static let leastRadius = 6.0

  init(_ strands: Strands, left: Double, right: Double, top: Double) {
    let count = strands.periods.count
    let width = (right - left) / Double(max(1, count))
    centers = (0..<count).map { left + width * (Double($0) + 0.5) }
    self.top = top
    slots = RankColumns.slots(strands.all, columns: count)
    let colored = Set(strands.highlighted.map(\.line.id))
    let lowest = slots.filter { colored.contains($0.key.line) }.values.max() ?? 0
    let all = (slots.values.max() ?? 0) + 1
    rows = min(max(lowest + 1, min(all, RankColumns.fewRows)), RankColumns.mostRows)
    rowHeight = rows > 16 ? 20 : 26
  }

  var height: Double { Double(rows) * rowHeight }

  var radius: Double {
    let width = centers.count > 1 ? centers[1] - centers[0] : 60
    return min(rowHeight * 0.36, max(2.5, width * 0.3))
  }

  /// Actors of equal rank have rows of their own, next to each other, each as near to where it was as can be.
  private static func slots(_ strands: [Strand], columns: Int) -> [Slot: Int] {
    var slots: [Slot: Int] = [:]
    var latest: [String: Int] = [:]
    var byColumn = [[(line: TimePlot.Line, stop: Strand.Stop)]](repeating: [], count: columns)
    for strand in strands {
      for stop in strand.stops { byColumn[stop.column].append((strand.line, stop)) }
    }
    for (column, entries) in byColumn.enumerated() {
      let sorted = entries.sorted { left, right in
        (left.stop.amount, latest[left.line.id] ?? Int.max, left.line.label, left.line.id)
          < (right.stop.amount, latest[right.line.id] ?? Int.max, right.line.label, right.line.id)
      }
      for (row, entry) in sorted.enumerated() {
        slots[Slot(line: entry.line.id, actor: entry.stop.value.actor, column: column)] = row
      }
      for (row, entry) in sorted.enumerated() { latest[entry.line.id] = row }
    }
    return slots
  }

  private func point(_ strand: Strand, _ stop: Strand.Stop) -> Point? {
    let slot = Slot(line: strand.line.id, actor: stop.value.actor, column: stop.column)
    guard let row = slots[slot], row < rows else { return nil }
    return Point(centers[stop.column], top + (Double(row) + 0.5) * rowHeight)
  }

  func trace(_ strand: Strand) -> Trace {
    var trace = Trace(strand)
    for run in strand.runs {
      var last: Point?
      for stop in run {
        let point = point(strand, stop)
        if let point { trace.levels.append(.init(stop: stop, start: point, end: point)) }
        if let last, let point {
          let half = Point((point.x - last.x) * 0.5, 0)
          trace.pieces.append(CubicCurve(last, last + half, point - half, point))
        }
        last = point
      }
    }
    trace.levels.sort { ($0.stop.column, $0.start.y) < ($1.stop.column, $1.start.y) }
    return trace
  }
}
