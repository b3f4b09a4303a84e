/// What a language has for the English phrases of the code.
struct Phrasebook: Sendable {
  /// The signs that part thousands and fractions, and the ten digits.
  struct Numerals: Hashable, Sendable {
    var grouping = ","
    var point = "."
    var digits: [Character] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
  }

  var numerals = Numerals()
  /// The first of a month, where it is not just a number.
  var firstDay: String?
  /// A day behind *from* or *until*.
  var boundDay = "{}"
  /// Two words that become one where they meet: `à le` is `au`.
  var contractions: [String: String] = [:]
  /// The months as they stand behind a day.
  var monthsInDates: [String]
  /// The months in three letters or so, for a calendar.
  var shortMonths: [String]
  /// By the English noun: its forms with a number, fewest first.
  var nouns: [String: [String]]
  /// By the English phrase, in which `{}` are gaps in their order, `{1}` and `{2}` those with a number.
  var phrases: [String: String]

  static let english = Phrasebook(
    monthsInDates: DateText.months, shortMonths: DateText.months.map { String($0.prefix(3)) },
    nouns: [
      "asserted": ["{} asserted"], "inferred": ["{} inferred"], "contested": ["{} contested"],
      "hypothetical": ["{} hypothetical"],
    ], phrases: [:])
}
