internal import EntenteKernel

extension Measure {
  /// How often two that are tied to a third are tied to each other: see `Snapshot.transitivity(_:)`.
  public static let transitivity = Measure("transitivity", title: "Transitivity", of: .graph) {
    input throws(MeasureError) in
    .graph([("transitivity", try Snapshot.transitivity(input))])
  }
}

extension Snapshot {
  /// Of the pairs of actors that are tied to the same third, the share that are tied to each other.
  ///
  /// 3 · triangles / pairs of ties that meet at an actor.
  ///
  /// - Convention: `igraph` reads no directions. `networkx`, of a directed graph, counts the ordered pairs of actors that a
  ///   third has arcs to, and those of them with an arc from the first to the second. Without any pair `networkx` gives 0
  ///   and `igraph` no value.
  /// - Throws: `undefined` under `igraph` where no two ties meet.
  /// - Complexity: O(*m*^1.5).
  /// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, ch. 6, doi:10.1017/CBO9780511815478.
  public func transitivity(_ options: MeasureOptions = .init()) throws(MeasureError) -> Double {
    try Snapshot.transitivity(try MeasureInput(self, for: .transitivity, options))
  }

  fileprivate static func transitivity(_ input: MeasureInput) throws(MeasureError) -> Double {
    let arcs = input.arcs()
    let share =
      input.isDirected && input.convention == .networkx
      ? Clustering.transitivity(ofSuccessors: arcs) : Clustering(undirected: input.undirected(arcs)).transitivity
    guard let share = share ?? (input.convention == .networkx ? 0 : nil) else {
      throw MeasureError(.undefined, "no two ties meet at an actor")
    }
    return share
  }
}
