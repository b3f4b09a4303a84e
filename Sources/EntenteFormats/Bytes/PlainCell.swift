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
    shortStrength(from: start, in: text, powersOfTen) ?? strengthByDigits(from: start, in: text, powersOfTen)
  }

  /// The same of up to seven characters, all of them at once; nil where there are more, or none, or it is something else.
  ///
  /// Neighbours are joined to numbers of two, four and eight digits by products, as in D. Lemire (2021), *Number parsing at a gigabyte
  /// per second*, Software: Practice and Experience 51(8), doi:10.1002/spe.2984.
  @inline(__always)
  private static func shortStrength(
    from start: Int, in text: RawSpan, _ powersOfTen: Span<Double>
  ) -> (value: Double, next: Int)? {
    let word = text.word(at: start)
    let isNegative = UInt8(truncatingIfNeeded: word) == UInt8(ascii: "-")
    let characters = isNegative ? word &>> 8 : word
    let digits = characters ^ 0x3030_3030_3030_3030
    let others = (((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    if others == 0 { return nil }
    let wholes = ByteSearch.place(ofFirst: others)
    let front = (1 &<< UInt64(8 &* wholes)) &- 1
    var (number, count, end) = (digits & front, wholes, wholes)
    if UInt8(truncatingIfNeeded: characters &>> UInt64(8 &* wholes)) == UInt8(ascii: ".") {
      let ends = others & (others &- 1)
      if ends == 0 { return nil }
      end = ByteSearch.place(ofFirst: ends)
      count = end &- 1
      if count == wholes { return nil }
      number |= (digits &>> 8) & ~front & ((1 &<< UInt64(8 &* count)) &- 1)
    }
    if wholes == 0 { return nil }
    number &<<= UInt64(64 &- 8 &* count)
    number = (number &* 2_561) &>> 8
    number = ((number & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
    number = ((number & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    let value = Double(Int64(bitPattern: number)) / powersOfTen[count &- wholes]
    return (isNegative ? -value : value, start &+ end &+ (isNegative ? 1 : 0))
  }

  /// The same, digit after digit.
  private static func strengthByDigits(
    from start: Int, in text: RawSpan, _ powersOfTen: Span<Double>
  ) -> (value: Double, next: Int)? {
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
    let value = Double(Int64(bitPattern: whole)) / powersOfTen[decimals]
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
