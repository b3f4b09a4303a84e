/// Which ties a snapshot takes, and how it reads their dates and strengths.
public struct SnapshotOptions: Hashable, Sendable {
  /// When a tie belongs to the spell.
  public var rule: ActivityRule = .any
  /// Which of a tie's days count.
  public var certainty: Certainty = .possible
  /// Whether a tie surely belongs to a spell only where it surely holds on a day of it.
  ///
  /// A tie can have no such day: it is intermittent, or its date is one of several. It still surely belongs to an era
  /// that holds all the days on which it may have held. Between two change points, where one day is as the other, it
  /// does not: see `reading(_:)`.
  public var needsCertainDay = false
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
  /// Whether a membership brings an actor in that has no other tie; else numbers have the actors that pictures show.
  ///
  /// It matters only where kinds are not chosen.
  public var membershipsBringActors = true
  /// Whether composites are left out where members of theirs are there too, so that nobody counts twice.
  public var dropsComposites = false

  /// Every tie that may hold on a day of the spell and is not hypothetical.
  public init() {}

  /// These options as they read the periods of a division.
  ///
  /// Periods by change are steps: what a snapshot of one holds, each day of it holds, and a finer cut would lose
  /// nothing. So a tie is certain in one only by its certain days.
  ///
  /// ```swift
  /// let steps = options.reading(.changes)
  /// let snapshots = graph.periods(by: .changes, steps).map { graph.snapshot(of: $0.spell, steps) }
  /// ```
  public func reading(_ division: PeriodDivision) -> SnapshotOptions {
    var options = self
    if division == .changes { options.needsCertainDay = true }
    return options
  }
}
