internal import EntenteKernel

extension Measure {
  /// How often each kind of three actors occurs: see `Snapshot.triadCensus(_:)`.
  public static let triadCensus = Measure("triad-census", title: "Triad census", of: .graph) {
    input throws(MeasureError) in
    .graph(Snapshot.triads(input).map { ("triad-\($0.kind)", Double($0.count)) })
  }
}

extension Snapshot {
  /// How often each of the sixteen kinds of three actors occurs.
  ///
  /// A kind is named by its mutual, asymmetric and empty pairs, with a letter where that leaves a choice (down, up, cyclic,
  /// transitive): `003` has no tie, `030T` is a transitive triple, `300` has all ties both ways. In a table the rows are
  /// called `triad-003` and so on.
  ///
  /// - Convention: the same numbers and names in both. Without directed ties only 003, 102, 201 and 300 occur.
  /// - Complexity: O(*m* · greatest degree) at most.
  /// - Reference: V. Batagelj, A. Mrvar (2001), *A subquadratic triad census algorithm for large sparse networks with small
  ///   maximum degree*, Social Networks 23(3), doi:10.1016/S0378-8733(01)00035-1.
  public func triadCensus(
    _ options: MeasureOptions = .init()
  ) throws(MeasureError) -> [(kind: String, count: Int)] {
    Snapshot.triads(try MeasureInput(self, for: .triadCensus, options))
  }

  fileprivate static func triads(_ input: MeasureInput) -> [(kind: String, count: Int)] {
    let arcs = input.arcs()
    let census = TriadCensus(forward: arcs, backward: input.reversed(arcs))
    return TriadCensus.Kind.allCases.map { ($0.rawValue, census[$0]) }
  }
}
