extension ArcRows {
  /// Sees to it that every weight is a finite number and none is below zero.
  ///
  /// - Parameter rowsAreIncoming: whether a row holds the arcs that come to its node; then its node is the head.
  /// - Complexity: O(*arcs*).
  func checkWeights(rowsAreIncoming: Bool) throws(NumericFault) {
    let values = weights.span
    // Counted without a branch first: there is hardly ever one to tell of.
    var unfit = 0
    for arc in values.indices { unfit &+= values[arc] >= 0 && values[arc] < .infinity ? 0 : 1 }
    if unfit == 0 { return }
    for arc in values.indices where !(values[arc] >= 0 && values[arc] < .infinity) {
      let row = UInt32((offsets.firstIndex { $0 > arc } ?? 1) - 1)
      let (tail, head) = rowsAreIncoming ? (heads[arc], row) : (row, heads[arc])
      throw .unfitWeight(tail: tail, head: head, weight: values[arc])
    }
  }

  /// Whether some arc weighs more than zero.
  ///
  /// - Complexity: O(*arcs*) at the worst.
  var hasPositiveArc: Bool { isWeighted ? weights.contains { $0 > 0 } : arcCount > 0 }

  /// The arcs that are wanted, asked of each arc's row, of the node at its other end and of its weight.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func arcs(where isWanted: (Int, Int, Double) -> Bool) -> ArcRows {
    var (kept, keptHeads, keptWeights): ([UInt32], [UInt32], [Double]) = ([0], [], [])
    kept.reserveCapacity(offsets.count)
    for node in 0..<nodeCount {
      for arc in range(of: node) where isWanted(node, Int(heads[arc]), isWeighted ? weights[arc] : 1) {
        keptHeads.append(heads[arc])
        if isWeighted { keptWeights.append(weights[arc]) }
      }
      kept.append(UInt32(keptHeads.count))
    }
    return ArcRows(offsets: kept, heads: keptHeads, weights: keptWeights)
  }
}
