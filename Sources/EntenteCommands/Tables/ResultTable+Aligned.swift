extension ResultTable {
  /// The table with its columns aligned by spaces, numbers to the right.
  ///
  /// Control characters and marks that turn the direction of writing do not reach the terminal.
  func aligned() -> String {
    let cells = rows.map { $0.map(\.shown) }
    let widths = columns.indices.map { column in
      cells.reduce(columns[column].count) { max($0, $1[column].count) }
    }
    let isNumeric = columns.indices.map(holdsNumbers)
    var text = ""
    for row in [columns] + cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? "" : "  ") + (isNumeric[column] ? padding + cell : cell + padding)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}

extension ResultTable.Cell {
  /// The cell as one line of printable text.
  fileprivate var shown: String {
    switch self {
    case .text(let text): TerminalText.line(text)
    case .integer(let number): String(number)
    case .absent: ""
    }
  }
}
