internal import EntenteFormats

extension ResultTable {
  /// The table as CSV: commas, line feeds, quotes where a value needs them, values as they are.
  func csv() -> String {
    var writer = CSVWriter()
    for row in [columns.map { Cell.text($0) }] + rows {
      for cell in row {
        switch cell {
        case .text(let text): writer.write(text)
        case .integer(let number): writer.write(String(number))
        case .number(let number): writer.write(NumberText.whole(number))
        case .absent: writer.write("")
        }
      }
      writer.endRow()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The table as a JSON array with an object for each row, numbers as numbers.
  func json() -> String {
    let objects = rows.map { row in
      let members = zip(columns, row).map { column, cell in
        let value =
          switch cell {
          case .text(let text): JSONText.quoted(text)
          case .integer(let number): String(number)
          case .number(let number): NumberText.whole(number)
          case .absent: "null"
          }
        return "\(JSONText.quoted(column)): \(value)"
      }
      return "  {\(members.joined(separator: ", "))}"
    }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  /// The table as Markdown; text in it stays text.
  func markdown() -> String {
    let rules = columns.indices.map { holdsNumbers($0) ? "---:" : "---" }
    let cells = rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text): ResultTable.escapedForMarkdown(text)
        case .integer(let number): String(number)
        case .number(let number): NumberText.rounded(number)
        case .absent: ""
        }
      }
    }
    return ([columns, rules] + cells).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private static func escapedForMarkdown(_ text: String) -> String {
    TerminalText.line(text).reduce(into: "") { escaped, character in
      if "\\`*_[]<>&|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
