internal import Entente

/// Days as whole numbers, 20240131.
enum SQLDay {
  /// The days that four digits of a year reach.
  static let countable = Spell(
    from: Day(year: 1, month: 1, day: 1) ?? .distantPast, until: Day(year: 10_000, month: 1, day: 1) ?? .distantFuture)

  static func number(_ day: Day) -> Int {
    let (year, month, day) = day.calendarDate
    return year * 10_000 + month * 100 + day
  }

  static func day(_ number: Int) throws(EngineFault) -> Day {
    guard let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) else {
      throw EngineFault(.garbled, "the server gave \(number) for a day")
    }
    return day
  }

  /// Whether a column of such numbers holds a day of the calendar, in words that every database has.
  static func isDay(_ column: String) -> String {
    // The year with four zeros behind it, and the month and the day.
    let (year, rest) = ("(\(column) - \(column) % 10000)", "\(column) % 10000")
    return """
      \(column) >= 10101 AND \(column) <= 99991231 AND \(rest) >= 101 AND \(rest) <= 1231 \
      AND \(column) % 100 >= 1 AND \(column) % 100 <= 31 AND \(rest) NOT IN (230, 231, 431, 631, 931, 1131) \
      AND (\(rest) <> 229 OR \(year) % 4000000 = 0 OR (\(year) % 40000 = 0 AND \(year) % 1000000 <> 0))
      """
  }

  /// The column of a table as such a number; NULL where it is none.
  static func expression(_ events: EventTable, _ dialect: SQLDialect) -> String {
    switch events.dayForm {
    case .number: "\(dialect.gentleCast)(\(events.day.quoted) AS \(dialect.integer))"
    case .text:
      """
      \(dialect.gentleCast)(CASE WHEN SUBSTR(CAST(\(events.day.quoted) AS \(dialect.text)), 5, 1) = '-' \
      THEN REPLACE(SUBSTR(CAST(\(events.day.quoted) AS \(dialect.text)), 1, 10), '-', '') \
      ELSE SUBSTR(CAST(\(events.day.quoted) AS \(dialect.text)), 1, 8) END AS \(dialect.integer))
      """
    }
  }
}
