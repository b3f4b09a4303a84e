internal import ArgumentParser

/// The forms in which `--format` gives rows.
enum TableForm: String, CaseIterable, ExpressibleByArgument {
  /// For eyes, on a terminal.
  case table
  /// For R, Python and spreadsheets.
  case csv
  /// An array of objects.
  case json
  /// For a page of text.
  case markdown

  /// Whether people read it as it stands, rather than programs.
  var isForEyes: Bool { self == .table || self == .markdown }

  /// A table in this form.
  func text(of table: ResultTable) -> String {
    switch self {
    case .table: table.aligned()
    case .csv: table.csv()
    case .json: table.json()
    case .markdown: table.markdown()
    }
  }
}

/// `--format`, for commands that print rows.
struct TableOption: ParsableArguments {
  @Option(name: .customLong("format"), help: "The form of the rows.")
  var form: TableForm = .table

  /// Prints a table on standard output.
  func print(_ table: ResultTable) throws { try StandardOutput.write(form.text(of: table)) }

  /// Prints a table for eyes, with sentences below it.
  ///
  /// - Parameter paragraphs: lines that belong together; in Markdown each line is a paragraph, or it would run on.
  func print(_ table: ResultTable, paragraphs: [[String]]) throws {
    let lines = paragraphs.filter { !$0.isEmpty }.map { lines in
      "\n" + lines.map { TerminalText.line($0) + "\n" }.joined(separator: form == .markdown ? "\n" : "")
    }
    try StandardOutput.write(form.text(of: table) + lines.joined())
  }
}
