/// Guesses what someone meant by a text that is no EDTF date, for the remedy of its fault.
///
/// Each mend is a habit that people bring along: spaces, other orders of day and month, the 2012 draft of EDTF.
/// A mend counts only when what it makes of the text reads without a fault, so that no remedy is itself wrong.
enum EDTFMending {
  /// What may be meant, the likeliest first; nothing when that cannot be guessed.
  static func suggestions(for original: String) -> [String] {
    let tidy = tidied(original)
    if tidy != original, reads(tidy) { return [tidy] }
    for mend in mends {
      let candidates = mend(tidy).filter { $0 != original && reads($0) && !makesUpSeason($0, of: tidy) }
      if !candidates.isEmpty { return candidates }
    }
    return []
  }

  /// Whether a season stands in a candidate where none stood before: a 31 that was a day is no southern autumn.
  ///
  /// Only a quarter, which is written with a Q, becomes a season.
  private static func makesUpSeason(_ candidate: String, of text: String) -> Bool {
    candidate.split(separator: "/").contains { end in
      let parts = end.split(separator: "-")
      guard parts.count == 2, let number = Int(parts[1].prefix { $0.isNumber }), (21...41).contains(number) else {
        return false
      }
      return !text.contains("\(parts[0])-\(parts[1].prefix(2))") && !text.contains("Q")
    }
  }

  /// The mends, the most telling first.
  ///
  /// Where one gives two texts, both may be meant.
  private static let mends: [@Sendable (String) -> [String]] = [
    datesInOtherOrder, yearWithOtherMarks, endLeftOut, rangeWithHyphen, withoutSeparators, padded, draftOf2012,
    swappedDayAndMonth, inOrder, withUnknownDigits, withoutTimes, decade, quarter, slashForHyphen,
  ]

  /// Whether a text is EDTF.
  static func reads(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    do {
      _ = try EDTFParser.parse(bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// The text without spaces, with plain hyphens and slashes, and with its letters in capitals.
  ///
  /// A dash between spaces, or a long dash, was a slash: `2015 - 2018`.
  static func tidied(_ text: String) -> String {
    var tidy = text
    for dash in [" - ", " \u{2013} ", " \u{2014} ", "\u{2013}", "\u{2014}", "\\"] {
      tidy = tidy.replacing(dash, with: "/")
    }
    for hyphen in ["\u{2010}", "\u{2011}", "\u{2212}"] {
      tidy = tidy.replacing(hyphen, with: "-")
    }
    tidy.removeAll { $0.isWhitespace }
    return tidy.uppercased()
  }

  /// The parts of a text between its slashes, each changed, and put together again.
  static func eachEnd(of text: String, _ change: (String) -> String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { change(String($0)) }.joined(separator: "/")
  }

  /// Whether a text has nothing but digits.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
