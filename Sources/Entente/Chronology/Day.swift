/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// A day has no hours and no time zone. It is 32 bits wide, which reaches about 5.8 million years to either side.
/// The two outermost values are no days of the calendar but the open ends of time: `.distantPast` lies before
/// every day, `.distantFuture` after every day.
///
/// Years are astronomical, as in ISO 8601: year 0 is 1 BC, year -1 is 2 BC. Days before the calendar's
/// introduction in 1582 are counted backwards by its rules.
public struct Day: Hashable, Sendable {
  /// The number of days since 1970-01-01; negative before it.
  public let ordinal: Int32

  /// The day so many days after 1970-01-01.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// Before every day: the onset of what has always been.
  public static let distantPast = Day(ordinal: .min)

  /// After every day: the terminus of what has no end.
  public static let distantFuture = Day(ordinal: .max)

  /// Whether this is an end of time and not a day of the calendar.
  public var isDistant: Bool { ordinal == .min || ordinal == .max }

  // Spelled out, because `Strideable` would otherwise offer a slower one by way of distances.

  /// Whether the two are the same day.
  public static func == (left: Day, right: Day) -> Bool {
    left.ordinal == right.ordinal
  }
}

extension Day: Comparable {
  /// Whether the left day comes before the right one.
  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension Day: Strideable {
  /// The number of days from this day to another.
  public func distance(to other: Day) -> Int {
    Int(other.ordinal) - Int(ordinal)
  }

  /// The day so many days later; an open end when that is beyond 32 bits.
  ///
  /// The open ends stay where they are: a day after the distant past is no less distant.
  public func advanced(by days: Int) -> Day {
    if isDistant { return self }
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    if overflow { return days < 0 ? .distantPast : .distantFuture }
    return Day(ordinal: Int32(clamping: sum))
  }
}
