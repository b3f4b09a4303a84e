internal import Entente

/// The rows of `entente centrality` for events on a cluster, whose actors are names.
struct ClusterTable {
  let periods: [Period]
  /// How many actors each period has.
  let actorCounts: [Int]
  let top: Int?
  private(set) var rows: [[[ResultTable.Cell]]]

  init(periods: [Period], actorCounts: [Int], top: Int?) {
    (self.periods, self.actorCounts, self.top) = (periods, actorCounts, top)
    rows = periods.map { _ in [] }
  }

  /// One number.
  struct Entry {
    var actor: ByteText?
    var target: ByteText?
    let value: Double?
  }

  /// Adds the numbers of actors, the highest first: values that differ by rounding share a rank.
  mutating func append(_ measure: String, rule: String, period: Int, ranking entries: [Entry]) {
    var entries = entries
    entries.sort { left, right in
      let (one, other) = (left.value ?? -.infinity, right.value ?? -.infinity)
      return one == other ? (left.actor ?? "") < (right.actor ?? "") : one > other
    }
    var start = 0
    var ranked: [(Entry, Int)] = []
    while start < entries.count, start < top ?? .max {
      var end = start + 1
      while end < entries.count, Scores.areOne(entries[start].value ?? 0, entries[end].value ?? 0) { end += 1 }
      ranked += entries[start..<end].sorted { ($0.actor ?? "") < ($1.actor ?? "") }.map { ($0, start + 1) }
      start = end
    }
    for (entry, rank) in ranked.prefix(top ?? .max) { append(measure, rule, period, entry, rank: .integer(rank)) }
  }

  /// Adds a number of the whole.
  mutating func append(_ measure: String, rule: String, period: Int, value: Double?) {
    append(measure, rule, period, Entry(value: value), rank: .absent)
  }

  private mutating func append(
    _ measure: String, _ rule: String, _ number: Int, _ entry: Entry, rank: ResultTable.Cell
  ) {
    let period = periods[number]
    rows[number].append([
      .text(period.id), .day(period.spell.onset), .day(period.spell.terminus), .text(measure),
      .optional(entry.actor?.text), entry.value.map { .number($0) } ?? .absent, rank, .optional(entry.target?.text),
      .absent, .absent, .integer(actorCounts[number]), .text("networkx"), .text("all"),
      // Events of different days are measured together: what a dataset's rows say too.
      .text(rule + " over-time=union"),
    ])
  }

  /// All rows, period by period.
  var table: ResultTable {
    var table = ResultTable(columns: CentralityTable.columns)
    for row in rows.joined() { table.append(row) }
    return table
  }
}
