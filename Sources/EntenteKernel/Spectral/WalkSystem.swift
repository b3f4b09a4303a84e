/// The linear system *y = d Pᵀ y + v* of a damped walk.
///
/// Only nodes that pass walkers on are swept: the others are read by no equation but their own, and how much of a node's value goes to
/// them is summed up beforehand (I. C. F. Ipsen, T. M. Selee (2008), *PageRank computation, with special attention to dangling
/// nodes*, SIAM J. Matrix Analysis 29(4), doi:10.1137/060664331).
struct WalkSystem: Sendable {
  private let order: WalkOrder
  /// The arcs that come to each node, all nodes by their names in `order`.
  private let rows: ArcRows
  private let damping: Double
  /// One over the strength of what leaves a node; 0 where nothing does.
  private let reciprocal: [Double]
  /// The share of what leaves a node that goes to nodes that nothing leaves.
  private let leaks: [Double]

  /// - Parameter incoming: for each node the arcs that come to it, with strengths as weights.
  init(incoming: ArcRows, damping: Double) {
    self.damping = damping
    let strengths = incoming.headStrengths().map { $0 >= .leastNormalMagnitude ? $0 : 0 }
    order = WalkOrder(incoming) { strengths[$0] > 0 }
    rows = order.renamed(incoming)
    reciprocal = order.byName(strengths.map { $0 > 0 ? 1 / $0 : 0 })
    leaks = Self.leaks(rows, reciprocal, passingCount: order.passingCount)
  }

  private static func leaks(_ rows: ArcRows, _ reciprocal: [Double], passingCount: Int) -> [Double] {
    var leaks = [Double](repeating: 0, count: reciprocal.count)
    var shares = leaks.mutableSpan
    let (heads, weights, reciprocal) = (rows.heads.span, rows.weights.span, reciprocal.span)
    for arc in Int(rows.offsets[passingCount])..<heads.count {
      shares[Int(heads[arc])] += weights.isEmpty ? 1 : weights[arc]
    }
    for node in shares.indices { shares[node] *= reciprocal[node] }
    return leaks
  }

  /// The sum of values, given by node, of nodes that nothing leaves.
  func danglingSum(of values: [Double]) -> Double {
    order.nodes[order.passingCount...].reduce(0) { $0 + values[Int($1)] }
  }

  /// The solution for given shares, which sum to one; both by node.
  ///
  /// The slowest error is one of length only, and the length is known: summed over nodes, the equations say that
  /// (1 − d) Σ y + d Σ over dangling nodes of y = 1. So each sweep takes the shares times what that sum was before,
  /// which is the same as stretching the solution to fit.
  func solution(for shares: [Double]) throws(NumericFault) -> [Double] {
    let limit = 100_000
    let shares = order.byName(shares)
    let danglingShare = shares[order.passingCount...].reduce(0, +)
    var pace = SweepPace(atMost: damping)
    var solution = shares
    var scaled = zip(shares, reciprocal).map { $0 * $1 }
    var stretch = 1 - damping + damping * danglingShare
    var change = Double.infinity
    for _ in 0..<limit {
      let swept = sweep(shares, stretch, &solution, &scaled)
      let dangling = damping * swept.leaked + stretch * danglingShare
      let sum = swept.sum + dangling
      let outflow = (1 - damping) * sum + damping * dangling
      change = swept.change / sum
      if pace.error(after: change) <= 1e-12 {
        solveDangling(shares, stretch, &solution, scaled)
        Vectors.scale(&solution, by: 1 / outflow)
        return order.byNode(solution)
      }
      stretch = outflow
    }
    throw .noConvergence(iterations: limit, change: change)
  }

  /// Solves the equations of nodes that pass on, one after the other with the newest values; gives how much these moved and
  /// move the others at most, their sum, and what of it goes to the others.
  private func sweep(
    _ shares: [Double], _ stretch: Double, _ solution: inout [Double], _ scaled: inout [Double]
  ) -> (change: Double, sum: Double, leaked: Double) {
    let (offsets, heads, weights) = (rows.offsets.span, rows.heads.span, rows.weights.span)
    let (shares, reciprocal, leaks) = (shares.span, reciprocal.span, leaks.span)
    var solution = solution.mutableSpan
    var scaled = scaled.mutableSpan
    var (change, sum, leaked) = (0.0, 0.0, 0.0)
    var start = 0
    for node in 0..<order.passingCount {
      let end = Int(offsets[node + 1])
      let value = damping * ArcRows.rowSum(start..<end, heads, weights, of: scaled.span) + stretch * shares[node]
      change += abs(value - solution[node]) * (1 + damping * leaks[node])
      sum += value
      leaked += value * leaks[node]
      solution[node] = value
      scaled[node] = value * reciprocal[node]
      start = end
    }
    return (change, sum, leaked)
  }

  /// Solves the equations of the nodes that nothing leaves.
  private func solveDangling(
    _ shares: [Double], _ stretch: Double, _ solution: inout [Double], _ scaled: [Double]
  ) {
    let (offsets, heads, weights) = (rows.offsets.span, rows.heads.span, rows.weights.span)
    var solution = solution.mutableSpan
    let scaled = scaled.span
    for node in order.passingCount..<solution.count {
      let row = Int(offsets[node])..<Int(offsets[node + 1])
      solution[node] = damping * ArcRows.rowSum(row, heads, weights, of: scaled) + stretch * shares[node]
    }
  }
}
