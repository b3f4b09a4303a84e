import Entente

extension Table where Column == TieListColumn {
  /// When a tie holds: its `when`; the interval of its start and its end; the whole of its date or year; else nil.
  mutating func when(_ reading: inout TieListReading) -> EDTF? {
    if has(.when) { return date(.when) }
    if has(.start) { return interval(from: .start, &reading) }
    if has(.date), !has(.end) { return date(.date) }
    return interval(from: .date, &reading)
  }

  /// The interval of two cells: a blank one leaves its end open, two leave the tie undated.
  private mutating func interval(from start: TieListColumn, _ reading: inout TieListReading) -> EDTF? {
    guard !isBlank(start) || !isBlank(.end) else { return nil }
    if isBlank(start) { reading.openStarts.note(range(.end)) }
    if isBlank(.end) { reading.openEnds.note(range(start)) }
    let onset = isBlank(start) ? ".." : text(start)
    let text = "\(onset)/\(isBlank(.end) ? ".." : self.text(.end))"
    do {
      let date = try EDTF(text)
      if date.extent != nil { return date }
      findings.error(
        range(start), "\(Excerpt.shown(text)) lies beyond the days that can be counted",
        fix: "give a year within 5 million of today")
    } catch {
      report(error, in: text, start, endsAt: onset.utf8.count)
    }
    return nil
  }

  /// Reports an interval that could not be read, in the cell that holds the character.
  private mutating func report(_ fault: EDTFFault, in text: String, _ start: TieListColumn, endsAt slash: Int) {
    let cell = (fault.offset <= slash && !isBlank(start)) || isBlank(.end) ? start : .end
    let cellOffset = cell == .end ? max(0, fault.offset - slash - 1) : fault.offset
    let from = min(range(cell).lowerBound + cellOffset, range(cell).upperBound)
    findings.error(
      from..<range(cell).upperBound, "\(Excerpt.shown(text)) is no date: \(fault.message)", fix: fault.remedy)
  }

  /// Notes, once each, that blank starts and blank ends were taken to be open.
  mutating func noteOpenDates(_ reading: TieListReading) {
    if let first = reading.openEnds.first {
      findings.note(
        first,
        "\(rows(reading.openEnds.count)) with a start and no end, taken to go on for ever (1990/..), from here on",
        fix: "fill in the ends; for one that is not known, use a column when and write 1990/")
    }
    if let first = reading.openStarts.first {
      findings.note(
        first,
        "\(rows(reading.openStarts.count)) with an end and no start, taken to hold since ever (../1990), from here on",
        fix: "fill in the starts; for one that is not known, use a column when and write /1990")
    }
  }

  private func rows(_ count: Int) -> String { count == 1 ? "one row" : "\(count) rows" }
}
