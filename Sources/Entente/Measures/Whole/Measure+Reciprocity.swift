internal import EntenteKernel

extension Measure {
  /// How often a tie is answered: see `Snapshot.reciprocity(_:)`.
  public static let reciprocity = Measure("reciprocity", title: "Reciprocity", of: .graph) {
    input throws(MeasureError) in
    .graph([("reciprocity", try Snapshot.reciprocity(input))])
  }
}

extension Snapshot {
  /// The share of arcs that are answered by one the other way.
  ///
  /// - Convention: without directed ties it is 1 under `igraph` and undefined under `networkx`.
  /// - Throws: `undefined` where there is no tie, and as said.
  /// - Complexity: O(*n* + *m*).
  /// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, ch. 13, doi:10.1017/CBO9780511815478.
  public func reciprocity(_ options: MeasureOptions = .init()) throws(MeasureError) -> Double {
    try Snapshot.reciprocity(try MeasureInput(self, for: .reciprocity, options))
  }

  fileprivate static func reciprocity(_ input: MeasureInput) throws(MeasureError) -> Double {
    guard input.isDirected else {
      if input.convention == .igraph { return 1 }
      throw MeasureError(.undefined, "no tie has a direction, so each is answered by itself")
    }
    let arcs = input.arcs()
    guard let share = Reciprocity.share(forward: arcs, backward: arcs.reversed()) else {
      throw MeasureError(.undefined, "there is no tie to answer")
    }
    return share
  }
}
