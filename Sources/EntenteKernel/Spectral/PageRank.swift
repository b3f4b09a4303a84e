/// The share of time a walker spends at each node who mostly follows arcs and sometimes starts anew.
///
/// At each step the walker goes on with probability *d* (the damping) along one of the arcs that leave the node, in
/// proportion to their weights, else starts anew by the *teleport* shares *v*. Where no arc of weight above zero leaves,
/// going on means choosing by the *dangling* shares *u*. The scores *x* sum to one and are the solution of
///
///     x = d (Pᵀ x + (Σ over dangling nodes of x) u) + (1 − d) v,     P(i, j) = weight(i, j) / strength(i)
///
/// found by Gauss–Seidel sweeps of the linear system *y = d Pᵀ y + v*, stretched to its known sum as they go, to an error
/// below 1e-12 of the sum. But for its length *y* answers the dangling nodes as well when *u = v*; shares of their own
/// cost a second solution.
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

/// How quickly sweeps close in on a solution, and so how far from it they are.
///
/// Where each sweep moves values by at most *r* times what the one before did, what is left to move is at most *r* / (1 − *r*)
/// times the last move. The rate is the greater of the last two, with a quarter to spare; no sweep is slower than the damping.
private struct SweepPace {
  private let slowest: Double
  private var moves = (last: Double.infinity, before: Double.infinity)

  init(atMost slowest: Double) { self.slowest = slowest }

  /// How far the values are from the solution at most, after a sweep that moved them so far.
  mutating func error(after move: Double) -> Double {
    defer { moves = (move, moves.last) }
    // Beyond what numbers can tell apart there is nothing to close in on.
    if move <= 1e-15 { return 0 }
    let isKnown = moves.before < .infinity
    let rate = isKnown ? min(slowest, 1.25 * max(move / moves.last, moves.last / moves.before)) : slowest
    return move * rate / (1 - rate)
  }
}

/// The linear system *y = d Pᵀ y + v* of a damped walk.
private struct WalkSystem {
  let incoming: ArcRows
  let damping: Double
  /// One over the strength of what leaves a node; 0 where nothing does.
  let reciprocal: [Double]

  init(incoming: ArcRows, damping: Double) {
    self.incoming = incoming
    self.damping = damping
    reciprocal = incoming.headStrengths().map { $0 >= .leastNormalMagnitude ? 1 / $0 : 0 }
  }

  func danglingSum(of values: [Double]) -> Double {
    var sum = 0.0
    for node in values.indices where reciprocal[node] == 0 { sum += values[node] }
    return sum
  }

  /// The solution for given shares, which sum to one.
  ///
  /// The slowest error is one of length only, and the length is known: summed over nodes, the equations say that
  /// (1 − d) Σ y + d Σ over dangling nodes of y = 1. So each sweep takes the shares times what that sum was before,
  /// which is the same as stretching the solution to fit.
  func solution(for shares: [Double]) throws(NumericFault) -> [Double] {
    let limit = 100_000
    var pace = SweepPace(atMost: damping)
    var solution = shares
    var scaled = zip(shares, reciprocal).map { $0 * $1 }
    var stretch = 1 - damping + damping * danglingSum(of: shares)
    var change = Double.infinity
    for _ in 0..<limit {
      let sum: Double
      let outflow: Double
      (change, sum, outflow) = sweep(shares, stretch, &solution, &scaled)
      change /= sum
      if pace.error(after: change) <= 1e-12 {
        Vectors.scale(&solution, by: 1 / outflow)
        return solution
      }
      stretch = outflow
    }
    throw .noConvergence(iterations: limit, change: change)
  }

  /// Solves each node's equation in turn with the newest values; gives how much values moved, their sum, and the sum
  /// that is 1 for the solution.
  private func sweep(
    _ shares: [Double], _ stretch: Double, _ solution: inout [Double], _ scaled: inout [Double]
  ) -> (change: Double, sum: Double, outflow: Double) {
    let (offsets, heads, weights) = (incoming.offsets.span, incoming.heads.span, incoming.weights.span)
    let (shares, reciprocal) = (shares.span, reciprocal.span)
    var solution = solution.mutableSpan
    var scaled = scaled.mutableSpan
    var (change, sum, dangling) = (0.0, 0.0, 0.0)
    var start = 0
    for node in shares.indices {
      let end = Int(offsets[node + 1])
      let value = damping * ArcRows.rowSum(start..<end, heads, weights, of: scaled.span) + stretch * shares[node]
      change += abs(value - solution[node])
      sum += value
      dangling += reciprocal[node] == 0 ? value : 0
      solution[node] = value
      scaled[node] = value * reciprocal[node]
      start = end
    }
    return (change, sum, (1 - damping) * sum + damping * dangling)
  }
}
