extension ArcRows {
  /// Gathers arcs given in any order by the node they come to: for sums over them and nothing else.
  ///
  /// Row *v* holds the nodes whose arcs come to *v*, in the order in which they first come up, with the weights of
  /// parallel arcs added up in the order in which they were given; arcs from a node to itself are dropped. One pass of
  /// counting sort and one look at each arc do, in place of the two passes of `init(folding:…)`, which has rows ascend.
  ///
  /// - Parameters:
  ///   - nodeCount: every tail and head lies below it.
  ///   - tails: where each arc starts.
  ///   - heads: where each arc ends.
  ///   - weights: the weight of each arc, NaN where it is 1; empty where each is.
  /// - Complexity: O(*nodes* + *arcs*), time and memory.
  package static func gathered(
    _ nodeCount: Int, tails: Span<UInt32>, heads: Span<UInt32>, weights: Span<Double>
  ) -> ArcRows {
    precondition(tails.count == heads.count, "arcs are pairs")
    precondition(weights.isEmpty || weights.count == tails.count, "each arc has a weight, or none has")
    var offsets = starts(of: nodeCount, tails: tails, heads: heads)
    let count = Int(offsets[nodeCount])
    var nodes = [UInt32](repeating: 0, count: count)
    var sums = [Double](repeating: 1, count: count)
    scatter(tails, heads, weights, into: &nodes, &sums, at: offsets)
    let folded = fold(&offsets, &nodes, &sums)
    let isPlain = weights.isEmpty && folded == count
    if folded < count {
      nodes.removeSubrange(folded...)
      sums.removeSubrange(folded...)
    }
    return ArcRows(offsets: offsets, heads: nodes, weights: isPlain ? [] : sums)
  }

  /// Where the arcs that come to each node begin.
  private static func starts(of nodeCount: Int, tails: Span<UInt32>, heads: Span<UInt32>) -> [UInt32] {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    var counts = offsets.mutableSpan
    for arc in heads.indices { counts[Int(heads[arc]) + 1] += tails[arc] == heads[arc] ? 0 : 1 }
    for node in 1..<counts.count { counts[node] += counts[node - 1] }
    return offsets
  }

  /// Puts each arc into the row of its head.
  private static func scatter(
    _ tails: Span<UInt32>, _ heads: Span<UInt32>, _ weights: Span<Double>, into nodes: inout [UInt32],
    _ sums: inout [Double], at offsets: [UInt32]
  ) {
    var free = offsets
    var next = free.mutableSpan
    var nodes = nodes.mutableSpan
    var sums = sums.mutableSpan
    for arc in heads.indices where tails[arc] != heads[arc] {
      let head = Int(heads[arc])
      let place = next[head]
      next[head] = place + 1
      nodes[Int(place)] = tails[arc]
      if !weights.isEmpty, !weights[arc].isNaN { sums[Int(place)] = weights[arc] }
    }
  }

  /// Joins the parallel arcs of each row, and closes up the rows; gives how many arcs are left.
  private static func fold(_ offsets: inout [UInt32], _ nodes: inout [UInt32], _ weights: inout [Double]) -> Int {
    // Of each node one more than the place of its last arc: places only grow, so those of other rows are told apart.
    var places = [UInt32](repeating: 0, count: offsets.count)
    var last = places.mutableSpan
    var offsets = offsets.mutableSpan
    var nodes = nodes.mutableSpan
    var weights = weights.mutableSpan
    var count: UInt32 = 0
    var start = 0
    for node in 1..<offsets.count {
      let end = Int(offsets[node])
      let first = count
      for arc in start..<end {
        let tail = nodes[arc]
        let weight = weights[arc]
        let known = last[Int(tail)]
        if known > first {
          weights[Int(known) - 1] += weight
        } else {
          nodes[Int(count)] = tail
          weights[Int(count)] = weight
          count += 1
          last[Int(tail)] = count
        }
      }
      offsets[node] = count
      start = end
    }
    return Int(count)
  }
}
