extension EDTFMending {
  /// `01/02/1995`, `13.2.1995`, `1995/02/01`: three numbers, of which the first or last is a year.
  ///
  /// Day and month cannot be told apart when both are below 13: then both readings are given.
  @Sendable static func datesInOtherOrder(_ text: String) -> [String] {
    for separator in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ isNumber($0) && $0.utf8.count <= 4 }) else { continue }
      let padded = parts.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }
      if padded[0].utf8.count == 4, separator != "-" { return [padded.joined(separator: "-")] }
      guard padded[2].utf8.count == 4 else { return [] }
      let dayFirst = "\(padded[2])-\(padded[1])-\(padded[0])"
      let monthFirst = "\(padded[2])-\(padded[0])-\(padded[1])"
      return dayFirst == monthFirst ? [dayFirst] : [dayFirst, monthFirst]
    }
    return []
  }

  /// `Y2006`, `+2006`, `-0000`, `12000`, `800`: a year with too many marks, or with too few.
  @Sendable static func yearWithOtherMarks(_ text: String) -> [String] {
    if text.hasPrefix("-0000") { return [String(text.dropFirst())] }
    if text.hasPrefix("+") { return [String(text.dropFirst()), "Y\(text.dropFirst())"] }
    if text.hasPrefix("Y") {
      let isNegative = text.dropFirst().hasPrefix("-")
      let number = text.dropFirst(isNegative ? 2 : 1).drop { $0 == "0" }
      guard !number.isEmpty else { return [] }
      let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
      return [(isNegative ? "-" : "") + padded, "Y\(isNegative ? "-" : "")\(number)"].filter(reads).prefix(1).map(
        \.self)
    }
    let (sign, digits) = text.hasPrefix("-") ? ("-", text.dropFirst()) : ("", text[...])
    let number = digits.prefix { $0.isASCII && $0.isNumber }
    guard sign + number == text || text.dropFirst(sign.count + number.count).count == 1 else { return [] }
    let rest = digits.dropFirst(number.count)
    switch number.count {
    case 3: return ["\(sign)0\(number)\(rest)"]
    case 5, 7, 9...: return ["Y\(sign)\(number)\(rest)"]
    default: return []
    }
  }

  /// `19950601` and `199506`, the forms of ISO 8601 without hyphens, and eight digits that are no date.
  @Sendable static func withoutSeparators(_ text: String) -> [String] {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard rest.count <= 1, digits.count == 6 || digits.count == 8 else { return [] }
    let year = digits.prefix(4)
    let month = digits.dropFirst(4).prefix(2)
    let day = digits.dropFirst(6)
    let date = day.isEmpty ? "\(year)-\(month)\(rest)" : "\(year)-\(month)-\(day)\(rest)"
    return reads(date) ? [date] : ["Y\(digits)\(rest)"]
  }

  /// `1995-6-1`: months and days of one digit.
  @Sendable static func padded(_ text: String) -> [String] {
    [
      eachEnd(of: text) { end in
        end.split(separator: "-", omittingEmptySubsequences: false)
          .map { isNumber($0) && $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
      }
    ]
  }

  /// `1995-31-12`: the day before the month.
  @Sendable static func swappedDayAndMonth(_ text: String) -> [String] {
    [
      eachEnd(of: text) { end in
        let parts = end.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && !reads(end) ? "\(parts[0])-\(parts[2])-\(parts[1])" : end
      }
    ]
  }

  /// `1980s`: a decade.
  @Sendable static func decade(_ text: String) -> [String] {
    let year = text.dropLast(text.hasSuffix("'s") ? 2 : 1)
    guard text.lowercased().hasSuffix("s"), year.count == 4, isNumber(year), year.hasSuffix("0") else { return [] }
    return ["\(year.dropLast())X"]
  }

  /// `1995-Q2`: a quarter, which EDTF numbers from 33.
  @Sendable static func quarter(_ text: String) -> [String] {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), (1...4).contains(number) else { return [] }
    return ["\(parts[0])\(parts[0].hasSuffix("-") ? "" : "-")\(32 + number)"]
  }

  /// `1995/06`, `06/1995`: a slash between year and month.
  @Sendable static func slashForHyphen(_ text: String) -> [String] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return [parts.joined(separator: "-"), parts.reversed().joined(separator: "-")]
  }
}
