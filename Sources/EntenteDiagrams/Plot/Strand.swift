internal import Entente

/// A line of a plot with what is known of it before it has a place: its values in order, parted at its gaps.
struct Strand: Sendable {
  /// A value and the days it is drawn for.
  struct Stop: Hashable, Sendable {
    let value: TimePlot.Value
    /// The place of its period among the plot's.
    let column: Int
    /// The days of the period that are drawn.
    var spell: Spell
    let amount: Double
  }

  let line: TimePlot.Line
  /// Its number among the lines in colour; nil when it is grey.
  var number: Int?
  /// In order of time.
  let stops: [Stop]

  init(_ line: TimePlot.Line, columns: [Period: Int], domain: Spell, layout: Strands.Layout) {
    self.line = line
    var stops = line.values.compactMap { value -> Stop? in
      guard let column = columns[value.period], let spell = value.period.spell.intersection(domain) else { return nil }
      if layout == .columns {
        guard let rank = value.rank else { return nil }
        return Stop(value: value, column: column, spell: spell, amount: Double(rank))
      }
      guard let amount = value.value, amount.isFinite else { return nil }
      return Stop(value: value, column: column, spell: spell, amount: amount)
    }
    let actors = Strand.order(of: line)
    stops.sort { ($0.column, actors[$0.value.actor] ?? 0) < ($1.column, actors[$1.value.actor] ?? 0) }
    if layout == .steps { Strand.cut(&stops, at: line.successions.map(\.day).sorted()) }
    self.stops = stops
  }

  /// When each of a line's actors has its first period.
  private static func order(of line: TimePlot.Line) -> [String: Int] {
    var order: [String: Int] = [:]
    for value in line.values.sorted(by: { $0.period.spell.onset < $1.period.spell.onset })
    where order[value.actor] == nil {
      order[value.actor] = order.count
    }
    return order
  }

  /// Where two actors of a line have a value for the same period, the first one's is drawn up to the succession.
  private static func cut(_ stops: inout [Stop], at days: [Day]) {
    for index in stops.indices.dropLast() where stops[index].column == stops[index + 1].column {
      let whole = stops[index].spell
      guard let day = days.first(where: { whole.contains($0) && $0 > whole.onset }),
        let before = Spell(from: whole.onset, until: day), let after = Spell(from: day, until: whole.terminus)
      else { continue }
      stops[index].spell = before
      stops[index + 1].spell = after
    }
  }

  /// The magnitudes of its values, each for as many days as it holds.
  var weight: Double {
    stops.reduce(0) { $0 + abs($1.amount) * Double($1.spell.dayCount ?? 1) }
  }

  /// How often it stands high: ten for a first rank, nine for a second.
  var rankWeight: Double { stops.reduce(0) { $0 + max(0.1, 11 - $1.amount) } }

  /// Parts in which each stop follows from the one before: of the same actor in the next column, or of its successor.
  var runs: [[Stop]] {
    var runs: [[Stop]] = []
    var ends: [String: Int] = [:]
    for stop in stops {
      let own = ends[stop.value.actor]
      if let own, runs[own].last?.column == stop.column - 1 {
        runs[own].append(stop)
      } else if own == nil, let before = runs.lastIndex(where: { $0.last?.column == stop.column - 1 }) {
        runs[before].append(stop)
        ends[stop.value.actor] = before
      } else {
        ends[stop.value.actor] = runs.count
        runs.append([stop])
      }
    }
    return runs
  }
}
