/// All events of one kind from one actor to another in one period.
public struct PeriodEdge: Hashable, Sendable {
  /// The period's place in the query.
  public let period: Int
  /// Who acted.
  public let source: ByteText
  /// Towards whom.
  public let target: ByteText
  /// The kind's place in the query's `kinds`.
  public let kind: Int
  /// The number of events.
  public let count: Int
  /// Their strengths together, in the query's parts of a unit; an event without a strength counts one unit.
  public let strength: Int
  /// The day of the first of them.
  public let firstDay: Day
  /// The day of the last.
  public let lastDay: Day

  /// An edge.
  public init(
    period: Int, source: ByteText, target: ByteText, kind: Int, count: Int, strength: Int, firstDay: Day, lastDay: Day
  ) {
    (self.period, self.source, self.target, self.kind) = (period, source, target, kind)
    (self.count, self.strength, self.firstDay, self.lastDay) = (count, strength, firstDay, lastDay)
  }
}

/// How large the graph of a period is: what decides whether it is fetched.
public struct PeriodSummary: Hashable, Sendable {
  /// The period's place in the query.
  public let period: Int
  /// The number of events.
  public let events: Int
  /// The number of edges: ordered pairs of actors, by kind.
  public let edges: Int
  /// The number of ordered pairs of actors.
  public let dyads: Int
  /// The number of actors.
  public let actors: Int

  /// A summary.
  public init(period: Int, events: Int, edges: Int, dyads: Int, actors: Int) {
    (self.period, self.events, self.edges) = (period, events, edges)
    (self.dyads, self.actors) = (dyads, actors)
  }
}

/// What goes out of an actor, and what comes to it, in one period.
public struct ActorTallies: Hashable, Sendable {
  /// What is counted on one side.
  public struct Side: Hashable, Sendable {
    /// The number of events.
    public var events = 0
    /// The number of actors at the other end.
    public var dyads = 0
    /// The strengths of the events together, in the query's parts of a unit.
    public var strength = 0

    /// Counts of one side.
    public init(events: Int = 0, dyads: Int = 0, strength: Int = 0) {
      (self.events, self.dyads, self.strength) = (events, dyads, strength)
    }
  }

  /// The period's place in the query.
  public let period: Int
  /// Who.
  public let actor: ByteText
  /// What goes out.
  public let out: Side
  /// What comes in.
  public let `in`: Side

  /// Tallies of an actor.
  public init(period: Int, actor: ByteText, out: Side, in: Side) {
    (self.period, self.actor, self.out, self.in) = (period, actor, out, `in`)
  }
}

/// A number for an actor in a period.
public struct ActorScore: Hashable, Sendable {
  /// The period's place in the query.
  public let period: Int
  /// Who.
  public let actor: ByteText
  /// The number.
  public let value: Double

  /// A number.
  public init(period: Int, actor: ByteText, value: Double) {
    (self.period, self.actor, self.value) = (period, actor, value)
  }
}

/// The component an actor belongs to in a period.
public struct ActorComponent: Hashable, Sendable {
  /// The period's place in the query.
  public let period: Int
  /// Who.
  public let actor: ByteText
  /// The member of the component whose name comes first by its bytes.
  public let component: ByteText

  /// A membership.
  public init(period: Int, actor: ByteText, component: ByteText) {
    (self.period, self.actor, self.component) = (period, actor, component)
  }
}
