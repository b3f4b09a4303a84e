/// Shortest paths over arcs that have lengths, over all pairs of nodes of a graph.
///
/// What is measured is raw: sums over ordered pairs, never halved or divided. Pairs without a path add nothing.
package struct DistancePaths: Sendable {
  let forward: ArcRows
  let tolerance: Double

  /// Takes a graph whose weights are the lengths of its arcs.
  ///
  /// - Parameters:
  ///   - forward: the graph; without weights each arc has length 1. An arc of infinite length is as none.
  ///   - tolerance: paths count as equally short if they are no longer than the shortest by more than this, relative
  ///     to it. With 0 rounding decides, as in networkx; igraph has 1e-10.
  /// - Precondition: lengths are above zero.
  package init(forward: ArcRows, tolerance: Double = 0) {
    precondition(forward.weights.allSatisfy { $0 > 0 }, "the length of an arc is above zero")
    let ones = [Double](repeating: 1, count: forward.isWeighted ? 0 : forward.arcCount)
    self.forward =
      forward.isWeighted ? forward : ArcRows(offsets: forward.offsets, heads: forward.heads, weights: ones)
    self.tolerance = tolerance
  }
}
