/// The share of time a walker spends at each node who mostly follows arcs and sometimes starts anew.
///
/// At each step the walker goes on with probability *d* (the damping) along one of the arcs that leave the node, in
/// proportion to their weights, else starts anew by the *teleport* shares *v*. Where no arc of weight above zero leaves,
/// going on means choosing by the *dangling* shares *u*. The scores *x* sum to one and are the solution of
///
///     x = d (Pᵀ x + (Σ over dangling nodes of x) u) + (1 − d) v,     P(i, j) = weight(i, j) / strength(i)
///
/// found by Gauss–Seidel sweeps of the linear system *y = d Pᵀ y + v*, stretched to its known sum as they go, until one moves
/// values by less than 1e-12 of the sum, in L1, and no more is left to go by the rate at which they close in; they are then
/// at most *d* / (1 − *d*) times as far from the solution, 5.7e-12 at 0.85. But for its length *y* answers the dangling nodes as
/// well when *u = v*; shares of their own cost a second solution.
///
/// - Convention: networkx and igraph agree: dangling nodes restart by the teleport shares, unless networkx is given
///   others. Weights are strengths.
/// - No node: no scores. No arcs: the shares that dangling and starting anew give.
/// - Complexity: O(*nodes* + *arcs*) a sweep; at *d* = 0.85 some 15 to 30 sweeps, more as *d* nears 1.
/// - Reference: S. Brin, L. Page (1998), *The anatomy of a large-scale hypertextual Web search engine*, Computer
///   Networks 30, doi:10.1016/S0169-7552(98)00110-X; for the linear system D. F. Gleich (2015), *PageRank beyond the
///   Web*, SIAM Review 57(3), doi:10.1137/140976649.
package struct PageRank: Hashable, Sendable {
  /// The probability of going on; from 0, below 1.
  package var damping: Double
  /// Where the walker starts, in any unit; empty for alike everywhere.
  package var teleport: [Double]
  /// Where the walker goes on to from a node that nothing leaves, in any unit; empty for the teleport shares.
  package var dangling: [Double]

  package init(damping: Double = 0.85, teleport: [Double] = [], dangling: [Double] = []) {
    self.damping = damping
    self.teleport = teleport
    self.dangling = dangling
  }

  /// The scores, summing to one.
  ///
  /// - Parameter incoming: for each node the arcs that come to it, with strengths as weights.
  package func scores(incoming: ArcRows) throws(NumericFault) -> [Double] {
    guard damping >= 0, damping < 1 else { throw .unfitParameter(name: "damping", value: damping) }
    let count = incoming.nodeCount
    guard count > 0 else { return [] }
    try incoming.checkWeights(rowsAreIncoming: true)
    let start = try Self.shares(teleport, count, name: "teleport")
    let system = WalkSystem(incoming: incoming, damping: damping)
    var scores = try system.solution(for: start)
    if !dangling.isEmpty, dangling != teleport {
      let restart = try Self.shares(dangling, count, name: "dangling")
      let restarted = try system.solution(for: restart)
      // Let δ be the mass at dangling nodes: x = (1 − d) y(v) + d δ y(u), and so for δ itself.
      let held = (1 - damping) * system.danglingSum(of: scores)
      let mass = held / (1 - damping * system.danglingSum(of: restarted))
      for node in 0..<count { scores[node] = (1 - damping) * scores[node] + damping * mass * restarted[node] }
    }
    let total = scores.reduce(0, +)
    for node in 0..<count { scores[node] /= total }
    return scores
  }

  /// Shares that sum to one.
  private static func shares(_ given: [Double], _ count: Int, name: String) throws(NumericFault) -> [Double] {
    if given.isEmpty { return [Double](repeating: 1 / Double(count), count: count) }
    let total = given.reduce(0, +)
    guard given.count == count, total > 0, total < .infinity, given.allSatisfy({ $0 >= 0 }) else {
      throw .unfitShares(name: name)
    }
    return given.map { $0 / total }
  }
}
