internal import EntenteKernel

extension Measure {
  /// Who points to what matters: see `Snapshot.hubs(_:)`.
  public static let hubs = hits("hubs", title: "Hubs") { $0.hubs }
  /// What those who know point to: see `Snapshot.authorities(_:)`.
  public static let authorities = hits("authorities", title: "Authorities") { $0.authorities }

  private static func hits(
    _ name: String, title: String, _ side: @escaping @Sendable (HubsAndAuthorities) -> [Double]
  ) -> Measure {
    var traits = MeasureTraits()
    traits.weight = { $0 == .networkx ? .strength : .unweighted }
    return Measure(name, title: title, of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(try Snapshot.hits(input, side))
    }
  }
}

extension Snapshot {
  /// How much each actor points to actors that many point to.
  ///
  /// Hubs *h* and authorities *a* are the first pair of singular vectors of the weights *W*: *h* ∝ *W a*, *a* ∝ *Wᵀ h*.
  /// Without directed ties both are one. Where more than one pair serves, it is the one that iteration from equal values
  /// leads to.
  ///
  /// - Convention: `networkx` reads strengths unless told otherwise and makes the values add up to 1; `igraph` does not
  ///   read them and makes the greatest value 1. Without directed ties igraph's hubs and authorities are its eigenvector
  ///   centralities.
  /// - Throws: `undefined` where there is no tie.
  /// - Complexity: O(*n* + *m*) a round, usually 16 to 40 rounds; to 1e-12.
  /// - Reference: J. M. Kleinberg (1999), *Authoritative sources in a hyperlinked environment*, Journal of the ACM 46(5),
  ///   doi:10.1145/324133.324140.
  public func hubs(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .hubs, options) { input throws(MeasureError) in try Snapshot.hits(input) { $0.hubs } }
  }

  /// How much each actor is pointed to by actors that point to many: see `hubs(_:)`.
  ///
  /// - Throws: `undefined` where there is no tie.
  /// - Complexity: that of `hubs(_:)`.
  public func authorities(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .authorities, options) { input throws(MeasureError) in try Snapshot.hits(input) { $0.authorities } }
  }

  fileprivate static func hits(
    _ input: MeasureInput, _ side: (HubsAndAuthorities) -> [Double]
  ) throws(MeasureError) -> [Double] {
    if input.actorCount == 0 { return [] }
    if input.convention == .igraph, !input.isDirected { return try eigenvectors(input) }
    let outgoing = input.weightedArcs()
    do {
      let scores = side(try HubsAndAuthorities(forward: outgoing, backward: input.reversed(outgoing)))
      let divisor = input.convention == .networkx ? scores.reduce(0, +) : scores.max() ?? 1
      return scores.map { $0 / divisor }
    } catch {
      throw MeasureError(error)
    }
  }
}
