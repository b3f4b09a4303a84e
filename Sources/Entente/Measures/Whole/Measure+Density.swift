internal import EntenteKernel

extension Measure {
  /// The share of the ties there could be that there are: see `Snapshot.density(_:)`.
  public static let density = Measure("density", title: "Density", of: .graph) { input throws(MeasureError) in
    .graph([("density", try Snapshot.density(input))])
  }
}

extension Snapshot {
  /// The share of the ties there could be that there are.
  ///
  /// *m* / (*n*(*n* − 1)) for *m* arcs, parallel ones folded; undirected, for twice as many arcs as there are ties.
  ///
  /// - Convention: for fewer than two actors `networkx` gives 0 and `igraph` no value.
  /// - Throws: `undefined` under `igraph` for fewer than two actors.
  /// - Complexity: O(*n* + *m*).
  /// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, ch. 4, doi:10.1017/CBO9780511815478.
  public func density(_ options: MeasureOptions = .init()) throws(MeasureError) -> Double {
    try Snapshot.density(try MeasureInput(self, for: .density, options))
  }

  fileprivate static func density(_ input: MeasureInput) throws(MeasureError) -> Double {
    let count = Double(input.actorCount)
    guard count > 1 else {
      if input.convention == .networkx { return 0 }
      throw MeasureError(.undefined, "fewer than two actors have no pair that could be tied")
    }
    return Double(input.arcs().arcCount) / (count * (count - 1))
  }
}
