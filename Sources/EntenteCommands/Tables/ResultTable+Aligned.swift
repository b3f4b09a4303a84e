extension ResultTable {
  /// The table with its columns aligned by spaces, numbers to the right.
  ///
  /// A cell wider than `widest` sticks out of its own line; padding all lines to it would help nobody's eyes.
  /// Control characters and marks that turn the direction of writing do not reach the terminal.
  func aligned() -> String {
    let cells = rows.map { $0.map(\.shown) }
    let widths = columns.indices.map { column in
      min(cells.reduce(columns[column].count) { max($0, $1[column].count) }, ResultTable.widest)
    }
    let isNumeric = columns.indices.map(holdsNumbers)
    var text = ""
    for row in [columns] + cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
        line += (column == 0 ? "" : "  ") + (isNumeric[column] ? padding + cell : cell + padding)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// How many characters a column is padded to at most.
  private static let widest = 80
}

extension ResultTable.Cell {
  /// The cell as one line of printable text.
  fileprivate var shown: String {
    switch self {
    case .text(let text): TerminalText.line(text)
    case .integer(let number): String(number)
    case .number(let number): NumberText.rounded(number)
    case .absent: ""
    }
  }
}
