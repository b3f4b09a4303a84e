internal import Entente

/// The statements that make edges of events, for all periods at once.
struct EdgeScript: Sendable {
  let query: EdgeQuery
  let dialect: SQLDialect
  let tables: ScratchTables

  var calendar: String { tables.table("calendar") }
  var edges: String { tables.table("edges") }
  var dyads: String { tables.table("dyads") }

  /// The most years that the periods may reach over.
  private static let mostYears = 2_500

  /// The days of each period, so that events meet periods by equality: overlapping periods are more rows, and no join
  /// compares ranges.
  ///
  /// - Throws: `unusableQuery` where a period has an open end, or they reach over too many years.
  func calendarStep() throws(EngineFault) -> SQLStep {
    var spells: [(Int, Spell)] = []
    for (number, period) in query.periods.enumerated() {
      guard period.spell.dayCount != nil else {
        throw EngineFault(.unusableQuery, "the period '\(period.id)' has an open end; say from when to when")
      }
      if let spell = SQLDay.countable.flatMap(period.spell.intersection) { spells.append((number, spell)) }
    }
    let first = spells.map(\.1.onset).min()?.calendarDate.year ?? 1
    let last = spells.compactMap(\.1.lastDay).max()?.calendarDate.year ?? 0
    guard last - first < Self.mostYears else {
      throw EngineFault(
        .unusableQuery, "the periods reach over \(last - first + 1) years; \(Self.mostYears) is the most there can be")
    }
    let numbers = { (range: [Int]) in SQLRows.inline(["n"], range.map { ["\($0)"] }) }
    // A calendar without a day still has its columns.
    let years = numbers(spells.isEmpty ? [0] : Array(first...last))
    let bounds =
      spells.isEmpty
      ? [["0", "0", "0"]]
      : spells.map { ["\($0)", "\(SQLDay.number($1.onset))", "\(SQLDay.number($1.lastDay ?? $1.onset))"] }
    return SQLStep(
      table: calendar,
      query: """
        SELECT d.day AS day, p.period AS period
        FROM (SELECT y.n * 10000 + m.n * 100 + k.n AS day
          FROM \(years) y CROSS JOIN \(numbers(Array(1...12))) m CROSS JOIN \(numbers(Array(1...31))) k
          WHERE k.n <= CASE WHEN m.n IN (4, 6, 9, 11) THEN 30 WHEN m.n <> 2 THEN 31
            WHEN y.n % 4 = 0 AND (y.n % 100 <> 0 OR y.n % 400 = 0) THEN 29 ELSE 28 END) d
        JOIN \(SQLRows.inline(["period", "first", "last"], bounds)) p ON d.day >= p.first AND d.day <= p.last
        """)
  }

  /// One row for each period, source, target and kind.
  func edgeStep(_ events: EventTable) throws(EngineFault) -> SQLStep {
    let hasCodes = !query.kinds.codes.isEmpty
    if hasCodes, events.code == nil {
      throw EngineFault(.unusableQuery, "kinds are told by codes, and no column is named that has them")
    }
    let text = { (column: SQLName) in "CAST(\(column.quoted) AS \(dialect.text))" }
    var columns = [
      "\(SQLDay.expression(events, dialect)) AS day", "\(text(events.source)) AS source",
      "\(text(events.target)) AS target",
    ]
    if hasCodes, let code = events.code {
      let whole = text(code)
      columns.append((query.kinds.codeLength.map { "SUBSTR(\(whole), 1, \($0))" } ?? whole) + " AS code")
    }
    if let strength = events.strength {
      columns.append(
        """
        CASE WHEN \(strength.quoted) IS NULL THEN 1e0 ELSE \(dialect.gentleCast)(\(strength.quoted) AS \(dialect.double)) END \
        * \(dialect.literal(Double(query.strengthScale))) AS scaled
        """)
    }
    let kinds = SQLRows.inline(
      ["code", "kind"], query.kinds.codes.map { [dialect.literal($0.code), "\($0.kind)"] })
    let kind = hasCodes ? "r.kind" : "0"
    return SQLStep(
      table: edges,
      query: """
        SELECT c.period AS period, e.source AS source, e.target AS target, \(kind) AS kind, COUNT(*) AS events,
          \(sums(hasStrength: events.strength != nil)),
          MIN(e.day) AS first_day, MAX(e.day) AS last_day
        FROM (SELECT \(columns.joined(separator: ", "))
          FROM \(events.place)) e
        JOIN \(calendar) c ON c.day = e.day\(hasCodes ? "\nJOIN \(kinds) r ON r.code = e.code" : "")
        WHERE e.source <> '' AND e.target <> ''\(query.keepsSelfTies ? "" : " AND e.source <> e.target")
        GROUP BY c.period, e.source, e.target\(hasCodes ? ", r.kind" : "")
        """)
  }

  /// Strengths as whole numbers, how many are none (text that is no number among them), and how much they are without their signs.
  private func sums(hasStrength: Bool) -> String {
    guard hasStrength else {
      let all = "COUNT(*) * \(query.strengthScale)"
      return "\(all) AS strength, 0 AS unfit, CAST(\(all) AS \(dialect.double)) AS magnitude"
    }
    let fits = """
      ABS(e.scaled - ROUND(e.scaled)) <= \(dialect.literal(StrengthScale.tolerance)) \
      AND ABS(e.scaled) <= \(dialect.literal(Double(StrengthScale.greatestParts)))
      """
    return """
      SUM(CASE WHEN \(fits) THEN CAST(ROUND(e.scaled) AS \(dialect.integer)) ELSE 0 END) AS strength,
        SUM(CASE WHEN \(fits) THEN 0 ELSE 1 END) AS unfit,
        SUM(CASE WHEN \(fits) THEN ABS(e.scaled) ELSE 0e0 END) AS magnitude
      """
  }

  /// Ordered pairs of actors, kinds folded.
  var dyadStep: SQLStep {
    SQLStep(
      table: dyads,
      query: """
        SELECT period, source, target, SUM(events) AS events, SUM(strength) AS strength
        FROM \(edges) GROUP BY period, source, target
        """)
  }
}
