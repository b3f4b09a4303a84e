/// Which ties a snapshot takes, and how it reads their dates and strengths.
public struct SnapshotOptions: Hashable, Sendable {
  /// When a tie belongs to the spell.
  public var rule: ActivityRule = .any
  /// Which of a tie's days count.
  public var certainty: Certainty = .possible
  /// How strong a dyad is.
  public var strength: StrengthRule = .count
  /// Hypothetical ties are left out unless they are asked for.
  public var statuses: Set<TieStatus> = [.asserted, .inferred, .contested]
  /// The kinds to take; nil for all.
  public var kinds: Set<KindID>?
  /// The signs to take; nil for all.
  public var signs: Set<Sign>?
  /// Take only ties that touch one of these; nil for all.
  public var actors: Set<ActorID>?
  /// Whether every actor alive on a day of the spell is there, not only those with a tie in it.
  public var includesActorsWithoutTies = false

  /// Every tie that may hold on a day of the spell and is not hypothetical.
  public init() {}
}
