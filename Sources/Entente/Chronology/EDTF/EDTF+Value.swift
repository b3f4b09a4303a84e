extension EDTF {
  /// What a text says, taken apart.
  public enum Value: Hashable, Sendable {
    /// A year, a season, a month or a day: `1995`, `1995-06`, `201X`, `1995-06-01~`.
    case date(Date)
    /// A day and a time of that day: `1985-04-12T23:20:30Z`.
    case dateTime(Date, Time)
    /// From one end to another: `1995/1999-06`, `1985/..`, `/1990`.
    case interval(from: Endpoint, to: Endpoint)
    /// One of these, we do not know which: `[1667,1668,1670..1672]`.
    case oneOf([Member])
    /// All of these: `{1960,1961-12}`.
    case allOf([Member])
  }

  /// One end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// The interval begins or ends somewhere in this date.
    case date(Date)
    /// `..`: there is no end.
    case open
    /// Nothing written: there is an end, and we do not know it.
    case unknown
  }

  /// One element of a set.
  public enum Member: Hashable, Sendable {
    /// A date.
    case date(Date)
    /// Every date from one to another, both included, in their own precision: `1670..1672`.
    case range(Date, Date)
    /// A date and all before it: `..1984`.
    case upTo(Date)
    /// A date and all after it: `1760-12..`.
    case from(Date)
  }

  /// Doubt about a date, or about a part of it.
  ///
  /// It never moves a bound.
  public struct Qualification: OptionSet, Hashable, Sendable {
    /// Bit 0: uncertain.
    ///
    /// Bit 1: approximate.
    public let rawValue: UInt8

    /// The qualification of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `?`: the source is doubtful.
    public static let uncertain = Qualification(rawValue: 1)
    /// `~`: the date is an estimate.
    public static let approximate = Qualification(rawValue: 2)
  }

  /// The time of day in a date-time.
  ///
  /// It is kept and never used: time here is days.
  public struct Time: Hashable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59, or 60 for a leap second.
    public let second: Int
    /// Minutes ahead of UTC, 0 for `Z`; nil for a local time.
    public let offset: Int?
  }
}

extension EDTF.Value {
  /// Every date in the value, in the order of the text.
  public var dates: [EDTF.Date] {
    switch self {
    case .date(let date), .dateTime(let date, _): [date]
    case .interval(let from, let to): [from, to].compactMap(\.date)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }
}

extension EDTF.Endpoint {
  /// The date, where there is one.
  public var date: EDTF.Date? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension EDTF.Member {
  /// The one or two dates of the member.
  public var dates: [EDTF.Date] {
    switch self {
    case .date(let date), .upTo(let date), .from(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}
