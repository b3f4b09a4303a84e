public import Entente

/// A session with a database: one statement at a time.
public protocol SQLConnection: Sendable {
  /// Runs a statement, and gives the rows that come of it.
  ///
  /// When the task is cancelled the statement is too, and `cancelled` is thrown.
  func run(_ sql: String) async throws(EngineFault) -> [SQLBatch]

  /// Ends the session; whatever is sent after it fails.
  func close() async
}

/// Some rows of an answer, by columns.
public struct SQLBatch: Hashable, Sendable {
  /// A column; NULL is nil.
  public enum Column: Hashable, Sendable {
    /// True or false.
    case booleans([Bool?])
    /// Whole numbers of any width.
    case integers([Int?])
    /// Numbers of floating point.
    case doubles([Double?])
    /// Text, and what travels as text: dates, decimals.
    case texts([ByteText?])
    /// Bytes.
    case bytes([[UInt8]?])

    var count: Int {
      switch self {
      case .booleans(let values): values.count
      case .integers(let values): values.count
      case .doubles(let values): values.count
      case .texts(let values): values.count
      case .bytes(let values): values.count
      }
    }
  }

  /// The columns, each as long as the others.
  public let columns: [Column]
  /// The number of rows.
  public let rowCount: Int

  /// Rows, by columns.
  ///
  /// - Throws: `garbled` where columns differ in length.
  public init(_ columns: [Column]) throws(EngineFault) {
    rowCount = columns.first?.count ?? 0
    guard columns.allSatisfy({ [rowCount] in $0.count == rowCount }) else {
      throw EngineFault(.garbled, "the server's columns differ in length")
    }
    self.columns = columns
  }

  /// A whole number, which must be there.
  func integer(_ row: Int, _ column: Int) throws(EngineFault) -> Int {
    switch columns.indices.contains(column) ? columns[column] : .bytes([]) {
    case .integers(let values): if let value = values[row] { return value }
    // Sums of whole numbers are decimals to some.
    case .texts(let values): if let value = values[row].flatMap({ Int($0.text) }) { return value }
    default: break
    }
    throw unexpected("a whole number", column)
  }

  /// A finite number, which must be there.
  func double(_ row: Int, _ column: Int) throws(EngineFault) -> Double {
    if columns.indices.contains(column), case .doubles(let values) = columns[column], let value = values[row],
      value.isFinite
    {
      return value
    }
    throw unexpected("a finite number", column)
  }

  /// A text, which must be there.
  func text(_ row: Int, _ column: Int) throws(EngineFault) -> ByteText {
    if columns.indices.contains(column), case .texts(let values) = columns[column], let value = values[row] {
      return value
    }
    throw unexpected("text", column)
  }

  private func unexpected(_ what: String, _ column: Int) -> EngineFault {
    EngineFault(.garbled, "the server gave something else than \(what) in column \(column + 1) of an answer")
  }
}

extension [SQLBatch] {
  /// A value for each row.
  func rows<Value>(
    _ value: (SQLBatch, Int) throws(EngineFault) -> Value
  ) throws(EngineFault) -> [Value] {
    var values: [Value] = []
    for batch in self {
      for row in 0..<batch.rowCount { values.append(try value(batch, row)) }
    }
    return values
  }

  /// The one row there must be.
  func only<Value>(_ value: (SQLBatch, Int) throws(EngineFault) -> Value) throws(EngineFault) -> Value {
    let values = try rows(value)
    guard values.count == 1, let first = values.first else {
      throw EngineFault(.garbled, "the server gave \(values.count) rows where there is one")
    }
    return first
  }
}
