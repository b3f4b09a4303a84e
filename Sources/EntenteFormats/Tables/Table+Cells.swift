import Entente

/// Cells that hold more than words. Each function reports what it cannot read, and then gives nothing.
extension Table {
  /// A date; nil where the cell is blank.
  mutating func date(_ column: Column) -> EDTF? {
    guard !isBlank(column), isShort(column) else { return nil }
    let text = text(column)
    do {
      let date = try EDTF(text)
      guard date.extent != nil else {
        findings.error(
          range(column), "the year of \(Excerpt.shown(text)) is beyond the days that can be counted",
          fix: "give a year within 5 million of today")
        return nil
      }
      return date
    } catch {
      findings.report(error, in: text, at: range(column))
      return nil
    }
  }

  /// A finite number; nil where the cell is blank.
  mutating func number(_ column: Column, _ what: String) -> Double? {
    guard !isBlank(column) else { return nil }
    let text = text(column)
    if let number = finiteNumber(text) { return number }
    let withPoint = text.replacing(",", with: ".")
    let remedy =
      text.contains(",") && finiteNumber(withPoint) != nil
      ? "write \(withPoint): the decimal mark is a point" : "write a number such as 1.5, or leave it blank"
    findings.error(range(column), "\(what) \(Excerpt.shown(text)) is no finite number", fix: remedy)
    return nil
  }

  /// Yes or no; no where the cell is blank.
  mutating func flag(_ column: Column) -> Bool {
    guard !isBlank(column) else { return false }
    let text = text(column)
    if let flag = YesOrNo(text) { return flag == .yes }
    findings.error(
      range(column), "\(column.name) is yes or no, not \(Excerpt.shown(text))",
      fix: "write yes or no, or leave it blank")
    return false
  }

  /// A sign; nil where the cell is blank.
  mutating func sign(_ column: Column) -> Sign? {
    guard !isBlank(column) else { return nil }
    let text = text(column)
    if let sign = Sign(mark: text) { return sign }
    findings.error(
      range(column), "there is no sign \(Excerpt.shown(text))",
      fix: "write + (amity), - (enmity), 0 (neither) or ? (unknown), or leave it blank")
    return nil
  }

  /// How well a tie is vouched for; asserted where the cell is blank.
  mutating func status(_ column: Column) -> TieStatus {
    guard !isBlank(column) else { return .asserted }
    let text = text(column)
    if let status = TieStatus(text) ?? TieStatus(text.lowercased()) { return status }
    refuse(text, column, as: TieStatus.allCases)
    return .asserted
  }

  /// One of a few words; nil where the cell is blank.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable & CustomStringConvertible>(
    _ column: Column, of _: Value.Type
  ) -> Value? {
    guard !isBlank(column) else { return nil }
    let text = text(column)
    if let value = Value(rawValue: text.lowercased()) { return value }
    refuse(text, column, as: Value.allCases)
    return nil
  }

  /// Reports that a word is none of those there are.
  private mutating func refuse(
    _ text: String, _ column: Column, as values: some Collection<some CustomStringConvertible>
  ) {
    let words = values.map(\.description)
    var nearMiss = NearMiss(words)
    findings.error(
      range(column), "there is no \(column.name) \(Excerpt.shown(text))",
      fix: nearMiss.remedy(for: text, or: "write one of: \(words.joined(separator: ", "))"))
  }

  /// Whether a cell is one that somebody can read; says so where it is not.
  @discardableResult
  mutating func isShort(_ column: Column) -> Bool {
    isShort(range(column), heading(column), { $0.text(column) })
  }

  /// The same of the cell at a range.
  @discardableResult
  mutating func isShort(_ range: Range<Int>, _ heading: String, _ text: (Table) -> String) -> Bool {
    let limit = Excerpt.longestName
    // A scalar has a byte at least, so most cells need not be looked at.
    guard range.count > limit, !text(self).unicodeScalars.dropFirst(limit).isEmpty else { return true }
    findings.error(
      range, "this \(heading) is longer than 1,000 characters, and nobody can read it",
      fix: "shorten it; long text belongs in a note, and a quote or line break may be missing")
    return false
  }

  /// Warns of an id that looks like another one and is not.
  mutating func warnOfSpaces(_ column: Column) {
    let id = text(column)
    guard id.utf8.first == Byte.space || id.utf8.last == Byte.space else { return }
    findings.warning(
      range(column), "the space at an end of this id is part of it", fix: "delete the space, unless it is meant")
  }

  /// Warns of text that a spreadsheet would run as a formula.
  mutating func warnOfFormula(_ column: Column) {
    if !isBlank(column) { warnOfFormula(range(column), column.name) }
  }

  /// The same of the cell at a range.
  mutating func warnOfFormula(_ range: Range<Int>, _ name: String) {
    guard let first = block.bytes[range].first, "=+-@".utf8.contains(first) else { return }
    findings.warning(
      range,
      "a spreadsheet would run this \(name) as a formula, as it begins with \(Unicode.Scalar(first))",
      fix: "begin it with another character, if it is to be opened in one")
  }

  private func finiteNumber(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ ("0"..."9").contains(Unicode.Scalar($0)) || "+-.eE".utf8.contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}

extension Findings {
  /// Reports a date that could not be read, at the very character.
  ///
  /// - Parameter remedy: what to do; the fault's own where nil.
  mutating func report(_ fault: EDTFFault, in text: String, at range: Range<Int>, fix remedy: String? = nil) {
    let start = min(range.lowerBound + fault.offset, range.upperBound)
    error(
      start..<max(start, range.upperBound), "\(Excerpt.shown(text)) is no date: \(fault.message)",
      fix: remedy ?? fault.remedy)
  }
}
