extension EDTFParser {
  /// Reads a year of four digits or `X`s, perhaps with a minus before them.
  mutating func fourDigitYear(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Year {
    let start = at
    let isNegative = take(text, Mark.hyphen)
    let (digits, count) = digits(text, atMost: 4)
    if count < 4, !isAfterPart(text) { throw unexpected(text) }
    guard count == 4 else {
      throw EDTFFault(start, "a year has four digits", "write the year in full, as in 0800 or 1995")
    }
    if isDigit(text) {
      throw EDTFFault(
        start, "a year has four digits", "put hyphens after year and month, or Y before a year beyond 9999")
    }
    if isNegative, digits.largest == 0 {
      throw EDTFFault(start, "there is no year minus zero", "write 0000 for 1 BC, -0001 for 2 BC")
    }
    return EDTF.Year(digits: digits, isNegative: isNegative, significantDigits: nil)
  }

  /// Reads `Y` and a year beyond four digits, perhaps with an exponent and significant digits.
  mutating func letterYear(_ text: Span<UInt8>, _ features: inout EDTF.Features) throws(EDTFFault) -> EDTF.Year {
    let start = at
    at += 1
    features.insert(.letterYear)
    let isNegative = take(text, Mark.hyphen)
    let digitsStart = at
    guard var magnitude = number(text) else {
      throw EDTFFault(at, "Y is followed by a year in digits", "write the year as in Y170000002")
    }
    let digitCount = at - digitsStart
    if text[digitsStart] == Mark.zero {
      throw EDTFFault(digitsStart, "a year after Y does not begin with 0", "write the year without leading zeros")
    }
    if take(text, Mark.E) {
      features.insert(.exponent)
      guard let exponent = number(text) else {
        throw EDTFFault(at, "E is followed by an exponent in digits", "write the year as in Y17E7")
      }
      magnitude = Self.scaled(magnitude, byTenTo: exponent)
    } else if digitCount < 5 {
      throw EDTFFault(start, "a year of four digits has no Y", "write the year without Y")
    }
    var significantDigits: Int?
    if peek(text) == Mark.S {
      significantDigits = try significance(text)
      features.insert(.significantDigits)
    }
    return EDTF.Year(
      digits: EDTF.Digits(smallest: magnitude), isNegative: isNegative, significantDigits: significantDigits)
  }

  /// Reads `S` and how many digits are significant.
  mutating func significance(_ text: Span<UInt8>) throws(EDTFFault) -> Int {
    at += 1
    let start = at
    guard let count = number(text), count > 0 else {
      throw EDTFFault(start, "S is followed by a number from 1", "write how many digits are known, as in 1950S2")
    }
    return count
  }

  /// Reads decimal digits; nil when there are none, and the largest number there is when they are too many for it.
  private mutating func number(_ text: Span<UInt8>) -> Int? {
    let start = at
    var number = 0
    while let byte = peek(text), (Mark.zero...Mark.nine).contains(byte) {
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(byte - Mark.zero))
      number = overflow || carry ? .max : sum
      at += 1
    }
    return at > start ? number : nil
  }

  private static func scaled(_ number: Int, byTenTo exponent: Int) -> Int {
    var scaled = number
    // Nineteen steps take any number beyond 64 bits.
    for _ in 0..<min(exponent, 19) {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return .max }
      scaled = product
    }
    return scaled
  }
}
