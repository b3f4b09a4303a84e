/// How much reaches each node along walks of any length, each step of which passes on a share α.
///
/// The scores solve *x(v)* = α Σ over arcs *u → v* of weight · *x(u)* + 1, scaled to Euclidean length 1 (so that the
/// constant, networkx's β, does not matter). They exist for α below 1/λ, with λ the largest eigenvalue; Gauss–Seidel
/// sweeps from below then rise to them, to a change below 1e-14 of the sum.
///
/// - Convention: `networkx`: along the arcs, Euclidean length 1. An acyclic graph has scores for any α.
/// - Undefined from α = 1/λ on: `diverges`, which tells 1/λ. So near below it that rounding decides: `noConvergence`.
/// - Complexity: O(*nodes* + *arcs*) a sweep; the number of sweeps grows with 1 / (1 − α λ). λ is only computed where the
///   greatest strengths do not already show that α is small enough.
/// - Reference: L. Katz (1953), *A new status index derived from sociometric analysis*, Psychometrika 18(1),
///   doi:10.1007/BF02289026.
package struct Katz: Hashable, Sendable {
  /// The share α that each step passes on; zero or more.
  package var alpha: Double

  package init(alpha: Double = 0.1) { self.alpha = alpha }

  /// The scores, of Euclidean length 1; none for no node.
  ///
  /// - Parameter incoming: for each node the arcs that come to it, with strengths as weights.
  package func scores(incoming: ArcRows) throws(NumericFault) -> [Double] {
    guard alpha >= 0, alpha < .infinity else { throw .unfitParameter(name: "alpha", value: alpha) }
    guard incoming.nodeCount > 0 else { return [] }
    try incoming.checkWeights(rowsAreIncoming: true)
    try checkThatSeriesEnds(incoming)
    var scores = [Double](repeating: 1, count: incoming.nodeCount)
    let limit = 100_000
    var change = Double.infinity
    for _ in 0..<limit {
      let sum: Double
      (change, sum) = sweep(incoming, &scores)
      if change <= 1e-14 * sum {
        Vectors.scale(&scores, by: 1 / Vectors.length(scores))
        return scores
      }
      change /= sum
    }
    throw .noConvergence(iterations: limit, change: change)
  }

  /// Refuses an α from which on the series has no end.
  ///
  /// No eigenvalue is above the greatest sum of a row or of a column. Where that does not settle it the largest is
  /// computed, without the arcs between strong components: they change no eigenvalue but can hold up iteration.
  private func checkThatSeriesEnds(_ incoming: ArcRows) throws(NumericFault) {
    let outward = incoming.headStrengths().max() ?? 0
    var sums = [Double](repeating: 0, count: incoming.nodeCount)
    incoming.multiply([Double](repeating: 1, count: incoming.nodeCount), into: &sums)
    guard alpha * min(outward, sums.max() ?? 0) >= 1 else { return }
    let components = incoming.strongComponents().labels
    let cyclic = incoming.arcs { components[$0] == components[$1] && $2 > 0 }
    if cyclic.arcCount == 0 { return }
    let limit = 1 / (try Eigenvector(incoming: cyclic)).eigenvalue
    if alpha >= limit * (1 - 1e-12) { throw .diverges(alpha: alpha, limit: limit) }
  }

  private func sweep(_ incoming: ArcRows, _ scores: inout [Double]) -> (change: Double, sum: Double) {
    let (offsets, heads, weights) = (incoming.offsets.span, incoming.heads.span, incoming.weights.span)
    var scores = scores.mutableSpan
    var (change, sum) = (0.0, 0.0)
    var start = 0
    for node in 0..<scores.count {
      let end = Int(offsets[node + 1])
      let value = alpha * ArcRows.rowSum(start..<end, heads, weights, of: scores.span) + 1
      change += abs(value - scores[node])
      sum += value
      scores[node] = value
      start = end
    }
    return (change, sum)
  }
}
