import Entente
import EntenteTestSupport
import Testing

struct PeriodLengthTests {
  private func ids(_ length: String, _ observed: String, partial: Bool = false) throws -> [String] {
    let spell = try #require(EDTF(observed).extent).possible
    return try #require(PeriodLength(length)).periods(within: spell, partial: partial).map(\.id)
  }

  @Test(arguments: [
    ("5y", 5, PeriodLength.Unit.year), ("2q", 2, .quarter), ("6mo", 6, .month), ("4w", 4, .week), ("10d", 10, .day),
    ("year", 1, .year), ("quarter", 1, .quarter), ("month", 1, .month), ("week", 1, .week), ("day", 1, .day),
  ])
  func `a length is a number and a unit, or a word`(text: String, count: Int, unit: PeriodLength.Unit) throws {
    let length = try #require(PeriodLength(text))
    #expect(length.count == count && length.unit == unit)
    #expect(PeriodLength(length.description) == length)
  }

  @Test(arguments: [
    "", "5", "y", "0y", "-1y", "+1y", "5m", "5 y", "5Y", "years", "1.5y", "5\u{301}y", "99999999999999999999y",
    "2000000d", "٥y",
  ])
  func `what is no length is refused`(text: String) {
    #expect(PeriodLength(text) == nil)
  }

  @Test func `windows of years start in years that the length divides`() throws {
    #expect(
      try ids("5y", "1992/2006") == ["1995-01-01_2000-01-01", "2000-01-01_2005-01-01"])
    #expect(try ids("5y", "-0010/-0001") == ["-0010-01-01_-0005-01-01", "-0005-01-01_0000-01-01"])
    #expect(try ids("year", "1994-06/1997-06") == ["1995", "1996"])
  }

  @Test func `quarters and months are counted from January`() throws {
    #expect(try ids("quarter", "1995-02/1995-12") == ["1995-Q2", "1995-Q3", "1995-Q4"])
    #expect(
      try ids("2q", "1995-02/1996-12") == [
        "1995-07-01_1996-01-01", "1996-01-01_1996-07-01", "1996-07-01_1997-01-01",
      ])
    #expect(
      try ids("4mo", "1995") == [
        "1995-01-01_1995-05-01", "1995-05-01_1995-09-01", "1995-09-01_1996-01-01",
      ])
    #expect(try ids("month", "1995-06-01/1995-08-30") == ["1995-06", "1995-07"])
    #expect(try ids("12mo", "1995") == ["1995"])
  }

  @Test func `weeks start on Mondays`() throws {
    // 6 June 2022 was a Monday.
    #expect(try ids("week", "2022-06-01/2022-06-19") == ["2022-06-06_2022-06-13", "2022-06-13_2022-06-20"])
    #expect(try ids("week", "1969-12-29/1970-01-04") == ["1969-12-29_1970-01-05"])
  }

  @Test func `days are counted from 1970-01-01`() throws {
    #expect(try ids("10d", "1969-12-20/1970-01-12") == ["1969-12-22_1970-01-01", "1970-01-01_1970-01-11"])
  }

  @Test func `partial windows are cut to what was observed and keep their name`() throws {
    let observed = try #require(EDTF("1994-06-01/1996-03-31").extent).possible
    let periods = try #require(PeriodLength("year")).periods(within: observed, partial: true)
    #expect(periods.map(\.id) == ["1994", "1995", "1996"])
    #expect(
      periods.map(\.spell.description) == [
        "1994-06-01/1994-12-31", "1995-01-01/1995-12-31", "1996-01-01/1996-03-31",
      ])
  }

  @Test func `an observation shorter than a window has none, or a partial one`() throws {
    #expect(try ids("10y", "1995").isEmpty)
    #expect(try ids("10y", "1995", partial: true) == ["1990-01-01_2000-01-01"])
  }

  @Test(arguments: ["1995/..", "../1995", "../.."])
  func `an open observation has no windows`(observed: String) throws {
    #expect(try ids("1y", observed, partial: true).isEmpty)
  }

  @Test(arguments: [3, 4] as [UInt64])
  func `windows follow each other without a gap and lie inside the observation`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let onset = Int32.random(in: -900_000...900_000, using: &generator)
      let observed = try #require(
        Spell(from: Day(ordinal: onset), until: Day(ordinal: onset + .random(in: 1...4_000, using: &generator))))
      let unit = try #require(PeriodLength.Unit.allCases.randomElement(using: &generator))
      let length = try #require(PeriodLength(count: .random(in: 1...40, using: &generator), unit: unit))
      let whole = length.periods(within: observed).map(\.spell)
      let all = length.periods(within: observed, partial: true).map(\.spell)
      let comment = "\(length) in \(observed), seed \(seed)" as Comment
      #expect(whole.allSatisfy(observed.encloses), comment)
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.terminus == $1.onset }, comment)
      #expect(all.first?.onset == observed.onset && all.last?.terminus == observed.terminus, comment)
      #expect(Set(whole).isSubset(of: all) && all.count - whole.count <= 2, comment)
    }
  }

  private func rolling(_ length: String, _ step: String, _ observed: String, partial: Bool = false) throws -> [String] {
    let spell = try #require(EDTF(observed).extent).possible
    let (length, step) = (try #require(PeriodLength(length)), try #require(PeriodLength(step)))
    return try length.rollingPeriods(within: spell, step: step, partial: partial).map { period in
      let whole = try #require(period.spell.lastDay)
      return "\(period.id) \(period.spell.onset) \(whole)"
    }
  }

  @Test func `rolling windows begin a step after each other and overlap`() throws {
    #expect(
      try rolling("2y", "1y", "1990/1993") == [
        "1990-01-01_1992-01-01 1990-01-01 1991-12-31", "1991-01-01_1993-01-01 1991-01-01 1992-12-31",
        "1992-01-01_1994-01-01 1992-01-01 1993-12-31",
      ])
    #expect(
      try rolling("1y", "6mo", "1990-03/1992-02") == [
        "1990-07-01_1991-07-01 1990-07-01 1991-06-30", "1991 1991-01-01 1991-12-31",
      ])
    #expect(
      try rolling("1mo", "1mo", "1992-02/1992-03") == [
        "1992-02 1992-02-01 1992-02-29", "1992-03 1992-03-01 1992-03-31",
      ])
  }

  @Test func `expanding windows begin alike and end on the calendar`() throws {
    let observed = try #require(EDTF("1990-03-05/1992-06").extent).possible
    let year = try #require(PeriodLength("1y"))
    #expect(
      year.expandingPeriods(within: observed).map(\.id) == ["1990-03-05_1991-01-01", "1990-03-05_1992-01-01"])
    let all = year.expandingPeriods(within: observed, partial: true)
    #expect(all.map(\.id).last == "1990-03-05_1993-01-01" && all.map(\.spell).last == observed)
    #expect(year.expandingPeriods(within: .always).isEmpty)
  }

  @Test func `rolling windows that stick out are cut when asked for, also those that begin before`() throws {
    #expect(
      try rolling("2y", "1y", "1990-07/1991-06", partial: true) == [
        "1989-01-01_1991-01-01 1990-07-01 1990-12-31", "1990-01-01_1992-01-01 1990-07-01 1991-06-30",
        "1991-01-01_1993-01-01 1991-01-01 1991-06-30",
      ])
    #expect(try rolling("2y", "1y", "1990-07/1991-06") == [])
  }

  @Test func `a window from the last of a month ends with a month that is shorter`() throws {
    let ids = try rolling("1mo", "1d", "1991-01-28/1991-03-03").map { String($0.prefix(21)) }
    #expect(
      ids.prefix(4) == [
        "1991-01-28_1991-02-28", "1991-01-29_1991-02-28", "1991-01-30_1991-02-28", "1991-01-31_1991-02-28",
      ])
  }

  /// The story: windows of a million years by months were all made, from a million years before the data on.
  @Test func `windows longer than the data are none, at once`() throws {
    #expect(try rolling("1000000y", "1mo", "1990/1999") == [])
  }
}
