internal import Entente

/// Cells in the one form that nearly all cells of a table of events have.
///
/// Whatever else a cell may be, it is none here.
enum PlainCell {
  /// The ten bytes of `1995-06-01`.
  static func day(from start: Int, in text: RawSpan) -> Day? {
    guard text.byte(at: start + 4) == UInt8(ascii: "-"), text.byte(at: start + 7) == UInt8(ascii: "-"),
      let year = number(start..<(start + 4), text), let month = number((start + 5)..<(start + 7), text),
      let day = number((start + 8)..<(start + 10), text)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The eight bytes of `19950601`.
  static func compactDay(from start: Int, in text: RawSpan) -> Day? {
    guard let year = number(start..<(start + 4), text), let month = number((start + 4)..<(start + 6), text),
      let day = number((start + 6)..<(start + 8), text)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `12`, `-12.75`, or nothing, which is NaN; and where it ends.
  ///
  /// At most fifteen digits, so that the number is the nearest there is to what is written.
  @inline(__always)
  static func strength(from start: Int, in text: RawSpan, _ powersOfTen: Span<Double>) -> (value: Double, next: Int)? {
    var place = start
    var byte = text.byte(at: place)
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative {
      place += 1
      byte = text.byte(at: place)
    }
    let firstDigit = place
    var whole: UInt64 = 0
    while byte &- UInt8(ascii: "0") < 10 {
      whole = whole &* 10 &+ UInt64(byte & 0xF)
      place += 1
      byte = text.byte(at: place)
    }
    var digits = place - firstDigit
    if digits == 0 { return isNegative ? nil : (.nan, place) }
    var decimals = 0
    if byte == UInt8(ascii: ".") {
      let firstDecimal = place + 1
      place = firstDecimal
      byte = text.byte(at: place)
      while byte &- UInt8(ascii: "0") < 10 {
        whole = whole &* 10 &+ UInt64(byte & 0xF)
        place += 1
        byte = text.byte(at: place)
      }
      decimals = place - firstDecimal
      if decimals == 0 { return nil }
      digits += decimals
    }
    if digits > 15 { return nil }
    // Both are whole numbers that a double holds exactly, so the quotient is rounded once, as IEEE 754 has it.
    let value = Double(whole) / powersOfTen[decimals]
    return (isNegative ? -value : value, place)
  }

  /// From 1 up to as many digits as a strength may have.
  static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func number(_ range: Range<Int>, _ text: RawSpan) -> Int? {
    var number = 0
    for place in range {
      let byte = text.byte(at: place)
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      number = number * 10 + Int(byte & 0xF)
    }
    return number
  }
}
