extension Diagnostic {
  /// Diagnostics as text: the first `limit` of them, then a count of the rest.
  ///
  /// Where there are more than `limit`, errors are told before warnings and warnings before notes, so that a crowd
  /// of notes hides no error.
  public static func report(_ diagnostics: [Diagnostic], limit: Int = 50) -> String {
    guard diagnostics.count > limit else { return diagnostics.map(\.description).joined(separator: "\n") }
    let ranked = Severity.allCases.flatMap { severity in diagnostics.filter { $0.severity == severity } }
    let rest = ranked.dropFirst(limit)
    let lines = ranked.prefix(limit).map(\.description) + ["… and \(rest.count) more: \(tally(rest))"]
    return lines.joined(separator: "\n")
  }

  /// How many there are of each severity: `2 errors, 1 note`.
  static func tally(_ diagnostics: some Collection<Diagnostic>) -> String {
    Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }
}
