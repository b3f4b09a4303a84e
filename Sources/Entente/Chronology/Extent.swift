/// Where a date's spell may lie, and where it surely lies.
///
/// Each end of a date can be fuzzy: what began in 2018 began on 1 January at the earliest and on 31 December at the
/// latest. An extent is those four days. Between the latest onset and the earliest terminus the date *certainly*
/// holds; between the earliest onset and the latest terminus it *possibly* does. When the latest onset is not before
/// the earliest terminus, there is no day on which it certainly holds.
///
/// Always `earliestOnset <= latestOnset <= latestTerminus` and
/// `earliestOnset <= earliestTerminus <= latestTerminus`, and there is at least one possible day.
public struct Extent: Hashable, Sendable {
  /// The first day it may hold, or `.distantPast`.
  public let earliestOnset: Day

  /// The day from which it has surely begun.
  public let latestOnset: Day

  /// The day, exclusive, until which it has surely not ended.
  public let earliestTerminus: Day

  /// The first day it can no longer hold, or `.distantFuture`.
  public let latestTerminus: Day

  /// The extent of four days; nil when they are not in the order that an extent's days have.
  public init?(earliestOnset: Day, latestOnset: Day, earliestTerminus: Day, latestTerminus: Day) {
    guard earliestOnset < latestTerminus,
      earliestOnset <= latestOnset, latestOnset <= latestTerminus,
      earliestOnset <= earliestTerminus, earliestTerminus <= latestTerminus
    else { return nil }
    self.init(unchecked: earliestOnset, latestOnset, earliestTerminus, latestTerminus)
  }

  /// What possibly holds over one spell and certainly over another.
  ///
  /// Only the part of `certain` that lies inside `possible` counts. Without any, the latest onset is the possible
  /// terminus and the earliest terminus the possible onset: nothing more is known of either.
  public init(possible: Spell, certain: Spell?) {
    let certain = certain?.intersection(possible)
    self.init(
      unchecked: possible.onset, certain?.onset ?? possible.terminus,
      certain?.terminus ?? possible.onset, possible.terminus)
  }

  /// What holds certainly on each day of a spell and on no other.
  public init(_ spell: Spell) {
    self.init(unchecked: spell.onset, spell.onset, spell.terminus, spell.terminus)
  }

  /// For callers in this room whose days are in order by construction.
  init(unchecked earliestOnset: Day, _ latestOnset: Day, _ earliestTerminus: Day, _ latestTerminus: Day) {
    self.earliestOnset = earliestOnset
    self.latestOnset = latestOnset
    self.earliestTerminus = earliestTerminus
    self.latestTerminus = latestTerminus
  }

  /// The days on which it may hold.
  public var possible: Spell { Spell(unchecked: earliestOnset, latestTerminus) }

  /// The days on which it surely holds, a part of `possible`; nil when there are none.
  public var certain: Spell? { Spell(from: latestOnset, until: earliestTerminus) }

  /// Whether it holds surely on every day on which it may hold.
  public var isCertain: Bool { earliestOnset == latestOnset && earliestTerminus == latestTerminus }

  /// The part of it inside a spell; nil when none of it may lie there.
  public func clipped(to spell: Spell) -> Extent? {
    guard let possible = possible.intersection(spell) else { return nil }
    func clip(_ day: Day) -> Day { min(max(day, possible.onset), possible.terminus) }
    return Extent(unchecked: possible.onset, clip(latestOnset), clip(earliestTerminus), possible.terminus)
  }
}
