internal import EntenteKernel

extension Measure {
  /// PageRank as it is usually asked for: see `Snapshot.pageRank(damping:restart:_:)`.
  public static let pageRank = pageRank()

  /// PageRank with a damping and places to start anew of your choice.
  public static func pageRank(damping: Double = 0.85, restart: [ActorID: Double] = [:]) -> Measure {
    var traits = MeasureTraits()
    traits.weight = { $0 == .networkx ? .strength : .unweighted }
    return Measure("pagerank", title: "PageRank", of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(try Snapshot.pageRanks(input, damping, restart))
    }
  }
}

extension Snapshot {
  /// The share of time that a walker spends at each actor who mostly follows ties and sometimes starts anew.
  ///
  /// *x(v)* = *d* Σ over arcs *u → v* of *x(u)* · *w(u,v)* / *s(u)* + (1 − *d*) *r(v)*, with *d* the damping, *w* the
  /// weights, *s* the strength of what goes out, and *r* the shares of `restart`, else the same for all. From an actor
  /// that nothing goes out of, the walker starts anew. The values add up to one.
  ///
  /// - Convention: `networkx` reads strengths (a tie without one counts 1, parallel ties add up) unless told otherwise,
  ///   `igraph` does not.
  /// - Parameters:
  ///   - damping: how likely the next step follows a tie; from 0 up to, not including, 1.
  ///   - restart: where walks start, in any unit (personalised PageRank); empty for everywhere.
  /// - Throws: `unfitStrength` where a strength is negative; `undefined` where none of the `restart` actors is there.
  /// - Complexity: O(*n* + *m*) a sweep, some 20 to 150 sweeps; the last moves values by less than 1e-12 of
  ///   their sum, in L1, and the error is at most *d* / (1 − *d*) times that.
  /// - Reference: S. Brin, L. Page (1998), *The anatomy of a large-scale hypertextual Web search engine*, Computer
  ///   Networks 30, doi:10.1016/S0169-7552(98)00110-X.
  public func pageRank(
    damping: Double = 0.85, restart: [ActorID: Double] = [:], _ options: MeasureOptions = .init()
  ) throws(MeasureError) -> Scores {
    try scores(of: .pageRank, options) { input throws(MeasureError) in
      try Snapshot.pageRanks(input, damping, restart)
    }
  }

  fileprivate static func pageRanks(
    _ input: MeasureInput, _ damping: Double, _ restart: [ActorID: Double]
  ) throws(MeasureError) -> [Double] {
    let shares = restart.isEmpty ? [] : input.snapshot.actors.map { restart[$0] ?? 0 }
    let incoming = input.incomingWeightedArcs()
    do {
      return try PageRank(damping: damping, teleport: shares).scores(incoming: incoming)
    } catch {
      throw MeasureError(error)
    }
  }
}
