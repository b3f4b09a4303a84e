extension ArcRows {
  /// Arcs both ways wherever there is one, each as long as the shorter of the two.
  ///
  /// - Parameter backward: the same arcs at the node they come to.
  /// - Complexity: O(*nodes* + *arcs*): two ascending rows are merged.
  package func shorterOfBothWays(with backward: ArcRows) -> ArcRows {
    var offsets: [UInt32] = [0]
    var heads: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(nodeCount + 1)
    heads.reserveCapacity(arcCount * 2)
    for node in 0..<nodeCount {
      var outgoing = range(of: node)
      var incoming = backward.range(of: node)
      while let head = smallerHead(outgoing, incoming, in: backward) {
        var length = Double.infinity
        if let arc = outgoing.first, self.heads[arc] == head {
          outgoing.removeFirst()
          if isWeighted { length = weights[arc] }
        }
        if let arc = incoming.first, backward.heads[arc] == head {
          incoming.removeFirst()
          if isWeighted { length = min(length, backward.weights[arc]) }
        }
        heads.append(head)
        if isWeighted { lengths.append(length) }
      }
      offsets.append(UInt32(heads.count))
    }
    return ArcRows(offsets: offsets, heads: heads, weights: lengths)
  }

  private func smallerHead(_ outgoing: Range<Int>, _ incoming: Range<Int>, in backward: ArcRows) -> UInt32? {
    switch (outgoing.first, incoming.first) {
    case (let own?, let other?): min(heads[own], backward.heads[other])
    case (let own?, nil): heads[own]
    case (nil, let other?): backward.heads[other]
    case (nil, nil): nil
    }
  }
}
