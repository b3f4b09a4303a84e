/// Who points to what matters (hubs), and what those who know point to (authorities).
///
/// With *A(i, j)* the weight of the arc *i → j*, the authorities *a* are the dominant eigenvector of *AᵀA* and the hubs
/// are *h = A a*: the first pair of singular vectors, without negative entries. Where several pairs are equally strong
/// (components alike), it is the one that iteration from equal authorities leads to.
///
/// - Convention: both have Euclidean length 1 here; networkx divides each by its sum, igraph by its greatest.
/// - Undefined without an arc of weight above zero (`noArcs`).
/// - Complexity: O(*nodes* + *arcs*) a product, usually 16 to 40 products; see `DominantPair`.
/// - Reference: J. M. Kleinberg (1999), *Authoritative sources in a hyperlinked environment*, J. ACM 46(5),
///   doi:10.1145/324133.324140.
package struct HubsAndAuthorities: Hashable, Sendable {
  /// The hub scores, of Euclidean length 1.
  package let hubs: [Double]
  /// The authority scores, of Euclidean length 1.
  package let authorities: [Double]
  /// The largest singular value of the weights' matrix.
  package let singularValue: Double

  /// - Parameters:
  ///   - forward: for each node the arcs that leave it, with strengths as weights.
  ///   - backward: the same arcs at the node they come to.
  package init(forward: ArcRows, backward: ArcRows) throws(NumericFault) {
    try forward.checkWeights(rowsAreIncoming: false)
    guard forward.hasPositiveArc else { throw .noArcs }
    let start = [Double](repeating: 1, count: forward.nodeCount)
    let pair = try DominantPair(of: ComposedMap(forward, then: backward), from: start)
    var hubs = [Double](repeating: 0, count: forward.nodeCount)
    forward.multiply(pair.vector, into: &hubs)
    Vectors.scale(&hubs, by: 1 / Vectors.length(hubs))
    self.hubs = hubs
    authorities = pair.vector
    singularValue = pair.value.squareRoot()
  }
}
