public import Entente

extension TimePlot {
  /// What a measure says of one actor, or of an actor and those who came after it.
  public struct Line: Hashable, Sendable {
    /// The actor's id; unique in the plot.
    public var id: String
    /// What stands at its end.
    public var label: String
    /// Its values; those of periods that are not the plot's are not drawn.
    public var values: [Value]
    /// The days on which one actor took the place of another.
    public var successions: [Succession]

    /// A line of one actor, unless there are successions.
    public init(id: String, label: String, values: [Value], successions: [Succession] = []) {
      self.id = id
      self.label = label
      self.values = values
      self.successions = successions
    }
  }

  /// What a measure says of an actor in a period.
  public struct Value: Hashable, Sendable {
    /// The period it is the value of.
    public var period: Period
    /// The actor's name; empty where it is the line's label.
    public var actor: String
    /// The value; nil or no finite number where it is not defined.
    public var value: Double?
    /// The rank among all actors of the period, 1 for the first.
    public var rank: Int?

    /// A value with or without a rank.
    public init(period: Period, actor: String = "", value: Double?, rank: Int? = nil) {
      self.period = period
      self.actor = actor
      self.value = value
      self.rank = rank
    }
  }

  /// A day on which a line goes on under another name.
  public struct Succession: Hashable, Sendable {
    /// The first day of the new actor.
    public var day: Day
    /// Its name.
    public var name: String

    /// The day of a successor.
    public init(day: Day, name: String) {
      self.day = day
      self.name = name
    }
  }
}
