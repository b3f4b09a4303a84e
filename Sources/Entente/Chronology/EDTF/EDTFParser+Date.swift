extension EDTFParser {
  /// Reads one date and stops at the first byte that is no part of it.
  mutating func date(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Date {
    var draft = Draft()
    draft.year.formUnion(qualifier(text, &draft, afterPart: 0))
    if peek(text) == Mark.Y {
      let year = try letterYear(text, &draft.features)
      return try finish(draft, text, year: year)
    }
    var year = try fourDigitYear(text)
    if peek(text) == Mark.S {
      year = EDTF.Year(digits: year.digits, isNegative: year.isNegative, significantDigits: try significance(text))
      draft.features.insert(.significantDigits)
      return try finish(draft, text, year: year)
    }
    draft.qualifyThrough(1, with: qualifier(text, &draft, afterPart: 1))
    guard take(text, Mark.hyphen) else { return try finish(draft, text, year: year) }

    draft.month.formUnion(qualifier(text, &draft, afterPart: 0))
    let monthStart = at
    let month = try twoDigits(text, of: "month")
    let season = month.value.flatMap(Season.init(code:))
    if let season {
      draft.features.insert(season.code <= 24 ? .season : .partOfYear)
    } else if !month.fitting.contains(where: (1...12).contains) {
      throw noSuchMonth(month, at: monthStart)
    }
    draft.qualifyThrough(2, with: qualifier(text, &draft, afterPart: 2))
    guard peek(text) == Mark.hyphen else {
      return try finish(draft, text, year: year, month: season == nil ? month : nil, season: season)
    }
    guard season == nil else {
      throw EDTFFault(at, "a season has no days", "write the month in place of the season, 01 to 12")
    }
    at += 1

    draft.day.formUnion(qualifier(text, &draft, afterPart: 0))
    let dayStart = at
    let day = try twoDigits(text, of: "day")
    draft.qualifyThrough(3, with: qualifier(text, &draft, afterPart: 3))
    let date = try finish(draft, text, year: year, month: month, day: day)
    if date.days == nil { throw noSuchDay(day, month: month, year: year, at: dayStart) }
    return date
  }

  /// The doubts and features gathered so far.
  struct Draft {
    var year: EDTF.Qualification = []
    var month: EDTF.Qualification = []
    var day: EDTF.Qualification = []
    var features: EDTF.Features = []
    /// How many qualifiers there are, and after how many parts of the date the last of them stands.
    var qualifierCount = 0
    var lastQualifiedPart = 0

    /// A qualifier to the right of a part is about it and all parts to its left.
    mutating func qualifyThrough(_ parts: Int, with qualification: EDTF.Qualification) {
      year.formUnion(qualification)
      if parts > 1 { month.formUnion(qualification) }
      if parts > 2 { day.formUnion(qualification) }
    }
  }

  /// Reads `?`, `~` or `%` if one comes next.
  ///
  /// `afterPart` is 0 where it stands before a part.
  private mutating func qualifier(
    _ text: Span<UInt8>, _ draft: inout Draft, afterPart part: Int
  ) -> EDTF.Qualification {
    let qualification: EDTF.Qualification
    switch peek(text) {
    case Mark.uncertain: qualification = .uncertain
    case Mark.approximate: qualification = .approximate
    case Mark.both: qualification = [.uncertain, .approximate]
    default: return []
    }
    at += 1
    draft.qualifierCount += 1
    draft.lastQualifiedPart = part
    return qualification
  }

  private mutating func finish(
    _ draft: Draft, _ text: Span<UInt8>, year: EDTF.Year, month: EDTF.Digits? = nil, day: EDTF.Digits? = nil,
    season: Season? = nil
  ) throws(EDTFFault) -> EDTF.Date {
    var draft = draft
    let parts = day != nil ? 3 : month != nil || season != nil ? 2 : 1
    if draft.features.contains(.letterYear) || draft.features.contains(.significantDigits) {
      draft.qualifyThrough(1, with: qualifier(text, &draft, afterPart: 1))
    }
    if draft.qualifierCount > 0 {
      let isWhole = draft.qualifierCount == 1 && draft.lastQualifiedPart == parts
      draft.features.insert(isWhole ? .qualifiedWhole : .qualifiedInPart)
    }
    if let feature = unspecified(year.digits, month, day, hasSeason: season != nil) { draft.features.insert(feature) }
    if year.isNegative { draft.features.insert(.negativeYear) }
    return EDTF.Date(
      year: year, month: month, day: day, season: season, yearQualification: draft.year,
      monthQualification: draft.month, dayQualification: draft.day, features: draft.features)
  }

  /// Level 1 leaves open one or two last digits of a lone year, a whole day, a whole month, or both; level 2 any digit.
  private func unspecified(
    _ year: EDTF.Digits, _ month: EDTF.Digits?, _ day: EDTF.Digits?, hasSeason: Bool
  ) -> EDTF.Features? {
    let open = (year.unspecifiedCount, month?.unspecifiedCount ?? 0, day?.unspecifiedCount ?? 0)
    switch open {
    case (0, 0, 0): return nil
    case (1...2, 0, 0) where month == nil && !hasSeason && year.isUnbroken: return .unspecifiedAtRight
    case (0, 2, 0) where day == nil, (0, 0, 2), (0, 2, 2): return .unspecifiedAtRight
    default: return .unspecifiedAnywhere
    }
  }

  /// Reads a month or a day: two digits or `X`s.
  private mutating func twoDigits(_ text: Span<UInt8>, of part: String) throws(EDTFFault) -> EDTF.Digits {
    let start = at
    let (digits, count) = digits(text, atMost: 2)
    if count == 2, !isDigit(text) { return digits }
    if count < 2, !isAfterPart(text) { throw unexpected(text) }
    let found = count == 0 ? "is missing" : count == 1 ? "has one digit" : "has more than two digits"
    throw EDTFFault(start, "the \(part) \(found)", "a \(part) has two digits, as in 1995-06-01")
  }

  /// Reads digits and `X`s, no more than `limit` of them.
  mutating func digits(_ text: Span<UInt8>, atMost limit: Int) -> (EDTF.Digits, count: Int) {
    var number = 0
    var unspecified: UInt8 = 0
    var count = 0
    while count < limit, let byte = peek(text) {
      if byte == Mark.X {
        number *= 10
        unspecified = unspecified << 1 | 1
      } else if (Mark.zero...Mark.nine).contains(byte) {
        number = number * 10 + Int(byte - Mark.zero)
        unspecified <<= 1
      } else {
        break
      }
      at += 1
      count += 1
    }
    return (EDTF.Digits(smallest: number, unspecified: unspecified), count)
  }

  /// Whether a digit or an `X` comes next.
  func isDigit(_ text: Span<UInt8>) -> Bool {
    guard let byte = peek(text) else { return false }
    return byte == Mark.X || (Mark.zero...Mark.nine).contains(byte)
  }

  private func noSuchMonth(_ month: EDTF.Digits, at place: Int) -> EDTFFault {
    guard let number = month.value else {
      return EDTFFault(place, "no month has these digits", "months go from 01 to 12; an unknown month is XX")
    }
    return number > 24
      ? EDTFFault(place, "there is no month or season \(number)", "months go from 01 to 12, seasons from 21 to 41")
      : EDTFFault(place, "there is no month \(Day.twoDigits(number))", "months go from 01 to 12")
  }

  private func noSuchDay(
    _ day: EDTF.Digits, month: EDTF.Digits, year: EDTF.Year, at place: Int
  ) -> EDTFFault {
    guard let number = day.value, let month = month.value else {
      return EDTFFault(place, "no day of the calendar has these digits", "days go from 01 to 31; an unknown day is XX")
    }
    let longest = Day.count(inMonth: month, ofYear: year.value ?? 2000)
    let remedy = "days of this month go from 01 to \(longest)"
    if let year = year.value {
      return EDTFFault(
        place, "\(Day.text(ofYear: year))-\(Day.twoDigits(month)) has no day \(Day.twoDigits(number))", remedy)
    }
    return EDTFFault(
      place, "month \(Day.twoDigits(month)) has no day \(Day.twoDigits(number)) in these years",
      number == 29 ? "only leap years have a 29 February" : remedy)
  }
}
