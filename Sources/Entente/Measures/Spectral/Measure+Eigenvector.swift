internal import EntenteKernel

extension Measure {
  /// How central those are that an actor is tied to: see `Snapshot.eigenvector(_:)`.
  public static let eigenvector: Measure = {
    var traits = MeasureTraits()
    traits.weight = { _ in .unweighted }
    return Measure("eigenvector", title: "Eigenvector centrality", of: .actors, traits: traits) {
      input throws(MeasureError) in
      .actors(try Snapshot.eigenvectors(input))
    }
  }()
}

extension Snapshot {
  /// How central each actor is if it is as central as those whose ties come to it are together.
  ///
  /// λ *x(v)* = Σ over arcs *u → v* of *w(u,v)* · *x(u)*, with λ the largest eigenvalue and no *x* below 0. Where more
  /// than one vector does that (parts of equal strength), it is the one that iteration from equal values leads to.
  ///
  /// - Convention: `networkx` makes the squares add up to 1, `igraph` the greatest value 1.
  /// - Throws: `undefined` where no directed ties make a cycle; `noConvergence` where iteration has no pace, as one part
  ///   of the graph leads to another that is as strong.
  /// - Complexity: O(*n* + *m*) a round, usually 16 to 40 rounds; to 1e-12.
  /// - Reference: P. Bonacich (1987), *Power and centrality: a family of measures*, American Journal of Sociology 92(5),
  ///   doi:10.1086/228631.
  public func eigenvector(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .eigenvector, options) { input throws(MeasureError) in try Snapshot.eigenvectors(input) }
  }

  static func eigenvectors(_ input: MeasureInput) throws(MeasureError) -> [Double] {
    if input.actorCount == 0 { return [] }
    let incoming = input.incomingWeightedArcs()
    do {
      let scores = try Eigenvector(incoming: incoming).scores
      guard input.convention == .igraph, let greatest = scores.max() else { return scores }
      return scores.map { $0 / greatest }
    } catch {
      throw MeasureError(error)
    }
  }
}
