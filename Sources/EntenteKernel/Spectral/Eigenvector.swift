/// How central each node is if it is as central as those it hears from together.
///
/// The scores are the vector *x* without negative entries for which λ *x(v)* = Σ over arcs *u → v* of weight · *x(u)*,
/// with λ the largest eigenvalue; for an undirected graph that is the eigenvector of the adjacency matrix. Where several
/// vectors serve (components of equal strength), it is the one that iteration from equal scores leads to.
///
/// - Convention: `networkx`: along the arcs (left eigenvector), Euclidean length 1. igraph's is the same with its
///   greatest score scaled to 1. Nodes that no cycle of the leading part leads to have 0.
/// - Undefined: where no arc lies on a cycle, all eigenvalues are 0 (`noArcs`, `noCycle`). Where one part leads to
///   another of the same λ, iteration has no pace (`noConvergence`).
/// - Complexity: O(*nodes* + *arcs*) a product, usually 16 to 40 products; see `DominantPair`.
/// - Reference: P. Bonacich (1987), *Power and centrality: a family of measures*, Am. J. Sociology 92(5),
///   doi:10.1086/228631.
package struct Eigenvector: Hashable, Sendable {
  /// The scores, of Euclidean length 1.
  package let scores: [Double]
  /// The largest eigenvalue of the weights' matrix.
  package let eigenvalue: Double

  /// - Parameter incoming: for each node the arcs that come to it, with strengths as weights.
  package init(incoming: ArcRows) throws(NumericFault) {
    try incoming.checkWeights(rowsAreIncoming: true)
    guard incoming.hasPositiveArc else { throw .noArcs }
    guard incoming.hasPlainCycle || !incoming.isAcyclic else { throw .noCycle }
    let start = [Double](repeating: 1, count: incoming.nodeCount)
    let pair = try DominantPair(of: RowMap(rows: incoming), from: start)
    scores = pair.vector
    eigenvalue = pair.value
  }
}
