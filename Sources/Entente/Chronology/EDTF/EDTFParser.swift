/// Reads EDTF from bytes in one pass from left to right.
///
/// The text is handed to each step, because a `Span` cannot be kept in a value.
struct EDTFParser {
  /// The next byte to read.
  var at = 0

  /// Reads a whole text.
  ///
  /// A fault comes with the best remedy there is.
  static func read(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Value {
    if let date = plainDate(text) { return .date(date) }
    do {
      return try parse(text)
    } catch {
      throw error.reading(text)
    }
  }

  /// Reads a whole text.
  ///
  /// The remedies of its faults speak of the one place only.
  static func parse(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Value {
    guard !text.isEmpty else {
      throw EDTFFault(0, "the date is empty", "write a date such as 1995, 1995-06 or 1995-06-01")
    }
    var parser = EDTFParser()
    let value = try parser.value(text)
    guard parser.at == text.count else { throw parser.unexpected(text) }
    return value
  }

  private mutating func value(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Value {
    if let all = opensSet(text) { return try set(text, all: all) }
    if peek(text) == Mark.slash {
      at += 1
      return try interval(text, from: .unknown)
    }
    if takeDots(text) {
      guard take(text, Mark.slash) else {
        throw EDTFFault(at, "\"..\" must be followed by a slash", "write ../1995 for what has no beginning")
      }
      return try interval(text, from: .open)
    }
    let date = try date(text)
    switch peek(text) {
    case Mark.slash:
      try refuseToStandAlone(date, at: 0, in: "an interval")
      at += 1
      return try interval(text, from: .date(date))
    case Mark.T: return .dateTime(date, try time(text, on: date))
    default: return .date(date)
    }
  }

  /// Reads what follows the slash.
  private mutating func interval(
    _ text: Span<UInt8>, from: EDTF.Endpoint
  ) throws(EDTFFault) -> EDTF.Value {
    let endsAt = at
    if at == text.count {
      guard from != .unknown else {
        throw EDTFFault(0, "a slash alone is no interval", "write a date before or after it, as in 1995/ or /1995")
      }
      return .interval(from: from, to: .unknown)
    }
    if takeDots(text) { return .interval(from: from, to: .open) }
    if peek(text) == Mark.slash {
      throw EDTFFault(at, "an interval has one slash", "write the first and the last date, as in 1995/1999")
    }
    let last = try date(text)
    if peek(text) == Mark.T {
      throw EDTFFault(at, "the ends of an interval have no time of day", "leave out the time")
    }
    try refuseToStandAlone(last, at: endsAt, in: "an interval")
    if let first = from.date { try checkOrder(first, last, at: endsAt, of: "the interval") }
    return .interval(from: from, to: .date(last))
  }

  /// Years of other notations stand alone.
  func refuseToStandAlone(_ date: EDTF.Date, at place: Int, in whole: String) throws(EDTFFault) {
    guard date.features.isDisjoint(with: .standsAlone) else {
      throw EDTFFault(
        place, "a year with Y or S stands alone and not in \(whole)", "write years of four digits, as in -2000/1995")
    }
  }

  /// The first date must not begin after the last one does; unspecified digits are given the benefit of the doubt.
  func checkOrder(_ first: EDTF.Date, _ last: EDTF.Date, at place: Int, of whole: String) throws(EDTFFault) {
    guard let start = first.days, let end = last.days else { return }
    let isOpenToDoubt = !last.features.isDisjoint(with: [.unspecifiedAtRight, .unspecifiedAnywhere])
    guard start.first > (isOpenToDoubt ? end.last : end.first) else { return }
    if start.first <= end.last {
      throw EDTFFault(
        place, "the last date of \(whole) begins before the first one does",
        "give the last date as precisely as the first, or its unknown digits as X")
    }
    throw EDTFFault(place, "\(whole) ends before it begins", "write the earlier date first")
  }
}

extension EDTFParser {
  /// The byte to be read next; nil at the end.
  func peek(_ text: Span<UInt8>) -> UInt8? {
    at < text.count ? text[at] : nil
  }

  /// Reads a byte if it comes next.
  mutating func take(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard peek(text) == byte else { return false }
    at += 1
    return true
  }

  /// Whether the next byte could follow a whole part of a date, so that what is wrong is the part and not the byte.
  func isAfterPart(_ text: Span<UInt8>) -> Bool {
    switch peek(text) {
    case nil, Mark.hyphen, Mark.slash, Mark.dot, Mark.comma, Mark.T, UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case Mark.uncertain, Mark.approximate, Mark.both: true
    default: false
    }
  }

  /// Reads two dots if they come next.
  mutating func takeDots(_ text: Span<UInt8>) -> Bool {
    guard at + 1 < text.count, text[at] == Mark.dot, text[at + 1] == Mark.dot else { return false }
    at += 2
    return true
  }

  /// The fault of a byte that should not be here.
  func unexpected(_ text: Span<UInt8>) -> EDTFFault {
    guard let byte = peek(text) else {
      return EDTFFault(at, "the date ends too soon", "write a date such as 1995, 1995-06 or 1995-06-01")
    }
    if byte == UInt8(ascii: "x") || byte == UInt8(ascii: "u"), at > 0, (Mark.zero...Mark.X).contains(text[at - 1]) {
      return EDTFFault(at, "an unspecified digit is a capital X", "write X in its place, as in 20XX")
    }
    let what =
      switch byte {
      case Mark.space: "a space"
      case 0x21...0x7E: "\"\(Character(Unicode.Scalar(byte)))\""
      case 0x80...: "a character that is not ASCII"
      default: "a control character"
      }
    return EDTFFault(at, "\(what) does not belong here", "write a date such as 1995, 1995-06 or 1995-06-01")
  }

  /// The bytes that mean something.
  enum Mark {
    static let space = UInt8(ascii: " ")
    static let hyphen = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let slash = UInt8(ascii: "/")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")
    static let X = UInt8(ascii: "X")
    static let Y = UInt8(ascii: "Y")
    static let E = UInt8(ascii: "E")
    static let S = UInt8(ascii: "S")
    static let T = UInt8(ascii: "T")
    static let Z = UInt8(ascii: "Z")
    static let uncertain = UInt8(ascii: "?")
    static let approximate = UInt8(ascii: "~")
    static let both = UInt8(ascii: "%")
  }
}
