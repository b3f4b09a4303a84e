internal import EntenteKernel

extension Measure {
  /// How near an actor is to the others: see `Snapshot.closeness(_:)`.
  public static let closeness = nearness("closeness", title: "Closeness") { input, reach in
    Snapshot.closeness(input, reach)
  }
  /// How near an actor is to the others, near ones counting most: see `Snapshot.harmonic(_:)`.
  public static let harmonic = nearness("harmonic", title: "Harmonic closeness") { input, reach in
    Snapshot.harmonic(input, reach)
  }

  private static func nearness(
    _ name: String, title: String, _ values: @escaping @Sendable (MeasureInput, Reach) -> MeasureValues
  ) -> Measure {
    var traits = MeasureTraits()
    traits.direction = { $0 == .networkx ? .in : .both }
    traits.takesDistance = true
    traits.normalization = { $0 == .igraph ? .normalized : nil }
    return Measure(name, title: title, of: .actors, traits: traits) { input throws(MeasureError) in
      values(input, try await input.reach(input.direction))
    }
  }
}

extension Snapshot {
  /// How near each actor is to the others: one over the mean distance, taken over those that reach it.
  ///
  /// With *r* the number of others that reach the actor (of a directed graph: by paths to it, unless `direction` says
  /// otherwise) and Σ*d* their distances: `networkx` *r*/Σ*d* · *r*/(*n* − 1), after Wasserman and Faust, so that being near
  /// to a few in a corner counts little; `igraph` *r*/Σ*d*, or raw 1/Σ*d*.
  ///
  /// - Convention: `networkx` follows paths to the actor, has no divisor to leave out and gives 0 to whom nobody reaches.
  ///   `igraph` ignores directions and gives such an actor no value.
  ///   Where a distance is infinite, since a strength is 0, both give 0.
  /// - Throws: `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: over hops O(*n* · *m* / *w*) time with *w* sources at once in machine words; over distances
  ///   O(*n* · *m* log *n*). In parallel over sources.
  /// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, p. 201, doi:10.1017/CBO9780511815478; for many
  ///   sources at once M. Then et al. (2014), *The more the merrier*, PVLDB 8(4), doi:10.14778/2735496.2735507.
  @concurrent
  public func closeness(_ options: MeasureOptions = .init()) async throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .closeness, options)
    return try input.scores(of: .closeness, Snapshot.closeness(input, try await input.reach(input.direction)))
  }

  /// How near each actor is to the others, near ones counting most: Σ 1/*d* over the others that reach it.
  ///
  /// - Convention: `networkx` gives the sum over paths to the actor; `igraph` ignores directions and divides by *n* − 1
  ///   unless raw. Whom nobody reaches has 0.
  /// - Throws: `unfitStrength` where the distance rule has no distance for a strength; `cancelled`.
  /// - Complexity: that of `closeness(_:)`.
  /// - Reference: M. Marchiori, V. Latora (2000), *Harmony in the small-world*, Physica A 285,
  ///   doi:10.1016/S0378-4371(00)00311-3.
  @concurrent
  public func harmonic(_ options: MeasureOptions = .init()) async throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .harmonic, options)
    return try input.scores(of: .harmonic, Snapshot.harmonic(input, try await input.reach(input.direction)))
  }

  fileprivate static func closeness(_ input: MeasureInput, _ reach: Reach) -> MeasureValues {
    let others = Double(input.actorCount - 1)
    let values = (0..<input.actorCount).map { actor -> Double? in
      let (reached, total) = (Double(reach.reached[actor]), reach.total[actor])
      guard reached > 0 else { return input.convention == .networkx ? 0 : nil }
      switch (input.convention, input.normalization) {
      case (.networkx, _): return reached / total * (reached / others)
      case (.igraph, .normalized): return reached / total
      case (.igraph, .raw): return 1 / total
      }
    }
    return .actors(optional: values, undefined: "an actor that no path leads to has no distance to anyone")
  }

  fileprivate static func harmonic(_ input: MeasureInput, _ reach: Reach) -> MeasureValues {
    guard input.convention == .igraph, input.normalization == .normalized, input.actorCount > 1 else {
      return .actors(reach.reciprocal)
    }
    let others = Double(input.actorCount - 1)
    return .actors(reach.reciprocal.map { $0 / others })
  }
}
