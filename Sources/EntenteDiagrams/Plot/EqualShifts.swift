/// How far up or down values go so that lines in colour that have the same value in a period lie side by side.
struct EqualShifts {
  private struct Place: Hashable {
    let column: Int
    let actor: String
    let number: Int
  }

  private static let gap = 2.2
  private static let mostBreadth = 9.0

  private var shifts: [Place: Double] = [:]

  /// Nothing is moved.
  init() {}

  init(_ strands: [Strand], values: ValueScale) {
    var columns: [Int: [(y: Double, place: Place)]] = [:]
    for strand in strands {
      guard let number = strand.number else { continue }
      for stop in strand.stops {
        let place = Place(column: stop.column, actor: stop.value.actor, number: number)
        columns[stop.column, default: []].append((values.y(stop.amount), place))
      }
    }
    for entries in columns.values {
      let sorted = entries.sorted { ($0.y, $0.place.number) < ($1.y, $1.place.number) }
      var start = 0
      while start < sorted.count {
        var end = start + 1
        while end < sorted.count, sorted[end].y - sorted[start].y < 0.3 { end += 1 }
        let steps = Double(end - start - 1)
        let gap = steps > 0 ? min(EqualShifts.gap, EqualShifts.mostBreadth / steps) : 0
        for index in start..<end where steps > 0 {
          shifts[sorted[index].place] = gap * (Double(index - start) - steps / 2)
        }
        start = end
      }
    }
  }

  var isEmpty: Bool { shifts.isEmpty }

  func shift(of stop: Strand.Stop, on strand: Strand) -> Double {
    guard let number = strand.number else { return 0 }
    return shifts[Place(column: stop.column, actor: stop.value.actor, number: number)] ?? 0
  }
}
