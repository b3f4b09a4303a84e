extension ArcRows {
  /// The arcs turned round: row *v* holds those that come to *v*, ascending, with their weights.
  ///
  /// - Complexity: O(*nodes* + *arcs*), by counting sort.
  package func reversed() -> ArcRows {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for head in heads { offsets[Int(head) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var tails = [UInt32](repeating: 0, count: arcCount)
    var turned = [Double](repeating: 0, count: weights.count)
    for node in 0..<nodeCount {
      for arc in range(of: node) {
        let head = Int(heads[arc])
        let place = Int(next[head])
        next[head] += 1
        tails[place] = UInt32(node)
        if isWeighted { turned[place] = weights[arc] }
      }
    }
    return ArcRows(offsets: offsets, heads: tails, weights: turned)
  }
}
