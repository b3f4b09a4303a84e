import CSQLite
import Entente
import Synchronization

@testable import EntenteSpark

/// SQLite in memory, as a database that understands the same statements.
final class SQLiteConnection: SQLConnection {
  /// The handle of the library, which only one statement uses at a time.
  @safe private struct Handle: @unchecked Sendable {
    // The proof: SQLite is opened serialised, and the mutex lets one in at a time.
    let pointer: OpaquePointer?
  }

  private let handle: Mutex<Handle>
  /// Every statement so far.
  let statements = Mutex<[String]>([])
  /// Has the statement fail that this is true of.
  let fails = Mutex<@Sendable (String) -> Bool>({ _ in false })

  init() throws(EngineFault) {
    var pointer: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      ":memory:", &pointer, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nil)
    guard code == SQLITE_OK else { throw EngineFault(.unreachable, "SQLite does not open") }
    handle = unsafe Mutex(Handle(pointer: pointer))
  }

  deinit { handle.withLock { handle in _ = unsafe sqlite3_close_v2(handle.pointer) } }

  func close() async {}

  func run(_ sql: String) async throws(EngineFault) -> [SQLBatch] {
    if Task.isCancelled { throw .cancelled }
    statements.withLock { $0.append(sql) }
    if fails.withLock({ $0(sql) }) { throw EngineFault(.failed, "made to fail") }
    return try rows(sql)
  }

  func rows(_ sql: String) throws(EngineFault) -> [SQLBatch] {
    do {
      return try handle.withLock { handle in try unsafe Self.rows(sql, handle.pointer) }
    } catch let fault as EngineFault {
      throw fault
    } catch {
      throw EngineFault(.failed, "\(error)")
    }
  }

  private static func rows(_ sql: String, _ pointer: OpaquePointer?) throws -> [SQLBatch] {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(pointer, sql, -1, &statement, nil) == SQLITE_OK else {
      throw EngineFault(.failed, unsafe String(cString: sqlite3_errmsg(pointer)) + "\n" + sql)
    }
    defer { unsafe _ = sqlite3_finalize(statement) }
    let count = unsafe Int(sqlite3_column_count(statement))
    var cells = [[Cell]](repeating: [], count: count)
    while true {
      let code = unsafe sqlite3_step(statement)
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else { throw EngineFault(.failed, unsafe String(cString: sqlite3_errmsg(pointer))) }
      for column in 0..<count { cells[column].append(unsafe Cell(statement, Int32(column))) }
    }
    return [try SQLBatch(cells.map(Cell.column))]
  }
}

private enum Cell {
  case integer(Int), double(Double), text(ByteText), null

  init(_ statement: OpaquePointer?, _ column: Int32) {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: self = unsafe .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: self = unsafe .double(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let count = unsafe Int(sqlite3_column_bytes(statement, column))
      let bytes = unsafe UnsafeBufferPointer(start: sqlite3_column_text(statement, column), count: count)
      self = unsafe .text(ByteText(String(decoding: bytes, as: UTF8.self)))
    default: self = .null
    }
  }

  static func column(_ cells: [Cell]) -> SQLBatch.Column {
    if cells.contains(where: { if case .text = $0 { true } else { false } }) {
      return .texts(cells.map { if case .text(let text) = $0 { text } else { nil } })
    }
    if cells.contains(where: { if case .double = $0 { true } else { false } }) {
      return .doubles(cells.map { if case .double(let value) = $0 { value } else { nil } })
    }
    return .integers(cells.map { if case .integer(let value) = $0 { value } else { nil } })
  }
}

extension SQLDialect {
  /// SQLite's words.
  static let sqlite = SQLDialect(
    name: "sqlite", tableSuffix: "", double: "REAL", integer: "INTEGER", text: "TEXT", gentleCast: "CAST")
}
