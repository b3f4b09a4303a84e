/// A table that is made from a query.
struct SQLStep: Hashable, Sendable {
  /// The table, as it stands in a statement.
  let table: String
  /// The query.
  let query: String

  func statement(_ dialect: SQLDialect) -> String { "CREATE TABLE \(table)\(dialect.tableSuffix) AS\n\(query)" }

  static func drop(_ table: String) -> String { "DROP TABLE IF EXISTS \(table)" }
}

/// Rows that stand in the statement itself.
enum SQLRows {
  /// A table of some columns, between parentheses: `SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y'`.
  static func inline(_ columns: [String], _ rows: [[String]]) -> String {
    let lines = rows.enumerated().map { number, row in
      "SELECT " + (number == 0 ? zip(row, columns).map { "\($0) AS \($1)" } : row).joined(separator: ", ")
    }
    return "(" + lines.joined(separator: " UNION ALL ") + ")"
  }
}
