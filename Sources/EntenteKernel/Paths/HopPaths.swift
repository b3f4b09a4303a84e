/// Shortest paths counted in hops, over all pairs of nodes of a graph.
///
/// What is measured is raw: sums over ordered pairs, never halved or divided. Weights play no part. Pairs without a
/// path add nothing.
package struct HopPaths: Sendable {
  let forward: ArcRows
  let backward: ArcRows

  /// Takes a graph and its reverse, which for an undirected graph are the same.
  package init(forward: ArcRows, backward: ArcRows) {
    precondition(
      forward.nodeCount == backward.nodeCount && forward.arcCount == backward.arcCount, "one is the other turned round")
    self.forward = forward.unweighted
    self.backward = backward.unweighted
  }
}
