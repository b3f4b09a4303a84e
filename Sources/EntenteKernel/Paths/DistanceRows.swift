/// Arcs with their lengths beside them, as searches over distances read them: one place in memory, not two.
struct DistanceRows: Sendable {
  /// An arc of a node.
  struct Arc {
    /// The node it goes to.
    var head: UInt32
    /// How long it is.
    var length: Double
  }

  /// Where each node's arcs begin; one more than there are nodes.
  let offsets: [UInt32]
  /// The arcs, node after node.
  let arcs: [Arc]

  /// Takes arcs whose weights are their lengths.
  ///
  /// - Complexity: O(*arcs*).
  init(_ rows: ArcRows) {
    offsets = rows.offsets
    arcs = rows.heads.indices.map { Arc(head: rows.heads[$0], length: rows.weights[$0]) }
  }

  /// The number of nodes.
  ///
  /// - Complexity: O(1).
  var nodeCount: Int { offsets.count - 1 }

  /// The places in `arcs` of a node's arcs.
  ///
  /// - Complexity: O(1).
  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
}
