extension ArcRows {
  /// Each node's neighbours, whichever way the arcs point, as arcs both ways that weigh what the two directions weigh
  /// together: 1 or 2 where arcs are unweighted.
  ///
  /// - Parameter backward: the same arcs at the node they come to.
  /// - Complexity: O(*nodes* + *arcs*): two ascending rows are merged.
  package func neighbours(with backward: ArcRows) -> ArcRows {
    var offsets: [UInt32] = [0]
    var (heads, weights): ([UInt32], [Double]) = ([], [])
    offsets.reserveCapacity(nodeCount + 1)
    heads.reserveCapacity(arcCount + backward.arcCount)
    weights.reserveCapacity(arcCount + backward.arcCount)
    for node in 0..<nodeCount {
      var (leaving, coming) = (range(of: node), backward.range(of: node))
      while !leaving.isEmpty || !coming.isEmpty {
        let head = leaving.isEmpty ? .max : self.heads[leaving.lowerBound]
        let tail = coming.isEmpty ? .max : backward.heads[coming.lowerBound]
        var weight = 0.0
        if head <= tail { weight += takeWeight(of: &leaving) }
        if tail <= head { weight += backward.takeWeight(of: &coming) }
        heads.append(min(head, tail))
        weights.append(weight)
      }
      offsets.append(UInt32(heads.count))
    }
    return ArcRows(offsets: offsets, heads: heads, weights: weights)
  }

  /// The weight of the first of some arcs, which is then no longer among them.
  private func takeWeight(of arcs: inout Range<Int>) -> Double {
    let first = arcs.lowerBound
    arcs = first + 1..<arcs.upperBound
    return isWeighted ? weights[first] : 1
  }
}
