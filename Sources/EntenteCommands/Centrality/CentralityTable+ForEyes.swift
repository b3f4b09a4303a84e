extension CentralityTable {
  /// A table as people read it: without empty columns, and with what rows say alike told once, below.
  ///
  /// - Parameter byChange: whether rows are steps, named for the days that stand in the columns beside.
  static func forEyes(_ table: ResultTable, byChange: Bool) -> (table: ResultTable, legend: [String]) {
    guard let measure = table.columns.firstIndex(of: "measure"), let rule = table.columns.firstIndex(of: "rule"),
      !table.rows.isEmpty
    else { return (table, []) }
    let digest = RuleDigest(table.rows.map { (text(of: $0[measure]), text(of: $0[rule])) })
    var rows = ResultTable(columns: table.columns)
    // Rows of a period and measure stand together and have one rule: most rows have that of the row before.
    var last: (measure: ResultTable.Cell, rule: ResultTable.Cell, rest: ResultTable.Cell)?
    for row in table.rows {
      let rest =
        if let last, last.measure == row[measure], last.rule == row[rule] {
          last.rest
        } else {
          ResultTable.Cell.optional(digest.rest(of: text(of: row[rule]), measure: text(of: row[measure])))
        }
      last = (row[measure], row[rule], rest)
      var row = row
      row[rule] = rest
      rows.append(row)
    }
    if byChange { rows = rows.clearing(column: 0) }
    var alike: [String] = []
    for name in ["convention", "sign"] {
      guard let column = rows.columns.firstIndex(of: name), let first = rows.rows.first?[column],
        rows.rows.allSatisfy({ $0[column] == first })
      else { continue }
      alike.append("\(name)=\(text(of: first))")
      rows = rows.clearing(column: column)
    }
    let ofAll = (alike + digest.ofAll).joined(separator: " ")
    return (rows.withoutEmptyColumns(but: "value"), ["of all rows: \(ofAll)"] + digest.notes)
  }

  private static func text(of cell: ResultTable.Cell) -> String {
    if case .text(let text) = cell { text } else { "" }
  }
}
