/// Which columns a table of events has, in their order.
struct EventLayout: Sendable {
  /// What a column holds, as far as rows of events go.
  enum Role: Sendable {
    case source, target, kind, day, strength
    /// A day, of eight digits perhaps.
    case date
    /// Nothing that matters.
    case other
  }

  let delimiter: UInt8
  let roles: [Role]
  /// Whether rows that lack an actor are left out.
  let skipsNameless: Bool

  /// Whether rows have a day each; else they hold always.
  var hasDays: Bool { roles.contains(.day) || roles.contains(.date) }

  /// Columns in which a table of events says nothing.
  private static let unusual: [TieListColumn] = [
    .id, .sign, .directed, .issue, .start, .end, .basis, .intermittent, .unit, .status, .recorded, .note,
  ]

  /// The layout of a table whose rows may be plain; nil where none can be.
  init?(_ table: borrowing Table<TieListColumn>, delimiter: UInt8, skipsNameless: Bool) {
    guard EventLayout.unusual.allSatisfy({ !table.has($0) }), table.has(.source), table.has(.target) else { return nil }
    var roles = [Role](repeating: .other, count: table.names.count)
    let known: [(TieListColumn, Role)] = [
      (.source, .source), (.target, .target), (.kind, .kind), (.when, .day), (.date, .date), (.strength, .strength),
    ]
    for (column, role) in known {
      if let place = table.place(of: column) { roles[place] = role }
    }
    self.delimiter = delimiter
    self.roles = roles
    self.skipsNameless = skipsNameless
  }
}
