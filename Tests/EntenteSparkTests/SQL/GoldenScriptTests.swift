import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteSpark

/// The statements' text, against files that people have read.
///
/// With ENTENTE_RECORD=1 in the environment the files are written anew.
@Suite struct `The script` {
  private func script(_ dialect: SQLDialect, schema: String = "scratch") throws -> SQLScript {
    let spells = try [("1995", 1_995, 1_996), ("2000", 2_000, 2_001)].map { id, first, last in
      let spell = try #require(
        Spell(from: try RandomEvents.day(first, 1, 1), until: try RandomEvents.day(last, 1, 1)))
      return Period(id: id, name: id, spell: spell)
    }
    let kinds = try KindCodes([("04", "talk"), ("19", "fight"), ("o'", "talk")], codeLength: 2)
    let query = try EdgeQuery(periods: spells, kinds: kinds, strengthScale: 10)
    let table = EventTable(
      try SQLName(table: "gdelt.events"), day: try SQLName(column: "SQLDATE"),
      source: try SQLName(column: "Actor1Code"), target: try SQLName(column: "Actor2Code"),
      code: try SQLName(column: "EventCode"), strength: try SQLName(column: "GoldsteinScale"))
    return try SQLScript(
      query, of: table,
      [.summaries, .tallies, .pageRank(PageRankRule(weight: .count), rounds: 2), .components(rounds: 2)],
      dialect: dialect, scratch: ScratchTables(in: try SQLName(table: schema), run: "golden"))
  }

  @Test(arguments: [SQLDialect.spark, .sqlite]) func `it is what the file says`(dialect: SQLDialect) throws {
    let file = PackageFiles.place("Tests/Spark/golden.\(dialect.name).sql")
    let text = try script(dialect).text
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func `it runs from the first statement to the last and leaves nothing behind`() throws {
    let connection = try SQLiteConnection()
    _ = try connection.rows("ATTACH ':memory:' AS gdelt")
    _ = try connection.rows(
      """
      CREATE TABLE gdelt.events (SQLDATE INTEGER, Actor1Code TEXT, Actor2Code TEXT, EventCode TEXT, \
      GoldsteinScale REAL)
      """)
    _ = try connection.rows("INSERT INTO gdelt.events VALUES (19950301, 'USA', 'RUS', '042', 3.4)")
    for statement in try script(.sqlite, schema: "main").text.split(separator: ";\n") {
      _ = try connection.rows(String(statement))
    }
    #expect(try connection.rows("SELECT COUNT(*) FROM sqlite_master").first?.columns == [.integers([0])])
  }

  @Test(arguments: ["a.b.c", "events_2", "größe", "a-b"]) func `a table's name is quoted`(name: String) throws {
    #expect(
      try SQLName(table: name).quoted == name.split(separator: ".").map { "`\($0)`" }.joined(separator: "."))
  }

  @Test(arguments: ["", ".", "a.", "a b", "a;b", "a`b", "a'b", "${a}", "a\nb", "a/*b"])
  func `what cannot be a table's name is refused`(name: String) {
    #expect(throws: EngineFault.self) { _ = try SQLName(table: name) }
  }

  @Test(arguments: ["", "a;b", "${a}", "a\nb", "a\u{0}b"]) func `nor a column's`(name: String) {
    #expect(throws: EngineFault.self) { _ = try SQLName(column: name) }
  }

  @Test func `text that could end a literal is written as its bytes`() {
    #expect(SQLDialect.spark.literal("United Kingdom-2_a.b é") == "'United Kingdom-2_a.b é'")
    #expect(SQLDialect.spark.literal("o'") == "CAST(X'6F27' AS STRING)")
    #expect(SQLDialect.spark.literal(0.85) == "0.85e0" && SQLDialect.spark.literal(1e-12) == "1e-12")
  }
}
