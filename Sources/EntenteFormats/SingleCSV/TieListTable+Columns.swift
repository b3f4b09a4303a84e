import Entente

/// What is said of a single CSV as a whole.
extension Table where Column == TieListColumn {
  /// Refuses a table whose columns are not those of the tables before it.
  mutating func refuse(header: [String], for expected: [String]) {
    read(at: block.start)
    let missing = expected.filter { !header.contains($0) }.map { Excerpt.shown($0) }
    let more = header.filter { !expected.contains($0) }.map { Excerpt.shown($0) }
    let parts = [
      missing.isEmpty ? nil : "it lacks \(missing.prefix(6).joined(separator: ", "))",
      more.isEmpty ? nil : "it has \(more.prefix(6).joined(separator: ", ")) besides",
    ].compactMap { $0 }
    findings.error(
      rowRange,
      "the columns are not those of the first file: "
        + (parts.isEmpty ? "they stand in another order" : parts.joined(separator: ", ")),
      fix: "give all files one header, or read this one by itself")
  }

  /// Tells what is told once of the whole table.
  mutating func tellOfColumns(_ reading: TieListReading) {
    noteOpenDates(reading)
    noteNameless(reading)
    noteUnmapped(reading)
    if let first = reading.compactDays.first {
      findings.note(
        first, "dates of eight digits are read as days, 19950601 as 1995-06-01, from here on",
        fix: "write 1995-06-01, if that is not what is meant")
    }
    if let first = reading.undated.first {
      let count = reading.undated.count
      findings.warning(
        first,
        "\(count == 1 ? "one row has" : "\(count) rows have") no date, and so hold\(count == 1 ? "s" : "") always, from here on",
        fix: "fill in the dates, or take the rows out, unless that is what is meant")
    }
    if let first = reading.earlyDays.first {
      let count = reading.earlyDays.count
      findings.warning(
        first, "\(count == 1 ? "one row is" : "\(count) rows are") dated before the year 1, from here on",
        fix: "leave the date blank where it is not known; 0000 is the year 1 BC")
    }
    if let first = reading.loops.first {
      let count = reading.loops.count
      findings.warning(
        first, "\(count) more \(count == 1 ? "row ties an actor" : "rows tie actors") to themselves, from here on",
        fix: "correct the sources or the targets, unless that is what is meant: the ties are kept")
    }
    if let first = reading.firstNegative {
      findings.note(
        first,
        "as there is no column sign, a strength below 0 means a negative tie, one above 0 a positive one, 0 neither",
        fix: "add a column sign, if that is not what is meant")
    }
  }

  /// Refuses a table that lacks columns which were chosen by name; whether it does.
  mutating func refuseMissing(_ choice: ColumnChoice, hasHeader: Bool) -> Bool {
    let missing = choice.places(among: names).missing
    guard !missing.isEmpty else { return false }
    // What else is wrong with the header may come of these.
    findings = Findings(file: findings.file)
    read(at: block.start)
    var nearMiss = NearMiss(names)
    for column in missing {
      let name = choice.names[column] ?? ""
      findings.error(
        rowRange, "there is no column \(Excerpt.shown(name)), which is to be \(column.name)",
        fix: hasHeader
          ? nearMiss.remedy(for: name, or: "write a name as the first line has it")
          : "write a number from 1 to \(names.count): without a header, columns go by their numbers")
    }
    return true
  }

  private mutating func noteNameless(_ reading: TieListReading) {
    guard let first = reading.nameless.first else { return }
    let count = reading.nameless.count
    findings.note(
      first,
      "\(count) \(count == 1 ? "row that lacks an actor is" : "rows that lack an actor are") left out, from here on")
  }

  private mutating func noteUnmapped(_ reading: TieListReading) {
    guard let first = reading.unmapped.first, let kinds = reading.form.kinds else { return }
    let count = reading.unmapped.count
    let more = reading.unmappedCodeCount - reading.unmappedCodes.count
    let codes = reading.unmappedCodes.map { Excerpt.shown($0) }.joined(separator: ", ")
    findings.note(
      first,
      """
      \(count) \(count == 1 ? "row has a code" : "rows have codes") that \(kinds.name) maps to no kind, kept as \
      \(count == 1 ? "a kind" : "kinds") of \(reading.unmappedCodeCount == 1 ? "its" : "their") own with no sign told: \
      \(codes)\(more > 0 ? " and \(more) more" : ""), from here on
      """,
      fix: "give a kind these codes, in the column codes of a table of kinds")
  }
}
