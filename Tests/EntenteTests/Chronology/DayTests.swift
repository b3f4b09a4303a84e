import Entente
import EntenteTestSupport
import Testing

struct DayTests {
  @Test func `days are counted from 1970-01-01`() throws {
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).ordinal == 0)
    #expect(try #require(Day(year: 1969, month: 12, day: 31)).ordinal == -1)
    #expect(try #require(Day(year: 2000, month: 3, day: 1)).ordinal == 11_017)
    #expect(try #require(Day(year: 0, month: 3, day: 1)).ordinal == -719_468)
  }

  @Test func `every month from -9999 to 9999 begins and ends where a calendar counted by hand has it`() throws {
    func isLeap(_ year: Int) -> Bool {
      if year.isMultiple(of: 400) { return true }
      return year.isMultiple(of: 4) && !year.isMultiple(of: 100)
    }
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var ordinal = try #require(Day(year: -9999, month: 1, day: 1)).ordinal
    var wrong: [String] = []
    for year in -9999...9999 {
      for month in 1...12 {
        let length = month == 2 && isLeap(year) ? 29 : lengths[month - 1]
        let first = Day(ordinal: ordinal)
        let last = Day(ordinal: ordinal + Int32(length) - 1)
        let agrees =
          first == Day(year: year, month: month, day: 1) && last == Day(year: year, month: month, day: length)
          && first.calendarDate == (year, month, 1) && last.calendarDate == (year, month, length)
          && Day(year: year, month: month, day: length + 1) == nil
        if !agrees { wrong.append("\(year)-\(month)") }
        ordinal += Int32(length)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(ordinal == Day(year: 10_000, month: 1, day: 1)?.ordinal)
  }

  @Test(arguments: [11, 22, 33] as [UInt64])
  func `a day's date leads back to the day, over all 32 bits`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let day = Day(ordinal: .random(in: (.min + 1)...(.max - 1), using: &generator))
      let (year, month, dayOfMonth) = day.calendarDate
      guard Day(year: year, month: month, day: dayOfMonth) == day else {
        Issue.record("\(day) with ordinal \(day.ordinal), seed \(seed)")
        return
      }
    }
  }

  @Test(arguments: [
    (1995, 0, 1), (1995, 13, 1), (1995, 2, 29), (1900, 2, 29), (1995, 6, 31), (1995, 6, 0), (6_000_001, 1, 1),
    (-6_000_001, 1, 1), (.max, 1, 1), (.min, 1, 1), (5_900_000, 1, 1), (-5_900_000, 1, 1),
  ])
  func `what is no day of the calendar, or beyond 32 bits, is no day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1995, 6, 1, "1995-06-01"), (33, 4, 3, "0033-04-03"), (0, 1, 1, "0000-01-01"), (-43, 3, 15, "-0043-03-15"),
    (-9999, 12, 31, "-9999-12-31"), (12_000, 1, 1, "Y12000-01-01"), (-12_000, 1, 1, "Y-12000-01-01"),
  ])
  func `a day prints as ISO 8601 writes it`(year: Int, month: Int, day: Int, text: String) {
    #expect(Day(year: year, month: month, day: day)?.description == text)
  }

  @Test func `the open ends lie outside every day and stay where they are`() throws {
    let today = try #require(Day(year: 1995, month: 6, day: 1))
    #expect(.distantPast < today && today < .distantFuture)
    #expect(Day.distantPast.advanced(by: 1) == .distantPast)
    #expect(Day.distantFuture.advanced(by: -1) == .distantFuture)
    #expect(Day.distantPast.description == ".." && Day.distantFuture.isDistant)
  }

  @Test func `adding days too many ends at an open end and not in a crash`() {
    let day = Day(ordinal: 10)
    #expect(day.advanced(by: .max) == .distantFuture)
    #expect(day.advanced(by: .min) == .distantPast)
    #expect(day.advanced(by: Int(Int32.max)) == .distantFuture)
    #expect(day.advanced(by: -11).ordinal == -1)
  }

  @Test func `days can be walked in a range`() throws {
    let onset = try #require(Day(year: 2000, month: 2, day: 27))
    let terminus = try #require(Day(year: 2000, month: 3, day: 2))
    #expect((onset..<terminus).map(\.description) == ["2000-02-27", "2000-02-28", "2000-02-29", "2000-03-01"])
  }
}
