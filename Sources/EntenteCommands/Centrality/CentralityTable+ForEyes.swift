extension CentralityTable {
  /// A table as people read it: without empty columns, and with what all rows say alike told once, below.
  static func forEyes(_ table: ResultTable) -> (table: ResultTable, notes: [String]) {
    var table = table
    var notes: [String] = []
    if let rule = table.columns.firstIndex(of: "rule"), !table.rows.isEmpty {
      let shared = sharedWords(in: table.rows.map { words(in: $0[rule]) })
      if !shared.isEmpty { notes.append(shared.joined(separator: " ")) }
      let taken = Set(shared)
      table = table.replacing(column: rule) { cell in
        .optional(words(in: cell).filter { !taken.contains($0) }.joined(separator: " "))
      }
    }
    for name in ["sign", "convention"] {
      guard let column = table.columns.firstIndex(of: name), case .text(let text) = table.rows.first?[column],
        table.rows.allSatisfy({ $0[column] == .text(text) })
      else { continue }
      notes.insert("\(name)=\(text)", at: 0)
      table = table.replacing(column: column) { _ in .absent }
    }
    return (table.withoutEmptyColumns(), notes.isEmpty ? [] : ["of all rows: \(notes.joined(separator: " "))"])
  }

  private static func words(in cell: ResultTable.Cell) -> [String] {
    guard case .text(let text) = cell else { return [] }
    return text.split(separator: " ").map(String.init)
  }

  /// The words of the first row that every other row has too.
  private static func sharedWords(in rows: [[String]]) -> [String] {
    var shared = rows.first ?? []
    var last: [String] = shared
    for row in rows where row != last {
      shared.removeAll { !row.contains($0) }
      last = row
    }
    return shared
  }
}
