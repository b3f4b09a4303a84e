internal import EntenteKernel

extension Measure {
  /// How much an actor's contacts hem it in: see `Snapshot.constraint(_:)`.
  public static let constraint = holes("constraint", title: "Constraint") { input throws(MeasureError) in
    try Snapshot.constraints(input)
  }
  /// How many contacts an actor has, less what is redundant in them: see `Snapshot.effectiveSize(_:)`.
  public static let effectiveSize = holes("effective-size", title: "Effective size") { input throws(MeasureError) in
    try Snapshot.effectiveSizes(input)
  }

  private static func holes(
    _ name: String, title: String, _ values: @escaping @Sendable (MeasureInput) throws(MeasureError) -> MeasureValues
  ) -> Measure {
    var traits = MeasureTraits()
    traits.weight = { _ in .unweighted }
    return Measure(name, title: title, of: .actors, traits: traits) { input throws(MeasureError) in try values(input) }
  }
}

extension Snapshot {
  /// How much each actor's contacts hem it in, as what it gives to one comes back through others (Burt's constraint).
  ///
  /// Σ over contacts *v* of (*p(u,v)* + Σ over *w* of *p(u,w)* · *p(w,v)*)², with *p(u,v)* the share of the ties between
  /// *u* and *v*, in both directions together, in all of *u*'s.
  ///
  /// - Convention: the same number in both. An actor without ties has no value.
  /// - Throws: `unfitStrength` where a strength is negative.
  /// - Complexity: O(*m*^1.5).
  /// - Reference: R. S. Burt (2004), *Structural holes and good ideas*, American Journal of Sociology 110(2),
  ///   doi:10.1086/421787.
  public func constraint(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .constraint, options)
    return try input.scores(of: .constraint, try Snapshot.constraints(input))
  }

  /// How many contacts each actor has, less what is redundant in them because they are tied to each other.
  ///
  /// Σ over contacts *v* of (1 − Σ over *w* of *p(u,w)* · *q(v,w)*), with *p* as for `constraint(_:)` and *q(v,w)* the ties
  /// between *v* and *w* over the greatest of *v*'s; unweighted and undirected *k* − 2*t*/*k*, for *k* contacts and *t* ties
  /// among them.
  ///
  /// - Convention: `networkx`. Under `igraph` there is no such measure. An actor without ties has no value.
  /// - Throws: `unfitStrength` where a strength is negative, `notOffered` under `igraph`.
  /// - Complexity: O(*m*^1.5).
  /// - Reference: R. S. Burt (1992), *Structural Holes*, Harvard University Press, ISBN 0-674-84371-1; S. P. Borgatti
  ///   (1997), *Structural holes: unpacking Burt's redundancy measures*, Connections 20(1).
  public func effectiveSize(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: .effectiveSize, options)
    return try input.scores(of: .effectiveSize, try Snapshot.effectiveSizes(input))
  }

  fileprivate static func constraints(_ input: MeasureInput) throws(MeasureError) -> MeasureValues {
    .actors(optional: try structuralHoles(input).constraint, undefined: withoutContacts)
  }

  fileprivate static func effectiveSizes(_ input: MeasureInput) throws(MeasureError) -> MeasureValues {
    guard input.convention == .networkx else {
      throw MeasureError(.notOffered, "igraph has no effective size; use the convention networkx")
    }
    return .actors(optional: try structuralHoles(input).effectiveSize, undefined: withoutContacts)
  }

  private static let withoutContacts = "an actor without ties has no contacts to weigh"

  private static func structuralHoles(_ input: MeasureInput) throws(MeasureError) -> StructuralHoles {
    let arcs = input.weightedArcs()
    do { return try StructuralHoles(forward: arcs, backward: input.reversed(arcs)) } catch { throw MeasureError(error) }
  }
}
