extension EDTFParser {
  /// Whether a set comes next: true for `{`, all of it; false for `[`, one of it; nil for no set.
  func opensSet(_ text: Span<UInt8>) -> Bool? {
    switch peek(text) {
    case UInt8(ascii: "{"): true
    case UInt8(ascii: "["): false
    default: nil
    }
  }

  /// Reads a set with its brackets.
  mutating func set(_ text: Span<UInt8>, all: Bool) throws(EDTFFault) -> EDTF.Value {
    at += 1
    let closing = UInt8(ascii: all ? "}" : "]")
    var members = [try member(text, isFirst: true)]
    while take(text, Mark.comma) {
      if case .from = members[members.count - 1] {
        throw EDTFFault(at - 1, "only the last date of a set goes on for ever", "put the date with .. last")
      }
      members.append(try member(text, isFirst: false))
    }
    guard take(text, closing) else {
      if at == text.count {
        throw EDTFFault(at, "the set is not closed", "end it with \(all ? "}" : "]")")
      }
      throw unexpected(text)
    }
    return all ? .allOf(members) : .oneOf(members)
  }

  private mutating func member(_ text: Span<UInt8>, isFirst: Bool) throws(EDTFFault) -> EDTF.Member {
    let start = at
    if takeDots(text) {
      guard isFirst else {
        throw EDTFFault(start, "only the first date of a set has no beginning", "put the date with .. first")
      }
      return .upTo(try memberDate(text))
    }
    let first = try memberDate(text)
    guard takeDots(text) else { return .date(first) }
    guard at < text.count, !closesMember(text) else { return .from(first) }
    let lastStart = at
    let last = try memberDate(text)
    try checkOrder(first, last, at: lastStart, of: "the range")
    return .range(first, last)
  }

  private mutating func memberDate(_ text: Span<UInt8>) throws(EDTFFault) -> EDTF.Date {
    let start = at
    let date = try date(text)
    try refuseToStandAlone(date, at: start, in: "a set")
    return date
  }

  private func closesMember(_ text: Span<UInt8>) -> Bool {
    switch peek(text) {
    case Mark.comma, UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
