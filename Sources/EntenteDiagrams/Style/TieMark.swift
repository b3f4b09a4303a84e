/// What a sign beside a line's label says of how sure the tie is.
enum TieMark: String, CaseIterable, Hashable, Sendable {
  case possible = "?"
  case inferred = "≈"
  case contested = "≠"
  case hypothetical = "if"

  /// What the legend says of it.
  var meaning: String {
    switch self {
    case .possible: "may hold: its date is not sure"
    case .inferred: "inferred, not said outright"
    case .contested: "contested: sources or readings differ"
    case .hypothetical: "hypothetical: stands inside an “if”"
    }
  }
}
