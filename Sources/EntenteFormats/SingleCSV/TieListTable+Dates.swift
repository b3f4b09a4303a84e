import Entente

extension Table where Column == TieListColumn {
  /// When a tie holds: its `when`; the interval of its start and its end; the whole of its date or year; else nil.
  mutating func when(_ reading: inout TieListReading) -> EDTF? {
    if has(.when) { return date(.when) }
    if has(.start) { return interval(from: .start, &reading) }
    if has(.date), !has(.end) { return compactDay(&reading) ?? date(.date) }
    return interval(from: .date, &reading)
  }

  /// Whether the table has dates, and the row none.
  var lacksDate: Bool {
    let columns = [TieListColumn.when, .date, .start, .end].filter { has($0) }
    return !columns.isEmpty && columns.allSatisfy { isBlank($0) }
  }

  /// The day that a date of eight digits means: `19950601`, ISO 8601's basic form; nil where it is none.
  private func compactDay(_ reading: inout TieListReading) -> EDTF? {
    let range = range(.date)
    guard range.count == 8, let day = PlainCell.compactDay(from: range.lowerBound, in: unsafe block.bytes.span.bytes)
    else { return nil }
    reading.compactDays.note(spot(of: range))
    return try? EDTF("\(day)")
  }

  /// The interval of two cells: a blank one leaves its end open, two leave the tie undated.
  private mutating func interval(from start: TieListColumn, _ reading: inout TieListReading) -> EDTF? {
    guard !isBlank(start) || !isBlank(.end) else { return nil }
    let areShort = (isShort(start), isShort(.end))
    guard areShort == (true, true) else { return nil }
    if isBlank(start) { reading.openStarts.note(spot(of: range(.end))) }
    if isBlank(.end) { reading.openEnds.note(spot(of: range(start))) }
    let onset = isBlank(start) ? ".." : dateText(start)
    let terminus = isBlank(.end) ? ".." : dateText(.end)
    let text = "\(onset)/\(terminus)"
    do {
      let date = try EDTF(text)
      if date.extent != nil { return date }
      findings.error(
        range(start), "\(Excerpt.shown(text)) lies beyond the days that can be counted",
        fix: "give a year within 5 million of today")
    } catch {
      let meant = TieListDates(likeliest: error.suggestions)
      // Both are asked, as both may be wrong.
      let areDates = (isDate(start, onset, or: meant?.start), isDate(.end, terminus, or: meant?.end))
      if areDates == (true, true) { reportTogether(error, start, TieListDates(onset, terminus), meant) }
    }
    return nil
  }

  /// What a cell says, without the midnight that databases write behind a day: `2018-06-01 00:00:00.000`.
  private func dateText(_ column: TieListColumn) -> String {
    let text = text(column)
    guard let space = text.firstIndex(of: " "), text[space...].hasPrefix(" 00:00:00") else { return text }
    return text[space...].dropFirst(9).allSatisfy { $0 == "." || $0 == "0" } ? String(text[..<space]) : text
  }

  /// Whether a cell is the start or the end of an interval by itself; says so where it is not.
  ///
  /// - Parameter meant: what may be meant, in view of the other cell.
  private mutating func isDate(_ column: TieListColumn, _ text: String, or meant: String?) -> Bool {
    if text == ".." { return true }
    do {
      _ = try EDTF(text)
      return true
    } catch {
      let suggestions = error.suggestions
      let own = suggestions.filter { !$0.contains("/") }
      let remedy =
        if !own.isEmpty {
          "write \(own.joined(separator: " or "))"
        } else if let meant, meant != text {
          "write \(meant)"
        } else {
          suggestions.isEmpty ? error.remedy : "write one date such as 1995, 1995-06 or 1995-06-01"
        }
      findings.report(error, in: text, at: range(column), fix: remedy)
      return false
    }
  }

  /// Reports two dates that make no interval, in the cells they come from.
  private mutating func reportTogether(
    _ fault: EDTFFault, _ start: TieListColumn, _ dates: TieListDates, _ meant: TieListDates?
  ) {
    let (startName, endName) = (heading(start), heading(.end))
    var changes: [String] = []
    if let meant {
      if meant.start != dates.start { changes.append("in \(startName), write \(meant.start)") }
      if meant.end != dates.end { changes.append("in \(endName), write \(meant.end)") }
    }
    findings.error(
      range(isBlank(.end) ? start : .end),
      "\(Excerpt.shown("\(dates.start)/\(dates.end)")) is no date: \(fault.message)",
      fix: changes.isEmpty
        ? "write one date in \(startName) and one in \(endName), the earlier first" : changes.joined(separator: "; "))
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

/// The start and the end of an interval, as two cells hold them.
private struct TieListDates {
  let start: String
  let end: String

  init(_ start: String, _ end: String) {
    self.start = start
    self.end = end
  }

  /// The first interval among suggestions; nil where there is none.
  init?(likeliest suggestions: [String]) {
    let ends = suggestions.lazy.map { $0.split(separator: "/") }.first { $0.count == 2 }
    guard let ends else { return nil }
    self.init(String(ends[0]), String(ends[1]))
  }
}
