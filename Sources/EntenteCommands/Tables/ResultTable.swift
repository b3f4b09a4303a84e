/// Rows of a result, in columns with names, before anyone has said in which form they are wanted.
struct ResultTable: Equatable {
  /// What stands in one row of one column.
  enum Cell: Equatable {
    case text(String)
    case integer(Int)
    /// Nothing: an empty cell, in JSON `null`.
    case absent
  }

  let columns: [String]
  private(set) var rows: [[Cell]] = []

  init(columns: [String]) { self.columns = columns }

  /// Adds a row with a cell for each column.
  mutating func append(_ row: Cell...) {
    assert(row.count == columns.count, "a row has a cell for each column")
    rows.append(row)
  }

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
