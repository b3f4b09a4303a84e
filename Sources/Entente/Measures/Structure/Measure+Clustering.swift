internal import EntenteKernel

extension Measure {
  /// How many of an actor's neighbours are tied to each other: see `Snapshot.clustering(_:)`.
  public static let clustering = Measure("clustering", title: "Local clustering", of: .actors) {
    input throws(MeasureError) in
    Snapshot.clusterings(input)
  }
}

extension Snapshot {
  /// The share of the pairs of each actor's neighbours that are tied to each other.
  ///
  /// Undirected: *T* / (*k*(*k* − 1)/2) for *T* triangles and *k* neighbours. Directed, under `networkx`: of all the
  /// triangles that the actor's arcs could make with every choice of directions, the share there is (Fagiolo).
  ///
  /// - Convention: `networkx` gives 0 to an actor with fewer than two neighbours; `igraph` gives it no value, and reads
  ///   no directions.
  /// - Complexity: O(*m*^1.5).
  /// - Reference: D. J. Watts, S. H. Strogatz (1998), *Collective dynamics of "small-world" networks*, Nature 393,
  ///   doi:10.1038/30918; G. Fagiolo (2007), *Clustering in complex directed networks*, Physical Review E 76, 026107,
  ///   doi:10.1103/PhysRevE.76.026107.
  public func clustering(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .clustering, options)
    return try input.scores(of: .clustering, Snapshot.clusterings(input))
  }

  fileprivate static func clusterings(_ input: MeasureInput) -> MeasureValues {
    let arcs = input.arcs()
    let clustering =
      input.isDirected && input.convention == .networkx
      ? Clustering(forward: arcs, backward: input.reversed(arcs)) : Clustering(undirected: input.undirected(arcs))
    let coefficients = (0..<input.actorCount).map { clustering.coefficient(of: $0) }
    if input.convention == .networkx { return .actors(coefficients.map { $0 ?? 0 }) }
    return .actors(optional: coefficients, undefined: "an actor with fewer than two neighbours has no pair of them")
  }
}
