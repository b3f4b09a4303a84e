/// The engine in this process: the default, and the measure of all others.
///
/// ```swift
/// let engine = LocalEngine()
/// let edges = try await engine.makeEdges(EdgeQuery(periods: periods), of: EventColumns(graph))
/// let scores = try await engine.pageRank(of: edges, PageRankRule()).scores
/// ```
public actor LocalEngine: GraphEngine {
  private struct EdgeSet {
    let query: EdgeQuery
    let periods: [LocalEdges]
  }

  private var sets: [EdgeSetID: EdgeSet] = [:]
  private var made = 0

  /// An engine that keeps nothing yet.
  public init() {}

  /// Makes the edges of a query.
  ///
  /// - Complexity: O(*periods* · *events* + *e* log *e*) for *e* events counted once for each of their periods.
  public func makeEdges(_ query: EdgeQuery, of events: EventColumns) async throws(EngineFault) -> EdgeSetID {
    let order = events.names.indices.sorted { events.names[$0] < events.names[$1] }
    var rank = [UInt32](repeating: 0, count: order.count)
    for (place, name) in order.enumerated() { rank[name] = UInt32(place) }
    let kinds = Self.kinds(of: events.codes, query.kinds)
    var periods: [LocalEdges] = []
    for period in query.periods {
      if Task.isCancelled { throw .cancelled }
      periods.append(try LocalEdges(events, in: period.spell, kinds: kinds, rank: rank, query))
    }
    made += 1
    let id = EdgeSetID(made)
    sets[id] = EdgeSet(query: query, periods: periods)
    return id
  }

  /// Of each code its kind's place, or nil; nil for one kind whatever the code.
  private static func kinds(of codes: [ByteText], _ kinds: KindCodes) -> [UInt32?]? {
    if kinds.codes.isEmpty { return nil }
    let places = Dictionary(uniqueKeysWithValues: kinds.codes.map { ($0.code, UInt32($0.kind)) })
    return codes.map { places[kinds.lookedUp($0)] }
  }

  private func set(_ id: EdgeSetID) throws(EngineFault) -> EdgeSet {
    guard let set = sets[id] else { throw EngineFault(.unknownEdges, "these edges were discarded, or never made here") }
    return set
  }

  /// How large the graph of each period is.
  ///
  /// - Complexity: O(*edges*).
  public func summaries(of edges: EdgeSetID) async throws(EngineFault) -> [PeriodSummary] {
    try set(edges).periods.enumerated().map { period, edges in
      PeriodSummary(
        period: period, events: edges.rows.reduce(0) { $0 + $1.count }, edges: edges.rows.count,
        dyads: edges.pairs().count, actors: edges.names.count)
    }
  }

  /// The edges of one period, by source, target and kind.
  ///
  /// - Complexity: O(*edges*).
  public func edges(_ edges: EdgeSetID, in period: Int) async throws(EngineFault) -> [PeriodEdge] {
    let set = try set(edges)
    guard set.periods.indices.contains(period) else {
      throw EngineFault(.unusableQuery, "there is no period \(period)")
    }
    let local = set.periods[period]
    return local.rows.map {
      PeriodEdge(
        period: period, source: local.names[Int($0.source)], target: local.names[Int($0.target)], kind: Int($0.kind),
        count: $0.count, strength: $0.strength, firstDay: Day(ordinal: $0.firstDay), lastDay: Day(ordinal: $0.lastDay))
    }
  }

  /// What goes out of each actor and what comes to it.
  ///
  /// - Complexity: O(*edges*).
  public func tallies(of edges: EdgeSetID) async throws(EngineFault) -> [ActorTallies] {
    try set(edges).periods.enumerated().flatMap { period, edges in
      var out = [ActorTallies.Side](repeating: .init(), count: edges.names.count)
      var into = out
      for pair in edges.pairs() {
        out[pair.source].add(pair)
        into[pair.target].add(pair)
      }
      return edges.names.indices.map {
        ActorTallies(period: period, actor: edges.names[$0], out: out[$0], in: into[$0])
      }
    }
  }

  /// PageRank of each actor.
  ///
  /// - Throws: `noConvergence` where values still move after the rule's last round; `unfitStrength` below 0.
  /// - Complexity: O(*edges*) a round.
  public func pageRank(of edges: EdgeSetID, _ rule: PageRankRule) async throws(EngineFault) -> PageRankScores {
    var walks: [PowerIteration] = []
    for edges in try set(edges).periods { walks.append(try PowerIteration(edges, rule)) }
    var rounds = 0
    var change = Double.infinity
    while change > rule.tolerance {
      if Task.isCancelled { throw .cancelled }
      guard rounds < rule.mostRounds else { throw rule.noConvergence(change) }
      change = 0
      for walk in walks.indices { change = max(change, walks[walk].step()) }
      rounds += 1
    }
    let scores = walks.enumerated().flatMap { period, walk in
      zip(walk.names, walk.values).map { ActorScore(period: period, actor: $0, value: $1) }
    }
    return PageRankScores(scores: scores, rounds: rounds)
  }

  /// Which actors hang together.
  ///
  /// - Complexity: O(*edges*).
  public func components(of edges: EdgeSetID) async throws(EngineFault) -> [ActorComponent] {
    try set(edges).periods.enumerated().flatMap { period, edges in
      let roots = edges.weakRoots()
      return edges.names.indices.map {
        ActorComponent(period: period, actor: edges.names[$0], component: edges.names[roots[$0]])
      }
    }
  }

  /// Forgets the edges.
  ///
  /// - Complexity: O(1).
  public func discard(_ edges: EdgeSetID) async throws(EngineFault) {
    _ = try set(edges)
    sets[edges] = nil
  }
}

extension ActorTallies.Side {
  fileprivate mutating func add(_ pair: LocalEdges.Pair) {
    events += pair.count
    dyads += 1
    strength += pair.strength
  }
}
