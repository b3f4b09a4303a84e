/// A number for each tied pair of actors of a snapshot.
public struct DyadScores: Hashable, Sendable {
  /// The number of one pair.
  public struct Entry: Hashable, Sendable {
    /// The actor the arc goes from; of an undirected pair, the one that was added to the graph first.
    public let source: ActorID
    /// The actor it goes to.
    public let target: ActorID
    /// Its value.
    public let value: Double
  }

  /// What was measured, and how.
  public let header: MeasureHeader
  /// The pairs, by source and then by target.
  public let entries: [Entry]
}
