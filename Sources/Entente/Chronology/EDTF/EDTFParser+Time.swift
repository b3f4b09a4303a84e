extension EDTFParser {
  /// Reads `T`, hours, minutes and seconds, and perhaps `Z` or an offset.
  mutating func time(_ text: Span<UInt8>, on date: EDTF.Date) throws(EDTFFault) -> EDTF.Time {
    guard date.day?.isSpecified == true, date.month?.isSpecified == true, date.features.subtracting(.negativeYear) == []
    else {
      throw EDTFFault(at, "only a full date without doubt has a time of day", "leave out the time")
    }
    at += 1
    let hour = try clock(text, "hour", upTo: 23)
    try separator(text)
    let minute = try clock(text, "minute", upTo: 59)
    try separator(text)
    // A leap second is the 61st of the last minute of an hour, in every offset in use by whole hours.
    let second = try clock(text, "second", upTo: minute == 59 ? 60 : 59)
    let offset = try offset(text)
    if peek(text) == Mark.slash {
      throw EDTFFault(at, "the ends of an interval have no time of day", "leave out the time")
    }
    guard at == text.count else {
      throw EDTFFault(
        at, "a time ends after its seconds and its offset",
        "write the time as in T23:20:30, T23:20:30Z or T23:20:30+04:30"
      )
    }
    return EDTF.Time(hour: hour, minute: minute, second: second, offset: offset)
  }

  /// Reads `Z`, `+04`, `-04:30`; nil when there is none of them.
  private mutating func offset(_ text: Span<UInt8>) throws(EDTFFault) -> Int? {
    if take(text, Mark.Z) { return 0 }
    let start = at
    let sign: Int
    if take(text, Mark.plus) {
      sign = 1
    } else if take(text, Mark.hyphen) {
      sign = -1
    } else {
      return nil
    }
    let hours = try clock(text, "hour of an offset", upTo: 23)
    let minutes = take(text, Mark.colon) ? try clock(text, "minute of an offset", upTo: 59) : 0
    if sign < 0, hours == 0, minutes == 0 {
      throw EDTFFault(start, "an offset of nothing has no minus", "write Z or +00:00")
    }
    return sign * (hours * 60 + minutes)
  }

  private mutating func clock(_ text: Span<UInt8>, _ part: String, upTo last: Int) throws(EDTFFault) -> Int {
    let start = at
    let (digits, count) = digits(text, atMost: 2)
    guard count == 2, let number = digits.value else {
      throw EDTFFault(start, "the \(part) has two digits", "write the time as in T23:20:30")
    }
    guard number <= last else {
      throw EDTFFault(start, "there is no \(part) \(number)", "it goes from 00 to \(last)")
    }
    return number
  }

  private mutating func separator(_ text: Span<UInt8>) throws(EDTFFault) {
    guard take(text, Mark.colon) else {
      throw EDTFFault(at, "a time has hours, minutes and seconds", "write the time as in T23:20:30")
    }
  }
}
