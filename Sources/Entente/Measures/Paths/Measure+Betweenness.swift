internal import EntenteKernel

extension Measure {
  /// The share of shortest paths that pass through an actor: see `Snapshot.betweenness(_:)`.
  public static let betweenness = Measure(
    "betweenness", title: "Betweenness", of: .actors, traits: .betweenness
  ) { input throws(MeasureError) in
    .actors(try await Snapshot.betweenness(input))
  }
  /// The share of shortest paths that pass along a tie: see `Snapshot.edgeBetweenness(_:)`.
  public static let edgeBetweenness = Measure(
    "edge-betweenness", title: "Edge betweenness", of: .dyads, traits: .betweenness
  ) { input throws(MeasureError) in
    try await Snapshot.edgeBetweenness(input)
  }
}

extension MeasureTraits {
  fileprivate static let betweenness: MeasureTraits = {
    var traits = MeasureTraits()
    traits.takesDistance = true
    traits.normalization = { $0 == .networkx ? .normalized : .raw }
    return traits
  }()
}

extension Snapshot {
  /// The share of shortest paths between other actors that pass through each actor.
  ///
  /// For actor *v*: the sum over pairs *s* ≠ *v* ≠ *t* of σ(*s,t*|*v*) / σ(*s,t*), where σ counts shortest paths. Actors that
  /// broker between parts of a region score high, whatever their size.
  ///
  /// - Convention: `networkx` divides by (*n* − 1)(*n* − 2), `igraph`, where asked to, by *n*(*n* − 1), each for ordered pairs;
  ///   undirected pairs count once. Pairs that cannot reach each other add nothing. Lengths that differ by less than 1e-10
  ///   of themselves are equal in both: networkx compares floating sums exactly, and loses paths by it.
  /// - Throws: `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: O(*n* · *m*) time over hops, O(*n* · *m* log *n*) over distances, O(*n* + *m*) memory a worker. In parallel
  ///   over sources, the same bits on any number of cores.
  /// - Reference: U. Brandes (2001), *A faster algorithm for betweenness centrality*, Journal of Mathematical Sociology
  ///   25(2), doi:10.1080/0022250X.2001.9990249.
  @concurrent
  public func betweenness(_ options: MeasureOptions = .init()) async throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .betweenness, options)
    return try input.scores(of: .betweenness, .actors(try await Snapshot.betweenness(input)))
  }

  /// The share of shortest paths between actors that pass along each tied pair.
  ///
  /// For pair *e*: the sum over pairs *s* ≠ *t* of σ(*s,t*|*e*) / σ(*s,t*).
  ///
  /// - Convention: both divide, `igraph` only where asked to, by *n*(*n* − 1) for ordered pairs; undirected pairs count once.
  ///   The rest is as for `betweenness(_:)`.
  /// - Throws: `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: that of `betweenness(_:)`.
  /// - Reference: U. Brandes (2008), *On variants of shortest-path betweenness centrality and their generic computation*,
  ///   Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001.
  @concurrent
  public func edgeBetweenness(_ options: MeasureOptions = .init()) async throws(MeasureError) -> DyadScores {
    let input = try MeasureInput(self, for: .edgeBetweenness, options)
    let values = try await Snapshot.edgeBetweenness(input)
    guard case .dyads(let scores) = try input.result(of: .edgeBetweenness, values) else {
      return DyadScores(header: input.header(for: .edgeBetweenness), entries: [])
    }
    return scores
  }

  fileprivate static func betweenness(_ input: MeasureInput) async throws(MeasureError) -> [Double] {
    let sums = try await input.betweennessSums()
    let count = Double(input.actorCount)
    let pairs = input.convention == .networkx ? (count - 1) * (count - 2) : count * (count - 1)
    if input.normalization == .normalized {
      if pairs <= 0, input.convention == .igraph, input.actorCount > 0 {
        throw MeasureError(.undefined, "one actor alone has no pairs of others to divide by")
      }
      return pairs > 0 ? sums.map { $0 / pairs } : sums
    }
    return input.isDirected ? sums : sums.map { $0 / 2 }
  }

  fileprivate static func edgeBetweenness(_ input: MeasureInput) async throws(MeasureError) -> MeasureValues {
    let (arcs, sums) = try await input.arcBetweennessSums()
    let pairs = Double(input.actorCount) * Double(input.actorCount - 1)
    // Without directions the way back has the same sum, and raw pairs count once.
    let factor = input.isDirected ? 1.0 : 2.0
    let divisor = (input.normalization == .normalized ? pairs : factor) / factor
    var entries: [(source: Int, target: Int, value: Double)] = []
    for source in 0..<arcs.nodeCount {
      for arc in arcs.range(of: source) {
        let target = Int(arcs.heads[arc])
        if input.isDirected || source < target { entries.append((source, target, sums[arc] / divisor)) }
      }
    }
    return .dyads(entries)
  }
}
