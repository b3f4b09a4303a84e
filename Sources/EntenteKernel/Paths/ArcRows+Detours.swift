extension ArcRows {
  /// The arcs without those that some path of two arcs undercuts, which no shortest path can take.
  ///
  /// An arc stays if the difference is so small that rounding along a path, or the tolerance within which two lengths
  /// count as equal, could make up for it.
  ///
  /// - Complexity: O(sum over arcs of the out-degree of their heads), less than one search from every node.
  func withoutDetours(tolerance: Double) -> ArcRows {
    let longest = weights.lazy.filter(\.isFinite).max() ?? 0
    let margin = longest * Double(nodeCount) * (tolerance + Double(nodeCount) * 0x1p-50)
    var detour = [Double](repeating: .infinity, count: nodeCount)
    var offsets: [UInt32] = [0]
    var keptHeads: [UInt32] = []
    var keptWeights: [Double] = []
    offsets.reserveCapacity(nodeCount + 1)
    for node in 0..<nodeCount {
      for arc in range(of: node) {
        let length = weights[arc]
        for next in range(of: Int(heads[arc])) {
          let end = Int(heads[next])
          detour[end] = Swift.min(detour[end], length + weights[next])
        }
      }
      for arc in range(of: node) where weights[arc] <= detour[Int(heads[arc])] + margin {
        keptHeads.append(heads[arc])
        keptWeights.append(weights[arc])
      }
      offsets.append(UInt32(keptHeads.count))
      for arc in range(of: node) {
        for next in range(of: Int(heads[arc])) { detour[Int(heads[next])] = .infinity }
      }
    }
    return ArcRows(offsets: offsets, heads: keptHeads, weights: keptWeights)
  }
}
