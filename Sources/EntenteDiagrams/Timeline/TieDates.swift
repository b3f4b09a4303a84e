internal import Entente

/// When a tie held, in words: `September 1872 – 21 October 1873`, `from 1995`, `from about 2011, end unknown`.
enum TieDates {
  /// - Parameter words: the language.
  static func text(_ tie: Tie, _ words: Words) -> String {
    guard let when = tie.details.when else { return tie.isDated ? tie.extent.possible.description : words["undated"] }
    return text(when, words) ?? when.text
  }

  /// Nil where no plain words say it: then the date stands as it was written.
  private static func text(_ when: EDTF, _ words: Words) -> String? {
    switch when.value {
    case .date(let date), .dateTime(let date, _): return text(date, words)
    case .oneOf, .allOf: return nil
    case .interval(let from, let to):
      // Behind *from* a month may stand in another case than between two dashes.
      let isBound = !(from.date != nil && to.date != nil)
      let (first, last) = (
        from.date.map { text($0, words, isBound: isBound) }, to.date.map { text($0, words, isBound: isBound) }
      )
      switch (from, to) {
      case (.date, .date):
        guard let first = first ?? nil, let last = last ?? nil else { return nil }
        return "\(first) – \(last)"
      case (.date, .open): return (first ?? nil).map { words["from {}", $0] }
      case (.date, .unknown): return (first ?? nil).map { words["from {}, end unknown", $0] }
      case (.open, .date): return (last ?? nil).map { words["until {}", $0] }
      case (.unknown, .date): return (last ?? nil).map { words["until {}, beginning unknown", $0] }
      case (.open, .open): return words["always"]
      case (.open, .unknown): return words["end unknown"]
      case (.unknown, .open): return words["beginning unknown"]
      case (.unknown, .unknown): return words["dates unknown"]
      }
    }
  }

  private static let seasons = [21: "spring", 22: "summer", 23: "autumn", 24: "winter"]

  /// `15 March 2011`, `March 2011`, `2011`, with its doubts; nil where a part is not told.
  private static func text(_ date: EDTF.Date, _ words: Words, isBound: Bool = false) -> String? {
    guard let value = date.year.value, date.year.significantDigits == nil else { return nil }
    let year = DateText.year(value, words)
    var text = year
    if let season = date.season {
      guard let name = seasons[season.code] else { return nil }
      text = words["{} {}", words[name], year]
    } else if let month = date.month {
      guard let number = month.value, DateText.months.indices.contains(number - 1) else { return nil }
      let book = words.language.phrasebook
      text = words["{} {}", isBound ? book.monthsInDates[number - 1] : words[DateText.months[number - 1]], year]
      if let day = date.day {
        guard let day = day.value.flatMap({ Day(year: value, month: number, day: $0) }) else { return nil }
        text = isBound ? DateText.bound(day, words) : DateText.day(day, words)
      }
    }
    if date.qualification.contains(.approximate) { text = words["about {}", text] }
    return date.qualification.contains(.uncertain) ? "\(text) (?)" : text
  }
}
