/// An unbroken run of days: half-open, `[onset, terminus)`, and never empty.
///
/// The terminus is the first day that is no longer part of it, so that spells that follow each other share a day's
/// name and no day. A spell without a beginning has `.distantPast` as its onset, one without an end has
/// `.distantFuture` as its terminus.
///
/// This is not a Swift `Span` and not an interval of clock time: it has days and nothing finer.
public struct Spell: Hashable, Sendable {
  /// The first day, or `.distantPast`.
  public let onset: Day

  /// The first day after it, or `.distantFuture`.
  public let terminus: Day

  /// The days from `onset` up to, and without, `terminus`; nil when there are none.
  public init?(from onset: Day, until terminus: Day) {
    guard onset < terminus else { return nil }
    self.onset = onset
    self.terminus = terminus
  }

  /// The days from `first` to `last`, both included; nil when there are none.
  ///
  /// An open end as `first` or `last` leaves that end open.
  public init?(from first: Day, through last: Day) {
    self.init(from: first, until: last.advanced(by: 1))
  }

  /// One day.
  ///
  /// An open end of time is no day: it gives the first or the last that 32 bits can count.
  public init(on day: Day) {
    let ordinal = min(max(day.ordinal, .min + 1), .max - 1)
    onset = Day(ordinal: ordinal)
    terminus = Day(ordinal: ordinal + 1)
  }

  /// All of time, open at both ends.
  public static let always = Spell(unchecked: .distantPast, .distantFuture)

  /// For callers in this room that have already compared the two days.
  init(unchecked onset: Day, _ terminus: Day) {
    assert(onset < terminus, "a spell has at least one day")
    self.onset = onset
    self.terminus = terminus
  }

  /// Whether the spell has no beginning.
  public var isOpenAtOnset: Bool { onset == .distantPast }

  /// Whether the spell has no end.
  public var isOpenAtTerminus: Bool { terminus == .distantFuture }

  /// The number of days, or nil when an end is open.
  public var dayCount: Int? {
    isOpenAtOnset || isOpenAtTerminus ? nil : onset.distance(to: terminus)
  }

  /// The last day that belongs to it, or nil when the end is open.
  public var lastDay: Day? {
    isOpenAtTerminus ? nil : terminus.advanced(by: -1)
  }

  /// Whether a day belongs to it.
  public func contains(_ day: Day) -> Bool {
    onset <= day && day < terminus
  }

  /// Whether the two have a day in common; spells that only touch have none.
  public func overlaps(_ other: Spell) -> Bool {
    onset < other.terminus && other.onset < terminus
  }

  /// Whether every day of the other belongs to this one.
  public func encloses(_ other: Spell) -> Bool {
    onset <= other.onset && other.terminus <= terminus
  }

  /// The days the two have in common, or nil when there are none.
  public func intersection(_ other: Spell) -> Spell? {
    Spell(from: max(onset, other.onset), until: min(terminus, other.terminus))
  }
}

extension Spell: CustomStringConvertible {
  /// The spell as EDTF, whose end is inclusive: `1995-06-01/1995-06-30`, `1995-06-01`, `1995-06-01/..`.
  public var description: String {
    if dayCount == 1 { return onset.description }
    return "\(onset)/\(lastDay ?? .distantFuture)"
  }
}
