extension ArcRows {
  /// The parts of the graph within which arcs, whichever way they point, lead from each node to each other.
  ///
  /// Each arc joins the trees of its ends, the later root under the earlier; paths are halved as they are walked. A node
  /// without arcs is a component of its own.
  ///
  /// - Complexity: nearly O(*nodes* + *arcs*): O((*nodes* + *arcs*) log *nodes*) at the worst.
  /// - Reference: R. E. Tarjan, J. van Leeuwen (1984), *Worst-case analysis of set union algorithms*, J. ACM 31(2),
  ///   doi:10.1145/62.2160.
  package func weakComponents() -> Components {
    var parents = [UInt32](0..<UInt32(nodeCount))
    for node in 0..<nodeCount {
      var root = Self.root(of: UInt32(node), in: &parents)
      for arc in range(of: node) {
        let other = Self.root(of: heads[arc], in: &parents)
        parents[Int(max(root, other))] = min(root, other)
        root = min(root, other)
      }
    }
    for node in parents.indices { parents[node] = parents[Int(parents[node])] }
    return Components(representatives: parents)
  }

  private static func root(of node: UInt32, in parents: inout [UInt32]) -> UInt32 {
    var node = node
    while parents[Int(node)] != node {
      parents[Int(node)] = parents[Int(parents[Int(node)])]
      node = parents[Int(node)]
    }
    return node
  }
}
