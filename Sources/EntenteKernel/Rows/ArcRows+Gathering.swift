extension ArcRows {
  /// Gathers arcs given in any order by the node they stand at, for sums over them and nothing else.
  ///
  /// Parallel arcs stay apart, and the heads of a node stand in the order in which arcs were given: a sum over a node's
  /// arcs is the same as over folded ones but for its last bits, and half the work of folding is saved. Arcs from a node
  /// to itself are dropped.
  ///
  /// - Parameters:
  ///   - nodeCount: every row and head lies below it.
  ///   - rows: the node each arc stands at.
  ///   - heads: the node at its other end.
  ///   - weights: the weight of each arc.
  /// - Complexity: O(*nodes* + *arcs*), time and memory: one counting sort.
  package init(gathering nodeCount: Int, rows: Span<UInt32>, heads: Span<UInt32>, weights: Span<Double>) {
    precondition(rows.count == heads.count && weights.count == rows.count, "each arc has two ends and a weight")
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    Self.countEnds(rows, heads, into: &offsets)
    var gatheredHeads = [UInt32](repeating: 0, count: Int(offsets[nodeCount]))
    var gatheredWeights = [Double](repeating: 0, count: gatheredHeads.count)
    var places = offsets
    var next = places.mutableSpan
    var headSpan = gatheredHeads.mutableSpan
    var weightSpan = gatheredWeights.mutableSpan
    for arc in rows.indices {
      let (row, head) = (rows[arc], heads[arc])
      if row == head { continue }
      let place = next[Int(row)]
      next[Int(row)] = place + 1
      headSpan[Int(place)] = head
      weightSpan[Int(place)] = weights[arc]
    }
    self.init(offsets: offsets, heads: gatheredHeads, weights: gatheredWeights)
  }

  private static func countEnds(_ rows: Span<UInt32>, _ heads: Span<UInt32>, into offsets: inout [UInt32]) {
    var offsets = offsets.mutableSpan
    for arc in rows.indices where rows[arc] != heads[arc] { offsets[Int(rows[arc]) + 1] += 1 }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
  }
}
