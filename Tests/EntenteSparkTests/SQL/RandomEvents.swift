import Entente
import EntenteTestSupport

@testable import EntenteSpark

/// Events at random, as rows of a table and as columns, with all that tends to go wrong.
struct RandomEvents {
  struct Row {
    let day: Day
    let source: ByteText?
    let target: ByteText?
    let code: ByteText?
    /// In tenths; nil for none.
    let strength: Int?
  }

  let rows: [Row]
  let query: EdgeQuery

  /// Names that are missing, look alike, or would end a literal.
  static let names: [ByteText?] = [
    nil, "", "USA", "RUS", "IRN", "o'brien", "\"quoted\"", "back\\slash", "two\nlines", "\u{E9}", "e\u{301}", "ياسر",
    "${x};--", "a b", " a b", "😀", "usa",
  ]

  init(seed: UInt64, count: Int = 120) throws {
    var random = SeededGenerator(seed: seed)
    let names = Array(Self.names.shuffled(using: &random).prefix(Int.random(in: 3...Self.names.count, using: &random)))
    let codes: [ByteText?] = [nil, "", "01", "013", "0", "19", "193", "20", "'", "é"]
    // Of three seeds one has strengths below zero too, as on Goldstein's scale.
    let lowest = seed % 3 == 1 ? -40 : 0
    let first = try Self.day(2_019, 12, 20)
    rows = (0..<Int.random(in: 0...count, using: &random)).map { _ in
      Row(
        day: first.advanced(by: Int.random(in: 0..<100, using: &random)),
        source: names.randomElement(using: &random) ?? nil, target: names.randomElement(using: &random) ?? nil,
        code: codes.randomElement(using: &random) ?? nil,
        strength: Int.random(in: 0..<5, using: &random) == 0 ? nil : Int.random(in: lowest...40, using: &random))
    }
    // Over the year's turn and 29 February, overlapping, touching, empty.
    let spells = [(-5, 13), (13, 50), (0, 100), (71, 72), (70, 71), (500, 510)]
    let periods = spells.enumerated().compactMap { number, ends in
      Spell(from: first.advanced(by: ends.0), until: first.advanced(by: ends.1)).map {
        Period(id: "p\(number)", name: "p", spell: $0)
      }
    }
    let kinds: KindCodes =
      switch Int.random(in: 0..<3, using: &random) {
      case 0: .one("tie")
      case 1: try KindCodes([("01", "talk"), ("19", "fight"), ("20", "fight"), ("'", "it's")])
      default: try KindCodes([("0", "talk"), ("1", "fight"), ("é", "\\")], codeLength: 1)
      }
    query = try EdgeQuery(
      periods: periods, kinds: kinds, strengthScale: 10, keepsSelfTies: Bool.random(using: &random))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    guard let day = Day(year: year, month: month, day: day) else { throw EngineFault(.unusableQuery, "no such day") }
    return day
  }

  var columns: EventColumns {
    var columns = EventColumns()
    for row in rows {
      columns.append(
        from: row.source, to: row.target, code: row.code, on: row.day, strength: row.strength.map { Double($0) / 10 })
    }
    return columns
  }

  /// The statements that make a table of them; the day as a number, or as text.
  func statements(_ table: String, _ dialect: SQLDialect, isTextDay: Bool = false) -> [String] {
    let type = isTextDay ? dialect.text : dialect.integer
    let create = """
      CREATE TABLE \(table) (`the day` \(type), `sou``rce` \(dialect.text), target \(dialect.text), code \(dialect.text), \
      strength \(dialect.double))\(dialect.tableSuffix)
      """
    let values = rows.map { row in
      let text = { (value: ByteText?) in value.map(dialect.literal) ?? "CAST(NULL AS \(dialect.text))" }
      let day = isTextDay ? "'\(row.day)'" : "\(SQLDay.number(row.day))"
      let strength = row.strength.map { dialect.literal(Double($0) / 10) } ?? "CAST(NULL AS \(dialect.double))"
      return "(\(day), \(text(row.source)), \(text(row.target)), \(text(row.code)), \(strength))"
    }
    return [create] + (rows.isEmpty ? [] : ["INSERT INTO \(table) VALUES \(values.joined(separator: ", "))"])
  }

  func table(_ name: String, dayForm: EventTable.DayForm = .number) throws -> EventTable {
    EventTable(
      try SQLName(table: name), day: try SQLName(column: "the day"), dayForm: dayForm,
      source: try SQLName(column: "sou`rce"), target: try SQLName(column: "target"), code: try SQLName(column: "code"),
      strength: try SQLName(column: "strength"))
  }
}
