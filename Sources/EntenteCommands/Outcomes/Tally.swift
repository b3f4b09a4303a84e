internal import EntenteFormats

/// Numbers of things, in words.
enum Tally {
  /// `1 tie`, `2 ties`.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// `12,300,000`.
  static func grouped(_ count: Int) -> String {
    var digits = String(count)
    for place in stride(from: digits.utf8.count - 3, to: 0, by: -3) {
      digits.insert(",", at: digits.utf8.index(digits.startIndex, offsetBy: place))
    }
    return digits
  }

  /// `no errors, 1 warning, 2 notes`: what is not there is left out, but for errors.
  static func diagnostics(_ diagnostics: [Diagnostic]) -> String {
    Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      if count == 0 { return severity == .error ? "no errors" : nil }
      return counted(count, severity.description)
    }.joined(separator: ", ")
  }
}
