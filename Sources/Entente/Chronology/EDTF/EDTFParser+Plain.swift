extension EDTFParser {
  /// Reads `1995`, `1995-06` or `1995-06-01`, the dates that nearly every file is full of; nil for all else.
  ///
  /// Faults are left to the full parser.
  static func plainDate(_ text: Span<UInt8>) -> EDTF.Date? {
    let count = text.count
    guard count == 4 || count == 7 || count == 10 else { return nil }
    guard let century = pair(text, 0), let yearOfCentury = pair(text, 2) else { return nil }
    let year = century * 100 + yearOfCentury
    var month: Int?
    var day: Int?
    if count >= 7 {
      guard text[4] == Mark.hyphen, let number = pair(text, 5), (1...12).contains(number) else { return nil }
      month = number
      if count == 10 {
        guard text[7] == Mark.hyphen, let dayNumber = pair(text, 8), dayNumber >= 1,
          dayNumber <= Day.count(inMonth: number, ofYear: year)
        else { return nil }
        day = dayNumber
      }
    }
    return EDTF.Date(
      year: EDTF.Year(digits: EDTF.Digits(smallest: year), isNegative: false, significantDigits: nil),
      month: month.map { EDTF.Digits(smallest: $0) }, day: day.map { EDTF.Digits(smallest: $0) }, season: nil,
      yearQualification: [], monthQualification: [], dayQualification: [], features: [])
  }

  private static func pair(_ text: Span<UInt8>, _ index: Int) -> Int? {
    let tens = text[index] &- Mark.zero
    let ones = text[index + 1] &- Mark.zero
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }
}
