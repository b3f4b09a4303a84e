/// When a tie belongs to a spell.
public enum ActivityRule: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Active on a day of it.
  case any
  /// Active on every day of it.
  case all
  /// Active on its first day.
  case earliest
  /// Active on its last day.
  case latest

  /// The word used in files and at the command line.
  public var description: String { rawValue }

  /// Whether a tie that may hold from its earliest onset to its latest terminus may belong to `spell`.
  func possiblyHolds(_ earliestOnset: Int32, _ latestTerminus: Int32, in spell: Spell) -> Bool {
    let first = spell.onset.ordinal
    let end = spell.terminus.ordinal
    switch self {
    case .any: return earliestOnset < end && first < latestTerminus
    case .all: return earliestOnset <= first && end <= latestTerminus
    case .earliest: return earliestOnset <= first && first < latestTerminus
    case .latest: return earliestOnset < end && end <= latestTerminus
    }
  }

  /// Whether a tie belongs to `spell` wherever within its bounds it began and ended.
  ///
  /// A spell that holds every day on which a tie may have held surely had some of it, even where no single day is
  /// certain: the tie is intermittent, or its date is one of several. `needsDay` has only certain days count.
  func certainlyHolds(_ extent: Extent, isIntermittent: Bool, needsDay: Bool, in spell: Spell) -> Bool {
    if self == .any {
      if needsDay, isIntermittent || extent.certain == nil { return false }
      if spell.encloses(extent.possible) { return true }
    }
    if isIntermittent { return false }
    switch self {
    case .any: return extent.latestOnset < spell.terminus && spell.onset < extent.earliestTerminus
    case .all: return extent.latestOnset <= spell.onset && spell.terminus <= extent.earliestTerminus
    case .earliest: return extent.latestOnset <= spell.onset && spell.onset < extent.earliestTerminus
    case .latest: return extent.latestOnset < spell.terminus && spell.terminus <= extent.earliestTerminus
    }
  }
}
