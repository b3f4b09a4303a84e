/// Rows of a result, in columns with names, before anyone has said in which form they are wanted.
struct ResultTable: Equatable {
  /// What stands in one row of one column.
  enum Cell: Equatable {
    case text(String)
    case integer(Int)
    /// A finite number; whole digits in files, fewer for eyes.
    case number(Double)
    /// Nothing: an empty cell, in JSON `null`.
    case absent
  }

  let columns: [String]
  private(set) var rows: [[Cell]] = []

  init(columns: [String]) { self.columns = columns }

  /// Adds a row with a cell for each column.
  mutating func append(_ row: Cell...) { append(row) }

  /// Adds a row with a cell for each column.
  mutating func append(_ row: [Cell]) {
    assert(row.count == columns.count, "a row has a cell for each column")
    rows.append(row)
  }

  /// The same table with nothing in one column.
  func clearing(column: Int) -> ResultTable {
    var table = self
    for row in rows.indices { table.rows[row][column] = .absent }
    return table
  }

  /// The same table without the columns in which no row has anything, but for one that says so by being empty.
  func withoutEmptyColumns(but kept: String) -> ResultTable {
    let kept = columns.indices.filter { columns[$0] == kept || !isEmpty($0) }
    var table = ResultTable(columns: kept.map { columns[$0] })
    for row in rows { table.append(kept.map { row[$0] }) }
    return table
  }

  private func isEmpty(_ column: Int) -> Bool { rows.allSatisfy { $0[column] == .absent } }

  /// Whether there are numbers in a column and no text.
  func holdsNumbers(_ column: Int) -> Bool {
    rows.contains { $0[column] != .absent }
      && rows.allSatisfy { if case .text = $0[column] { false } else { true } }
  }
}

extension ResultTable.Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral text: String) { self = .text(text) }

  init(integerLiteral number: Int) { self = .integer(number) }

  /// Empty text is nothing.
  static func optional(_ text: String?) -> Self { text.map { $0.isEmpty ? .absent : .text($0) } ?? .absent }
}
