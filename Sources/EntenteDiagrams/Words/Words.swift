/// What pictures say, in one language.
///
/// A phrase is looked up by its English wording, so that the code reads as the picture does; where a language lacks it,
/// it stays English.
struct Words: Hashable, Sendable {
  let language: Language

  /// A phrase.
  subscript(_ phrase: String) -> String { phrase }

  /// A phrase with its gaps `{}` filled in order.
  subscript(_ phrase: String, _ gaps: String...) -> String {
    var parts = self[phrase].split(separator: "{}", omittingEmptySubsequences: false)[...]
    var text = String(parts.popFirst() ?? "")
    for gap in gaps {
      guard let part = parts.popFirst() else { break }
      text += gap + part
    }
    return text
  }

  /// A number and the word for so many: `1 tie`, `3 ties`.
  func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// `a, b and c`, at most five of them.
  func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).map { String($0.prefix(80)) }
    let rest = names.count - shown.count
    let parts = rest > 0 ? shown + [self["{} more", String(rest)]] : shown
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? self["none"] }
    return self["{} and {}", parts.dropLast().joined(separator: ", "), last]
  }
}
