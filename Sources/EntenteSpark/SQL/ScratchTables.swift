/// Names for the tables that are made on the way, none of which anyone else has.
public struct ScratchTables: Hashable, Sendable {
  /// The schema they lie in.
  public let schema: SQLName
  /// What their names begin with.
  public let prefix: String

  /// Tables of a run in a schema; nobody else's begin so, as good as surely.
  public init(in schema: SQLName) {
    var random = SystemRandomNumberGenerator()
    self.init(in: schema, run: String(random.next() as UInt64, radix: 36))
  }

  /// Tables of a run of that name.
  ///
  /// - Precondition: letters, digits and underscores.
  package init(in schema: SQLName, run: String) {
    self.schema = schema
    prefix = "entente_\(run)_"
  }

  /// The table of a step, as it stands in a statement.
  func table(_ step: String) -> String { "\(schema.quoted).`\(prefix)\(step)`" }

  /// Whether a table, as it stands in a statement, is one of these.
  func contains(_ table: String) -> Bool { table.hasPrefix("\(schema.quoted).`\(prefix)") }

  /// The same for another set of edges.
  func forSet(_ number: Int) -> ScratchTables { ScratchTables(schema, "\(prefix)\(number)_") }

  private init(_ schema: SQLName, _ prefix: String) { (self.schema, self.prefix) = (schema, prefix) }
}
