/// Who makes typed, weighted edges of a stream of events, period by period, and measures them.
///
/// `LocalEngine` does it in this process; others where the events are. What they answer is the same: edges, tallies and
/// components to the last bit, PageRank to 1e-12 of each value. Rows come by period and then by the bytes of names.
public protocol GraphEngine<Events>: Sendable {
  /// What it is asked of.
  associatedtype Events: Sendable

  /// Makes the edges of a query, of all periods at once, and keeps them until they are discarded.
  func makeEdges(_ query: EdgeQuery, of events: Events) async throws(EngineFault) -> EdgeSetID

  /// How large the graph of each period is; one of an empty period too.
  func summaries(of edges: EdgeSetID) async throws(EngineFault) -> [PeriodSummary]

  /// The edges of one period, by source, target and kind.
  func edges(_ edges: EdgeSetID, in period: Int) async throws(EngineFault) -> [PeriodEdge]

  /// What goes out of each actor and what comes to it.
  func tallies(of edges: EdgeSetID) async throws(EngineFault) -> [ActorTallies]

  /// PageRank of each actor.
  func pageRank(of edges: EdgeSetID, _ rule: PageRankRule) async throws(EngineFault) -> PageRankScores

  /// Which actors hang together whichever way ties point.
  func components(of edges: EdgeSetID) async throws(EngineFault) -> [ActorComponent]

  /// Forgets the edges, and whatever was kept for them.
  func discard(_ edges: EdgeSetID) async throws(EngineFault)
}

/// Edges that an engine keeps.
public struct EdgeSetID: Hashable, Sendable {
  /// Their number, as the engine counts.
  public let number: Int

  /// The edges of that number.
  public init(_ number: Int) { self.number = number }
}
