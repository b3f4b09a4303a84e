extension Day {
  /// The day of this date, or nil when the calendar has no such day or it does not fit 32 bits.
  ///
  /// - Complexity: O(1).
  public init?(year: Int, month: Int, day: Int) {
    guard (-6_000_000...6_000_000).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.count(inMonth: month, ofYear: year)
    else { return nil }
    let count = Day.count(beforeYear: year, month: month) + day - 1
    guard let ordinal = Int32(exactly: count), ordinal != .min, ordinal != .max else { return nil }
    self.init(ordinal: ordinal)
  }

  /// The year, month and day of the month.
  ///
  /// For an open end this is the date 32 bits happen to end at.
  ///
  /// - Complexity: O(1).
  public var calendarDate: (year: Int, month: Int, day: Int) {
    let days = Int(ordinal) + Self.daysFromMarchOfYearZero
    let cycle = Self.floorDivision(days, Self.daysPerCycle)
    let dayOfCycle = days - cycle * Self.daysPerCycle
    // Three corrections undo the leap day every 4 years, its lapse every 100 and its return every 400.
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
  }

  /// Whether a year has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has, 28 to 31; the month is 1 to 12.
  static func count(inMonth month: Int, ofYear year: Int) -> Int {
    if month == 2 { return isLeap(year: year) ? 29 : 28 }
    // The lengths alternate, and start afresh in August.
    return 30 + (month + month >> 3) & 1
  }

  /// The days from 1970-01-01 to the first of a month.
  ///
  /// The year counts from March, so that the leap day comes last.
  private static func count(beforeYear year: Int, month: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let cycle = floorDivision(marchYear, 400)
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * daysPerCycle + dayOfCycle - daysFromMarchOfYearZero
  }

  /// Four hundred years, after which the calendar repeats.
  private static let daysPerCycle = 146_097

  /// From 0000-03-01 to 1970-01-01.
  private static let daysFromMarchOfYearZero = 719_468

  /// The quotient rounded towards minus infinity; the divisor is positive.
  static func floorDivision(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0 ? dividend / divisor : -((-dividend + divisor - 1) / divisor)
  }
}
