// The way back: what each entry owes to those before it.
extension LaneSweep {
  /// Adds to each node's score what all sources but itself depend on it, on the way to all other nodes.
  mutating func addDependencies(to scores: inout [Double]) {
    for depth in (1..<max(levels.count - 1, 1)).reversed() {
      let level = entries(depth)
      let firstGroup = levels[depth].firstGroup
      if levels[depth].isPulled {
        Self.handBack(level, entries(depth + 1), firstGroup, links, linkEnds, values, &owed)
        Self.close(level, owed, masks, nodes, ones, &values, &scores)
      } else {
        Self.fetchBack(level, firstGroup, links, linkEnds, masks, nodes, ones, &values, &scores)
      }
    }
  }

  /// The entries of a level; none of the one after the deepest.
  private func entries(_ depth: Int) -> Range<Int> {
    levels[depth].first..<levels[min(depth + 1, levels.count - 1)].first
  }

  /// Closes entries by fetching what is owed along the links that leave them.
  private static func fetchBack(
    _ level: Range<Int>, _ firstGroup: Int, _ links: [UInt32], _ linkEnds: [UInt32], _ masks: [LaneMask],
    _ nodes: [UInt32], _ ones: LaneOnes, _ values: inout [Lanes], _ scores: inout [Double]
  ) {
    let (links, linkEnds, masks, nodes) = (links.span, linkEnds.span, masks.span, nodes.span)
    var values = values.mutableSpan
    var scores = scores.mutableSpan
    var link = Int(linkEnds[firstGroup - 1])
    for entry in level {
      var owed = Lanes.zero
      let end = Int(linkEnds[firstGroup + entry - level.lowerBound])
      while link < end {
        owed += values[Int(links[link])]
        link &+= 1
      }
      scores[Int(nodes[entry])] += (values[entry] * owed).sum()
      values[entry] = share(values[entry], owed, ones[masks[entry]])
    }
  }

  /// Hands what is owed back along the links of a level that was pulled.
  private static func handBack(
    _ level: Range<Int>, _ heads: Range<Int>, _ firstGroup: Int, _ links: [UInt32], _ linkEnds: [UInt32],
    _ values: [Lanes], _ owed: inout [Lanes]
  ) {
    owed.removeAll(keepingCapacity: true)
    owed.append(contentsOf: repeatElement(.zero, count: level.count))
    let (links, linkEnds, values) = (links.span, linkEnds.span, values.span)
    var owed = owed.mutableSpan
    var link = Int(linkEnds[firstGroup - 1])
    for entry in heads {
      let share = values[entry]
      let end = Int(linkEnds[firstGroup + entry - heads.lowerBound])
      while link < end {
        owed[Int(links[link]) &- level.lowerBound] += share
        link &+= 1
      }
    }
  }

  /// Closes the entries of a level once all that is owed to them is known.
  private static func close(
    _ level: Range<Int>, _ owed: [Lanes], _ masks: [LaneMask], _ nodes: [UInt32], _ ones: LaneOnes,
    _ values: inout [Lanes], _ scores: inout [Double]
  ) {
    let (owed, masks, nodes) = (owed.span, masks.span, nodes.span)
    var values = values.mutableSpan
    var scores = scores.mutableSpan
    for entry in level {
      let owed = owed[entry - level.lowerBound]
      scores[Int(nodes[entry])] += (values[entry] * owed).sum()
      values[entry] = share(values[entry], owed, ones[masks[entry]])
    }
  }

  /// (1 + delta) / sigma, where delta is sigma times what is owed; zero in the lanes the entry is not for.
  @inline(__always)
  static func share(_ sigma: Lanes, _ owed: Lanes, _ ones: Lanes) -> Lanes {
    ones * (owed + 1 / (sigma + (1 - ones)))
  }
}
