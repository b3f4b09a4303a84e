internal import EntenteKernel

extension Measure {
  /// Katz centrality with each step counting a tenth: see `Snapshot.katz(alpha:_:)`.
  public static let katz = katz()

  /// Katz centrality with a share of your choice for each step.
  public static func katz(alpha: Double = 0.1) -> Measure {
    var traits = MeasureTraits()
    traits.weight = { _ in .unweighted }
    return Measure("katz", title: "Katz centrality", of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(try Snapshot.katzScores(input, alpha))
    }
  }
}

extension Snapshot {
  /// How much reaches each actor along walks of every length, each step passing on a share α.
  ///
  /// *x(v)* = α Σ over arcs *u → v* of *w(u,v)* · *x(u)* + 1, then divided so that the squares add up to 1.
  ///
  /// - Convention: `networkx`. Under `igraph` there is no such measure.
  /// - Parameter alpha: the share; above 0 and below 1/λ, with λ the largest eigenvalue.
  /// - Throws: `noConvergence` from 1/λ on, with that limit in the reason.
  /// - Complexity: O(*n* + *m*) a sweep; the number of sweeps grows with 1 / (1 − αλ).
  /// - Reference: L. Katz (1953), *A new status index derived from sociometric analysis*, Psychometrika 18(1),
  ///   doi:10.1007/BF02289026.
  public func katz(alpha: Double = 0.1, _ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .katz, options) { input throws(MeasureError) in try Snapshot.katzScores(input, alpha) }
  }

  fileprivate static func katzScores(_ input: MeasureInput, _ alpha: Double) throws(MeasureError) -> [Double] {
    guard input.convention == .networkx else {
      throw MeasureError(.notOffered, "igraph has no Katz centrality; use the convention networkx")
    }
    let incoming = input.incomingWeightedArcs()
    do { return try Katz(alpha: alpha).scores(incoming: incoming) } catch { throw MeasureError(error) }
  }
}
