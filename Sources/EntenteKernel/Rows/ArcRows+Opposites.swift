extension ArcRows {
  /// For each arc of a graph whose arcs go both ways, the place of the one that goes back.
  ///
  /// The arcs to a node come up in the order in which that node's own arcs lie, since both ascend: one pass finds them.
  ///
  /// - Precondition: each arc has one that goes back.
  /// - Complexity: O(*nodes* + *arcs*).
  package func opposites() -> [UInt32] {
    var next = offsets
    var opposites = [UInt32](repeating: 0, count: arcCount)
    for node in 0..<nodeCount {
      for arc in range(of: node) {
        let head = Int(heads[arc])
        opposites[arc] = next[head]
        next[head] += 1
      }
    }
    return opposites
  }
}
