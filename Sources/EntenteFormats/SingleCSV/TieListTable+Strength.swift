import Entente

extension Table where Column == TieListColumn {
  /// Whether strengths bear signs, as one of them is negative and no column is called sign; notes it if so.
  mutating func noteSignedStrengths() -> Bool {
    guard has(.strength), !has(.sign), hasMinusAtFront else { return false }
    var scan = self
    while scan.next() {
      let text = scan.text(.strength)
      guard text.utf8.first == UInt8(ascii: "-"), let number = Double(text), number < 0, number.isFinite else {
        continue
      }
      findings.note(
        scan.range(.strength),
        "as there is no column sign, a strength below 0 means a negative tie, one above 0 a positive one, 0 neither",
        fix: "add a column sign, if that is not what is meant")
      return true
    }
    return false
  }

  /// Whether a minus stands where a cell may begin: where none does, no row needs to be looked at.
  private var hasMinusAtFront: Bool {
    let text = bytes.span
    var before = Byte.lineFeed
    for place in text.indices {
      let byte = text[place]
      // A digit, a letter or a point before it means that the minus is inside of a cell.
      if byte == UInt8(ascii: "-"), before < UInt8(ascii: "0") || before == Byte.semicolon { return true }
      before = byte
    }
    return false
  }

  /// A strength, and the sign it bears where strengths bear signs.
  mutating func strength(isSigned: Bool) -> (Strength?, Sign?) {
    guard let number = number(.strength, "the strength") else { return (nil, nil) }
    guard isSigned else { return (Strength(number), nil) }
    return (Strength(abs(number)), number < 0 ? .negative : number > 0 ? .positive : .unsigned)
  }
}
