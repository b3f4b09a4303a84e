/// A directed graph as measures see it: for each node the nodes its arcs go to, each once, in order, with a weight.
///
/// An undirected graph is one whose arcs go both ways. There are no arcs from a node to itself. It is frozen: what
/// changes is folded anew.
package struct ArcRows: Hashable, Sendable {
  /// Where each node's arcs begin in `heads`; one more than there are nodes.
  package let offsets: [UInt32]
  /// The node each arc goes to, node after node, ascending within each.
  package let heads: [UInt32]
  /// The weight of each arc, in step with `heads`; empty where each weighs 1.
  package let weights: [Double]

  package init(offsets: [UInt32], heads: [UInt32], weights: [Double]) {
    precondition(weights.isEmpty || weights.count == heads.count, "each arc has a weight, or none has")
    self.offsets = offsets
    self.heads = heads
    self.weights = weights
  }

  /// The number of nodes.
  ///
  /// - Complexity: O(1).
  package var nodeCount: Int { offsets.count - 1 }

  /// The number of arcs.
  ///
  /// - Complexity: O(1).
  package var arcCount: Int { heads.count }

  /// Whether arcs weigh other than 1.
  ///
  /// - Complexity: O(1).
  package var isWeighted: Bool { !weights.isEmpty }

  /// The places in `heads` and `weights` of a node's arcs.
  ///
  /// - Complexity: O(1).
  package func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The same arcs, each weighing 1.
  ///
  /// - Complexity: O(1); the arrays are shared.
  package var unweighted: ArcRows { ArcRows(offsets: offsets, heads: heads, weights: []) }
}
