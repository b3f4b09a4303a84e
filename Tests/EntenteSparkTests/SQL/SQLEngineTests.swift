import Entente
import EntenteTestSupport
import Synchronization
import Testing

@testable import EntenteSpark

/// The statements, run by SQLite, against the engine in this process.
@Suite struct `The SQL engine` {
  private func engine(_ connection: SQLiteConnection) throws -> SQLEngine {
    SQLEngine(connection, dialect: .sqlite, scratch: ScratchTables(in: try SQLName(table: "main")))
  }

  private func tables(_ connection: SQLiteConnection) throws -> [String] {
    try connection.rows("SELECT name FROM sqlite_master WHERE name LIKE 'entente%'").rows {
      batch, row throws(EngineFault) in try batch.text(row, 0).text
    }
  }

  @Test(arguments: 0..<60)
  func `it answers as the engine in this process does`(seed: UInt64) async throws {
    let events = try RandomEvents(seed: seed)
    let connection = try SQLiteConnection()
    let isTextDay = seed % 2 == 1
    for statement in events.statements("events", .sqlite, isTextDay: isTextDay) { _ = try connection.rows(statement) }
    let (remote, local) = (try engine(connection), LocalEngine())
    let made = try await remote.makeEdges(
      events.query, of: try events.table("events", dayForm: isTextDay ? .text : .number))
    let own = try await local.makeEdges(events.query, of: events.columns)
    let rule = try PageRankRule(tolerance: 1e-9, weight: seed % 3 == 0 ? .count : .strength)
    let found = try await difference(remote, made, local, own, periods: events.query.periods.count, rule)
    #expect(found == "", "seed \(seed)")
    try await remote.discard(made)
    #expect(try tables(connection) == [])
  }

  @Test(arguments: [0, 1, 2]) func `a shuffled long path is one component in a few rounds`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let count = 1_500
    let names = (0..<count).map { "n\($0)" }.shuffled(using: &random)
    let connection = try SQLiteConnection()
    _ = try connection.rows("CREATE TABLE path (day INTEGER, a TEXT, b TEXT)")
    let links = zip(names, names.dropFirst()).shuffled(using: &random).map { "(20200101, '\($0)', '\($1)')" }
    _ = try connection.rows("INSERT INTO path VALUES \(links.joined(separator: ", "))")
    let engine = try engine(connection)
    let table = EventTable(
      try SQLName(table: "path"), day: try SQLName(column: "day"), source: try SQLName(column: "a"),
      target: try SQLName(column: "b"))
    let day = try RandomEvents.day(2_020, 1, 1)
    let edges = try await engine.makeEdges(
      try EdgeQuery(periods: [Period(id: "p", name: "p", spell: Spell(on: day))]), of: table)
    connection.statements.withLock { $0 = [] }
    let components = try await engine.components(of: edges)
    #expect(components.count == count)
    #expect(Set(components.map(\.component)) == ["n0"], "seed \(seed)")
    let rounds = connection.statements.withLock { $0.count { $0.contains("AS changed") } }
    #expect(rounds <= 20, "seed \(seed): \(rounds) rounds")
  }

  /// What one piece of work made was once dropped by another on the same edges that ended first.
  @Test func `two questions of the same edges at a time do not take each other's tables`() async throws {
    let events = try RandomEvents(seed: 3)
    let connection = try SQLiteConnection()
    for statement in events.statements("events", .sqlite) { _ = try connection.rows(statement) }
    let engine = try engine(connection)
    let edges = try await engine.makeEdges(events.query, of: try events.table("events"))
    let rule = try PageRankRule(tolerance: 1e-9, weight: .count)
    async let ranks = engine.pageRank(of: edges, rule)
    async let components = engine.components(of: edges)
    async let again = engine.pageRank(of: edges, rule)
    #expect(try await ranks.scores.count == components.count)
    #expect(try await difference(ranks, again) == "")
    try await engine.discard(edges)
    #expect(try tables(connection) == [])
  }

  @Test(arguments: ["x\u{600}`", "`\u{301}", "`\u{E33}", "a`b``c", "`"])
  func `a backtick in a column's name is doubled, whatever stands beside it`(name: String) throws {
    let quoted = Array(try SQLName(column: name).quoted.utf8)
    let backtick = UInt8(ascii: "`")
    let inner = quoted.dropFirst().dropLast()
    #expect(quoted.first == backtick && quoted.last == backtick)
    #expect(inner.count { $0 == backtick } == 2 * name.utf8.count { $0 == backtick })
    #expect(inner.filter { $0 != backtick } == name.utf8.filter { $0 != backtick })
    // No backtick between them stands alone.
    #expect(inner.split { $0 != backtick }.allSatisfy { $0.count % 2 == 0 })
  }

  @Test func `a code longer than what is looked up of codes is refused by its name`() {
    let fault = #expect(throws: EngineFault.self) {
      try KindCodes([("04", "talk"), ("042", "visit")], codeLength: 2)
    }
    #expect(fault?.reason.contains("'042'") == true)
  }

  @Test func `whichever statement fails, no table of its own is left after it`() async throws {
    let events = try RandomEvents(seed: 3)
    for place in 0..<40 {
      let connection = try SQLiteConnection()
      for statement in events.statements("events", .sqlite) { _ = try connection.rows(statement) }
      let engine = try engine(connection)
      let statements = Places(failing: place)
      connection.fails.withLock { $0 = { sql in !sql.hasPrefix("DROP") && statements.isNext() } }
      do {
        let edges = try await engine.makeEdges(events.query, of: try events.table("events"))
        _ = try? await engine.pageRank(of: edges, PageRankRule(tolerance: 1e-2))
        _ = try? await engine.components(of: edges)
        #expect(try tables(connection).count == 2, "statement \(place)")
        try await engine.discard(edges)
      } catch { #expect((error as? EngineFault)?.reason == "made to fail") }
      #expect(try tables(connection) == [], "statement \(place)")
    }
  }

  @Test func `where the server is gone, the tables it keeps are named`() async throws {
    let events = try RandomEvents(seed: 3)
    let connection = try SQLiteConnection()
    for statement in events.statements("events", .sqlite) { _ = try connection.rows(statement) }
    let engine = try engine(connection)
    let edges = try await engine.makeEdges(events.query, of: try events.table("events"))
    connection.fails.withLock { $0 = { _ in true } }
    let fault = await #expect(throws: EngineFault.self) { try await engine.discard(edges) }
    #expect(fault?.reason.contains("names begin with main.entente_") == true)
    #expect(await engine.leftBehind.count == 2)
  }

  @Test func `a cancelled task leaves no table`() async throws {
    let events = try RandomEvents(seed: 3)
    let connection = try SQLiteConnection()
    for statement in events.statements("events", .sqlite) { _ = try connection.rows(statement) }
    let engine = try engine(connection)
    let table = try events.table("events")
    connection.fails.withLock {
      $0 = { sql in
        if sql.contains("first_day") { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        return false
      }
    }
    let task = Task { try await engine.makeEdges(events.query, of: table) }
    let fault = await #expect(throws: EngineFault.self) { _ = try await task.value }
    #expect(fault?.kind == .cancelled)
    #expect(try tables(connection) == [])
    #expect(await engine.leftBehind == [])
  }

  @Test(arguments: [(0.05, EngineFault.Kind.unfitStrength), (1e300, .unfitStrength), (9e14, .unfitStrength)])
  func `a strength that does not fit is refused, and nothing is left`(
    strength: Double, kind: EngineFault.Kind
  ) async throws {
    let connection = try SQLiteConnection()
    _ = try connection.rows("CREATE TABLE events (d INTEGER, a TEXT, b TEXT, s REAL)")
    let row = "(20200101, 'A', 'B', \(strength))"
    _ = try connection.rows("INSERT INTO events VALUES \(Array(repeating: row, count: 600).joined(separator: ", "))")
    let engine = try engine(connection)
    let day = try RandomEvents.day(2_020, 1, 1)
    let query = try EdgeQuery(periods: [Period(id: "p", name: "p", spell: Spell(on: day))], strengthScale: 10)
    let table = EventTable(
      try SQLName(table: "events"), day: try SQLName(column: "d"), source: try SQLName(column: "a"),
      target: try SQLName(column: "b"), strength: try SQLName(column: "s"))
    let fault = await #expect(throws: EngineFault.self) { _ = try await engine.makeEdges(query, of: table) }
    #expect(fault?.kind == kind)
    #expect(try tables(connection) == [])
  }

  @Test func `it tells the first and the last day of the events`() async throws {
    let events = try RandomEvents(seed: 1)
    let connection = try SQLiteConnection()
    for statement in events.statements("events", .sqlite) { _ = try connection.rows(statement) }
    let days = events.rows.filter { !($0.source?.isEmpty ?? true) && !($0.target?.isEmpty ?? true) }.map(\.day)
    // Days that no calendar has, as real tables have them: they are left out here as everywhere.
    for day in [0, 20_200_230, 20_190_229, 99_991_399, 20_200_001, 20_201_301, 19_000_229, -5] {
      _ = try connection.rows("INSERT INTO events VALUES (\(day), 'A', 'B', NULL, NULL)")
    }
    let spell = try await engine(connection).observed(try events.table("events"))
    #expect(spell?.onset == days.min() && spell?.lastDay == days.max())
    _ = try connection.rows("DELETE FROM events")
    #expect(try await engine(connection).observed(try events.table("events")) == nil)
  }
}

/// Counts statements, and says which is the one to fail.
private final class Places: Sendable {
  private let next: Mutex<Int>

  init(failing place: Int) { next = Mutex(place) }

  func isNext() -> Bool {
    next.withLock { place in
      place -= 1
      return place == -1
    }
  }
}
