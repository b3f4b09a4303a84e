// Which entries the next level has, and which links lead there. Only bits are looked at.
extension LaneSweep {
  /// Finds the links of a level from the entries they leave; where each group ends, and the entries found.
  ///
  /// Links are sifted without a branch: what they will be can hardly be foretold.
  static func lookAhead(
    _ rows: ArcRows, _ level: Range<Int>, _ unseen: [LaneMask], _ masks: [LaneMask], _ firstGroup: Int,
    _ linkCount: inout Int, _ links: inout [UInt32], _ linkEnds: inout [UInt32],
    _ nodes: inout [UInt32], _ next: inout [LaneMask], _ entryOf: inout [UInt32]
  ) -> Range<Int> {
    let (offsets, heads) = (rows.offsets.span, rows.heads.span)
    let (unseen, masks) = (unseen.span, masks.span)
    var links = links.mutableSpan
    var linkEnds = linkEnds.mutableSpan
    var nodes = nodes.mutableSpan
    var next = next.mutableSpan
    var entryOf = entryOf.mutableSpan
    var link = linkCount
    var found = level.upperBound
    for entry in level {
      let node = Int(nodes[entry])
      let mask = masks[entry]
      let first = link
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        links[link] = heads[arc]
        link &+= mask & unseen[Int(heads[arc])] != 0 ? 1 : 0
      }
      for place in first..<link {
        let head = Int(links[place])
        let before = next[head]
        next[head] = before | mask & unseen[head]
        nodes[found] = UInt32(truncatingIfNeeded: head)
        let itsEntry = before == 0 ? UInt32(truncatingIfNeeded: found) : entryOf[head]
        entryOf[head] = itsEntry
        links[place] = itsEntry
        found &+= before == 0 ? 1 : 0
      }
      linkEnds[firstGroup + entry - level.lowerBound] = UInt32(link)
    }
    linkCount = link
    return level.upperBound..<found
  }

  /// Notes at each node of a level that it is there, and as which entry.
  static func place(
    _ level: Range<Int>, _ nodes: [UInt32], _ masks: [LaneMask], _ now: inout [LaneMask], _ entryOf: inout [UInt32]
  ) {
    for entry in level {
      let node = Int(nodes[entry])
      now[node] = masks[entry]
      entryOf[node] = UInt32(entry)
    }
  }

  /// Finds the links of a level from the nodes they go to: those that some lane has not reached.
  static func lookBack(
    _ reverse: ArcRows, _ level: Range<Int>, _ unseen: [LaneMask], _ now: [LaneMask], _ entryOf: [UInt32],
    _ firstGroup: Int, _ linkCount: inout Int, _ links: inout [UInt32], _ linkEnds: inout [UInt32],
    _ nodes: inout [UInt32], _ next: inout [LaneMask]
  ) -> Range<Int> {
    let (offsets, tails) = (reverse.offsets.span, reverse.heads.span)
    let (unseen, now, entryOf) = (unseen.span, now.span, entryOf.span)
    var links = links.mutableSpan
    var linkEnds = linkEnds.mutableSpan
    var nodes = nodes.mutableSpan
    var next = next.mutableSpan
    var link = linkCount
    var found = level.upperBound
    for node in unseen.indices where unseen[node] != 0 {
      let wanted = unseen[node]
      let first = link
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        links[link] = tails[arc]
        link &+= wanted & now[Int(tails[arc])] != 0 ? 1 : 0
      }
      if link == first { continue }
      var mask: LaneMask = 0
      for place in first..<link {
        let tail = Int(links[place])
        mask |= now[tail]
        links[place] = entryOf[tail]
      }
      next[node] = mask & wanted
      nodes[found] = UInt32(node)
      linkEnds[firstGroup + found - level.upperBound] = UInt32(link)
      found += 1
    }
    linkCount = link
    return level.upperBound..<found
  }

  /// Turns the nodes found into entries.
  ///
  /// - Returns: the number of arcs that leave them. `arcsBehind` keeps the number of those that come to nodes not yet
  ///   reached in every lane.
  static func enter(
    _ found: Range<Int>, _ rows: ArcRows, _ reverse: ArcRows, _ nodes: [UInt32], _ masks: inout [LaneMask],
    _ unseen: inout [LaneMask], _ next: inout [LaneMask], _ arcsBehind: inout Int
  ) -> Int {
    let (ahead, behind, nodes) = (rows.offsets.span, reverse.offsets.span, nodes.span)
    var masks = masks.mutableSpan
    var unseen = unseen.mutableSpan
    var next = next.mutableSpan
    var arcsAhead = 0
    for entry in found {
      let node = Int(nodes[entry])
      let mask = next[node]
      masks[entry] = mask
      next[node] = 0
      let left = unseen[node] & ~mask
      unseen[node] = left
      arcsAhead += Int(ahead[node + 1] - ahead[node])
      arcsBehind -= left == 0 ? Int(behind[node + 1] - behind[node]) : 0
    }
    return arcsAhead
  }
}
