/// Why a number asked of a graph does not exist, or could not be found.
///
/// Nodes are given as the kernel knows them; who calls turns them into actors.
package enum NumericFault: Error, Hashable, Sendable {
  /// After so many products with the matrix the answer still moved by `change`, relative to its length.
  ///
  /// Two parts of the graph that are equally strong, one leading to the other, do this: the answer then nears its
  /// limit as slowly as 1/*k*.
  case noConvergence(iterations: Int, change: Double)
  /// The series grows beyond all bounds from `limit`, the reciprocal of the largest eigenvalue, on.
  case diverges(alpha: Double, limit: Double)
  /// There is no arc, or none of weight above zero, for a score to travel along.
  case noArcs
  /// No arc lies on a cycle, so that every walk ends and the largest eigenvalue is 0.
  case noCycle
  /// An arc weighs less than zero, or no number at all.
  case unfitWeight(tail: UInt32, head: UInt32, weight: Double)
  /// A parameter lies outside the numbers it may take, as a damping of 1 does.
  case unfitParameter(name: String, value: Double)
  /// Shares are not one for each node, or one is negative or not finite, or they add up to nothing.
  case unfitShares(name: String)
}
