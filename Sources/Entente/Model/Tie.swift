/// One dated relation between two actors, as a reader meets it.
///
/// Ties live in columns; this is a view made on demand by `ActorGraph.tie(_:)`, so there is no array of them to
/// walk. Loops over many ties read the columns instead.
public struct Tie: Hashable, Sendable {
  /// Its place in the graph.
  public let index: TieIndex
  /// The id its data give it, or empty.
  public let id: String
  /// The actor it goes from; of an undirected tie, the one named first.
  public let source: ActorID
  /// The actor it goes to; of an undirected tie, the one named second.
  public let target: ActorID
  /// What sort of relation it is.
  public let kind: KindID
  /// Whether it goes from source to target only.
  public let isDirected: Bool
  /// Its own sign, or its kind's where the data give none.
  public let sign: Sign
  /// The sign the data give this tie, if they give one.
  public let ownSign: Sign?
  /// How well it is vouched for.
  public let status: TieStatus
  /// Whether it came and went within its spell, on days nobody has recorded.
  public let isIntermittent: Bool
  /// Whether it has a date; without one it holds as long as both its actors exist.
  public let isDated: Bool
  /// The days on which it may hold and surely holds, within its actors' lifetimes.
  public let extent: Extent
  /// How strong it is; nil where the data do not say.
  public let strength: Strength?
  /// The words that go with it.
  public let details: TieDetails
  /// Where it is vouched for, in the order in which it was said.
  public let citations: [Citation]
}
