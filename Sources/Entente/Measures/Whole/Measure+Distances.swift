internal import EntenteKernel

extension Measure {
  /// The longest of all shortest paths: see `Snapshot.diameter(_:)`.
  public static let diameter = distance("diameter", title: "Diameter") { reach, _ in reach.farthest.max() ?? 0 }
  /// The mean length of shortest paths: see `Snapshot.meanDistance(_:)`.
  public static let meanDistance = distance("mean-distance", title: "Mean distance") { reach, pairs in
    reach.total.reduce(0, +) / pairs
  }

  private static func distance(
    _ name: String, title: String, _ value: @escaping @Sendable (Reach, Double) -> Double
  ) -> Measure {
    var traits = MeasureTraits()
    traits.takesDistance = true
    return Measure(name, title: title, of: .graph, traits: traits) { input throws(MeasureError) in
      .graph([(name, try await Snapshot.overPairs(input, isMean: name == "mean-distance", value))])
    }
  }
}

extension Snapshot {
  /// The longest of all shortest paths between two actors.
  ///
  /// - Convention: `networkx` has a value only where each actor reaches each other; `igraph` looks at the pairs that reach
  ///   each other.
  /// - Throws: `undefined` as said; `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: that of `closeness(_:)`.
  /// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, ch. 4, doi:10.1017/CBO9780511815478.
  @concurrent
  public func diameter(_ options: MeasureOptions = .init()) async throws(MeasureError) -> Double {
    try await number(of: .diameter, options)
  }

  /// The mean length of the shortest paths between two actors.
  ///
  /// - Convention: as for `diameter(_:)`; `igraph` has no value where nobody reaches anyone.
  /// - Throws: `undefined` as said; `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: that of `closeness(_:)`.
  /// - Reference: D. J. Watts, S. H. Strogatz (1998), *Collective dynamics of "small-world" networks*, Nature 393,
  ///   doi:10.1038/30918.
  @concurrent
  public func meanDistance(_ options: MeasureOptions = .init()) async throws(MeasureError) -> Double {
    try await number(of: .meanDistance, options)
  }

  fileprivate static func overPairs(
    _ input: MeasureInput, isMean: Bool, _ value: (Reach, Double) -> Double
  ) async throws(MeasureError) -> Double {
    let reach = try await input.reach(.out)
    let pairs = reach.reached.reduce(0) { $0 + Double($1) }
    let all = Double(input.actorCount) * Double(input.actorCount - 1)
    if input.convention == .networkx {
      guard input.actorCount > 0 else { throw MeasureError(.undefined, "there is no actor") }
      guard pairs == all else {
        throw MeasureError(
          .undefined, "not every actor reaches every other; the convention igraph looks at the pairs that do")
      }
      return pairs > 0 ? try finite(value(reach, pairs)) : 0
    }
    guard pairs > 0 || !isMean, input.actorCount > 0 else { throw MeasureError(.undefined, "no actor reaches another") }
    return try finite(value(reach, pairs))
  }

  private static func finite(_ value: Double) throws(MeasureError) -> Double {
    if value.isFinite { return value }
    throw MeasureError(
      .undefined, "some actors reach each other only along ties of strength 0, which are infinitely long")
  }
}
