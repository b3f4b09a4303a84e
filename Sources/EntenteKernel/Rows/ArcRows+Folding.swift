extension ArcRows {
  /// How the weights of parallel arcs become one.
  package enum Fold: Hashable, Sendable {
    /// They add up.
    case sum
    /// The greatest stands for all.
    case max
  }

  /// Folds arcs given in any order: parallel ones become one, those from a node to itself are dropped.
  ///
  /// Two passes of counting sort, by head and then by tail, bring parallel arcs together in the order in which they
  /// were given, so that sums are the same on every machine. Each pass carries what the next one needs in one number.
  ///
  /// - Parameters:
  ///   - nodeCount: every tail and head lies below it.
  ///   - tails: where each arc starts.
  ///   - heads: where each arc ends.
  ///   - weights: the weight of each arc; empty where each weighs 1 and parallel ones together weigh 1.
  /// - Complexity: O(*nodes* + *arcs*), time and memory.
  package init(folding nodeCount: Int, tails: Span<UInt32>, heads: Span<UInt32>, weights: Span<Double>, by fold: Fold) {
    precondition(tails.count == heads.count, "arcs are pairs")
    precondition(weights.isEmpty || weights.count == tails.count, "each arc has a weight, or none has")
    let sorted = Self.sorted(nodeCount, tails: tails, heads: heads)
    var foldedHeads = [UInt32](repeating: 0, count: tails.count)
    var foldedWeights = [Double](repeating: 0, count: weights.count)
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    let (starts, entries) = (sorted.offsets.span, sorted.entries.span)
    var count = 0
    var foldedHeadSpan = foldedHeads.mutableSpan
    var foldedWeightSpan = foldedWeights.mutableSpan
    var start = 0
    for tail in 0..<nodeCount {
      let end = Int(starts[tail + 1])
      let first = count
      for place in start..<end {
        let entry = entries[place]
        let head = UInt32(truncatingIfNeeded: entry >> 32)
        if head == UInt32(truncatingIfNeeded: tail) { continue }
        let isParallel = count > first && foldedHeadSpan[count - 1] == head
        if !isParallel {
          foldedHeadSpan[count] = head
          count += 1
        }
        if weights.isEmpty { continue }
        let weight = weights[Int(UInt32(truncatingIfNeeded: entry))]
        let before = foldedWeightSpan[count - 1]
        foldedWeightSpan[count - 1] = !isParallel ? weight : fold == .sum ? before + weight : Swift.max(before, weight)
      }
      offsets[tail + 1] = UInt32(count)
      start = end
    }
    if count < foldedHeads.count { foldedHeads.removeSubrange(count...) }
    if count < foldedWeights.count { foldedWeights.removeSubrange(count...) }
    self.init(offsets: offsets, heads: foldedHeads, weights: foldedWeights)
  }

  /// The arcs by tail, then by head, then as they came: for each its head, and in the lower half its place among those
  /// given.
  private static func sorted(
    _ nodeCount: Int, tails: Span<UInt32>, heads: Span<UInt32>
  ) -> (offsets: [UInt32], entries: [UInt64]) {
    var byHead = [UInt32](repeating: 0, count: nodeCount + 1)
    var byTail = byHead
    count(heads, into: &byHead)
    count(tails, into: &byTail)
    var tailsByHead = [UInt64](repeating: 0, count: tails.count)
    scatterTails(tails, heads, into: &tailsByHead, at: byHead)
    var entries = [UInt64](repeating: 0, count: tails.count)
    scatterHeads(tailsByHead.span, byHead.span, into: &entries, at: byTail)
    return (byTail, entries)
  }

  /// Where each key begins once keys are in order.
  private static func count(_ keys: Span<UInt32>, into offsets: inout [UInt32]) {
    var offsets = offsets.mutableSpan
    for index in keys.indices { offsets[Int(keys[index]) + 1] += 1 }
    for key in 1..<offsets.count { offsets[key] += offsets[key - 1] }
  }

  private static func scatterTails(
    _ tails: Span<UInt32>, _ heads: Span<UInt32>, into entries: inout [UInt64], at offsets: [UInt32]
  ) {
    var offsets = offsets
    var next = offsets.mutableSpan
    var entries = entries.mutableSpan
    for arc in tails.indices {
      let head = Int(heads[arc])
      let place = next[head]
      next[head] = place + 1
      entries[Int(place)] = UInt64(tails[arc]) << 32 | UInt64(truncatingIfNeeded: arc)
    }
  }

  private static func scatterHeads(
    _ tailsByHead: Span<UInt64>, _ byHead: Span<UInt32>, into entries: inout [UInt64], at offsets: [UInt32]
  ) {
    var offsets = offsets
    var next = offsets.mutableSpan
    var entries = entries.mutableSpan
    var start = 0
    for head in 0..<(byHead.count - 1) {
      let end = Int(byHead[head + 1])
      for place in start..<end {
        let entry = tailsByHead[place]
        let tail = Int(truncatingIfNeeded: entry >> 32)
        let free = next[tail]
        next[tail] = free + 1
        entries[Int(free)] = UInt64(truncatingIfNeeded: head) << 32 | entry & 0xFFFF_FFFF
      }
      start = end
    }
  }
}
