/// How long the periods are that time is cut into: `5y`, `2q`, `6mo`, `4w`, `10d`.
///
/// Windows start on the calendar, wherever the observation starts, so that two datasets cut by the same length are
/// cut on the same days:
///
/// - years in years divisible by the length: `5y` in 1990, 1995, 2000;
/// - quarters and months counted from January of year 0: `2q` in January and July, `4mo` in January, May and
///   September. A length that does not divide a year, `5mo`, drifts through it;
/// - weeks on Mondays, counted from 1969-12-29, the Monday before 1970-01-01;
/// - days counted from 1970-01-01.
public struct PeriodLength: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Hashable, Sendable, CaseIterable {
    /// Calendar years, quarters of three months, months, weeks from Monday to Sunday, and days.
    case year, quarter, month, week, day
  }

  /// How many units make a period; at least 1.
  public let count: Int

  /// What is counted.
  public let unit: Unit

  /// So many units; nil when there are none, or more than a million.
  public init?(count: Int, unit: Unit) {
    guard (1...1_000_000).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads `5y`, `2q`, `6mo`, `4w`, `10d`, and the words `year`, `quarter`, `month`, `week`, `day`; else nil.
  ///
  /// A lone `m` is not a unit: it would be a minute to some and a month to others.
  public init?(_ text: String) {
    if let unit = Unit.allCases.first(where: { $0.word == text }) {
      self.init(count: 1, unit: unit)
      return
    }
    let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let suffix = Substring(text.utf8.dropFirst(digits.count))
    guard let count = Int(Substring(digits)), let unit = Unit.allCases.first(where: { $0.suffix == suffix })
    else { return nil }
    self.init(count: count, unit: unit)
  }
}

extension PeriodLength: CustomStringConvertible {
  /// The length as it can be read again: `5y`.
  public var description: String { "\(count)\(unit.suffix)" }
}

extension PeriodLength.Unit {
  /// The unit's name: `year`.
  public var word: String {
    switch self {
    case .year: "year"
    case .quarter: "quarter"
    case .month: "month"
    case .week: "week"
    case .day: "day"
    }
  }

  /// What follows the number: `y` in `5y`.
  public var suffix: String {
    switch self {
    case .year: "y"
    case .quarter: "q"
    case .month: "mo"
    case .week: "w"
    case .day: "d"
    }
  }
}
