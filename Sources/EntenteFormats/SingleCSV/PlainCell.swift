import Entente

/// Cells in the one form that nearly all cells of a table of events have.
///
/// Whatever else a cell may be, it is none here.
enum PlainCell {
  /// `1995-06-01`.
  static func day(_ cell: Range<Int>, in text: Span<UInt8>) -> Day? {
    let start = cell.lowerBound
    guard cell.count == 10, text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
      let year = number(start..<(start + 4), text), let month = number((start + 5)..<(start + 7), text),
      let day = number((start + 8)..<(start + 10), text)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `12`, `12.75`: at most fifteen digits, so that the number is the nearest there is to what is written.
  static func strength(_ cell: Range<Int>, in text: Span<UInt8>) -> Double? {
    var whole: UInt64 = 0
    var digits = 0
    var decimals: Int?
    for place in cell {
      let byte = text[place]
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      whole = whole * 10 + UInt64(byte & 0xF)
      digits += 1
      decimals = decimals.map { $0 + 1 }
      if digits > 15 { return nil }
    }
    guard digits > 0, decimals != 0 else { return nil }
    // Both are whole numbers that a double holds exactly, so the quotient is rounded once, as IEEE 754 has it.
    return Double(whole) / powersOfTen[decimals ?? 0]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func number(_ range: Range<Int>, _ text: Span<UInt8>) -> Int? {
    var number = 0
    for place in range {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place]) else { return nil }
      number = number * 10 + Int(text[place] & 0xF)
    }
    return number
  }
}
