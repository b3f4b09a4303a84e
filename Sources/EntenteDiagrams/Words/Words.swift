/// What pictures say, in one language.
///
/// A phrase is looked up by its English wording, so that the code reads as the picture does; where a language lacks it,
/// it stays English.
struct Words: Hashable, Sendable {
  let language: Language

  /// Those of the code itself.
  static let english = Words(language: .english)

  /// A phrase.
  subscript(_ phrase: String) -> String { language.phrasebook.phrases[phrase] ?? phrase }

  /// A phrase with its gaps `{}` filled in order.
  subscript(_ phrase: String, _ gaps: String...) -> String {
    let book = language.phrasebook
    let text = Words.filled(self[phrase], gaps)
    return book.contractions.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  /// A number and the word for so many: `1 tie`, `3 ties`.
  func counted(_ count: Int, _ noun: String) -> String {
    guard let forms = language.phrasebook.nouns[noun], let last = forms.last else {
      return "\(number(count)) \(noun)\(count == 1 ? "" : "s")"
    }
    let form = language.pluralForm(of: count)
    return Words.filled(form < forms.count ? forms[form] : last, [number(count)])
  }

  /// A whole number in the language's digits, without marks between thousands.
  func number(_ number: Int) -> String { numeral(String(number)) }

  /// A number that is written in English, as the language writes it: `12.500,5` for `12,500.5`.
  func numeral(_ text: String) -> String {
    let numerals = language.phrasebook.numerals
    if numerals == Phrasebook.Numerals() { return text }
    return text.reduce(into: "") { text, character in
      switch character {
      case ",": text += numerals.grouping
      case ".": text += numerals.point
      case "0"..."9": text.append(numerals.digits[character.wholeNumberValue ?? 0])
      default: text.append(character)
      }
    }
  }

  /// `a, b, c`.
  func joined(_ parts: [String]) -> String { parts.joined(separator: self[", "]) }

  /// `a; b; c`.
  func joinedApart(_ parts: [String]) -> String { parts.joined(separator: self["; "]) }

  /// `a, b and c`, at most five of them.
  func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).map { String($0.prefix(80)) }
    let rest = names.count - shown.count
    let parts = rest > 0 ? shown + [self["{} more", number(rest)]] : shown
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? self["none"] }
    return self["{} and {}", joined(parts.dropLast()), last]
  }

  /// A name as it stands amid other words: German nouns keep their capitals.
  func insideSentence(_ name: String) -> String { language == .german ? name : name.lowercased() }

  /// A phrase with its first letter a capital.
  func heading(_ phrase: String) -> String {
    let text = self[phrase]
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The phrase with its gaps filled, those without a number in order.
  private static func filled(_ phrase: String, _ gaps: [String]) -> String {
    var text = ""
    var next = 0
    var rest = phrase[...]
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
      let number = Int(rest[rest.index(after: opening)..<closing]).map { $0 - 1 }
      text += rest[..<opening]
      text += gaps.indices.contains(number ?? next) ? gaps[number ?? next] : ""
      if number == nil { next += 1 }
      rest = rest[rest.index(after: closing)...]
    }
    return text + rest
  }
}
