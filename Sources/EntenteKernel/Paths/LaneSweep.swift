/// Counts the shortest paths over hops from up to eight sources at once, one a lane, and hands dependencies back.
///
/// It goes level by level. A node that is at one level for some sources and at another for others has an *entry* at
/// each; entries of a level lie next to each other. An arc that lies on a shortest path for any lane is a *link*
/// between an entry and one of the next level. Finding the links of a level touches only bits; the sums that follow
/// run along the links, on the way out and, once more, on the way back.
///
/// The links of a level are found by looking ahead from its entries, or back from the nodes not yet reached in every
/// lane, whichever has fewer arcs to look at.
///
/// - References: U. Brandes (2001), doi:10.1080/0022250X.2001.9990249, for the sums; M. Then et al. (2014), *The more
///   the merrier: efficient multi-source graph traversal*, PVLDB 8(4), doi:10.14778/2735496.2735507, for searching
///   from many sources at once; S. Beamer, K. Asanović, D. Patterson (2012), *Direction-optimizing breadth-first
///   search*, SC '12, doi:10.1109/SC.2012.50, for looking back.
struct LaneSweep {
  /// The entries of one level and the links that leave them.
  struct Level {
    /// Its first entry.
    var first: Int
    /// Whether links were found by looking back: they are grouped by the entry they go to then, not by the one they
    /// leave, and name the other.
    var isPulled: Bool
    /// The place in `linkEnds` of its first group; the group before it ends where its links begin.
    var firstGroup: Int
  }

  // Of each node: lanes that have not reached it, that have it in this level and in the next, and its entry there.
  var unseen: [LaneMask]
  var now: [LaneMask]
  var next: [LaneMask]
  var entryOf: [UInt32]

  // Of each entry: its node, the lanes it is for, and a number a lane: sigma on the way out, (1 + delta) / sigma on
  // the way back.
  var nodes: [UInt32] = []
  var masks: [LaneMask] = []
  var values: [Lanes] = []

  var levels: [Level] = []
  var links: [UInt32] = []
  var linkEnds: [UInt32] = []
  var owed: [Lanes] = []
  let ones = LaneOnes()

  init(nodeCount: Int) {
    unseen = [LaneMask](repeating: .max, count: nodeCount)
    now = [LaneMask](repeating: 0, count: nodeCount)
    next = now
    entryOf = [UInt32](repeating: 0, count: nodeCount)
  }

  /// Finds the levels, entries and links from these sources, and counts the paths.
  ///
  /// - Parameter mayPull: whether links may be found by looking back.
  mutating func search(_ rows: ArcRows, _ reverse: ArcRows, from sources: Span<UInt32>, mayPull: Bool = true) {
    var arcsAhead = begin(rows, sources)
    var arcsBehind = rows.arcCount
    var linkCount = 0
    var groupCount = 0
    var level = 0..<sources.count
    while !level.isEmpty {
      let pulls = mayPull && levels.count > 1 && arcsBehind + unseen.count / 4 < arcsAhead
      let firstLink = linkCount
      reserve(
        entries: level.upperBound + min(arcsAhead, unseen.count) + 1,
        links: linkCount + (pulls ? arcsBehind : arcsAhead) + 1,
        groups: groupCount + (pulls ? min(arcsAhead, unseen.count) : level.count) + 1)
      levels.append(Level(first: level.lowerBound, isPulled: pulls, firstGroup: groupCount))
      let found: Range<Int>
      if pulls {
        Self.place(level, nodes, masks, &now, &entryOf)
        found = Self.lookBack(
          reverse, level, unseen, now, entryOf, groupCount, &linkCount, &links, &linkEnds, &nodes, &next)
        for entry in level { now[Int(nodes[entry])] = 0 }
        groupCount += found.count
      } else {
        found = Self.lookAhead(
          rows, level, unseen, masks, groupCount, &linkCount, &links, &linkEnds, &nodes, &next, &entryOf)
        groupCount += level.count
      }
      arcsAhead = Self.enter(found, rows, reverse, nodes, &masks, &unseen, &next, &arcsBehind)
      if pulls {
        Self.gather(level, found, firstLink, levels[levels.count - 1].firstGroup, links, linkEnds, masks, ones, &values)
      } else {
        Self.scatter(
          level, found, firstLink, levels[levels.count - 1].firstGroup, links, linkEnds, masks, ones, &values)
      }
      level = found
    }
    levels.append(Level(first: level.lowerBound, isPulled: false, firstGroup: groupCount))
  }

  /// Enters the sources; the number of arcs that leave them.
  private mutating func begin(_ rows: ArcRows, _ sources: Span<UInt32>) -> Int {
    let all = LaneMask.max >> LaneMask(Lanes.scalarCount - sources.count)
    for node in unseen.indices { unseen[node] = all }
    levels.removeAll(keepingCapacity: true)
    reserve(entries: sources.count, links: 0, groups: 0)
    var arcsAhead = 0
    for lane in sources.indices {
      let source = Int(sources[lane])
      nodes[lane] = sources[lane]
      masks[lane] = 1 << LaneMask(lane)
      values[lane] = ones[masks[lane]]
      unseen[source] &= ~masks[lane]
      arcsAhead += rows.range(of: source).count
    }
    return arcsAhead
  }

  private mutating func reserve(entries: Int, links linkCount: Int, groups: Int) {
    Self.grow(&nodes, to: entries, with: 0)
    Self.grow(&masks, to: entries, with: 0)
    Self.grow(&values, to: entries, with: .zero)
    Self.grow(&links, to: linkCount, with: 0)
    Self.grow(&linkEnds, to: groups, with: 0)
  }

  private static func grow<Value>(_ values: inout [Value], to count: Int, with value: Value) {
    if values.count >= count { return }
    values.append(contentsOf: repeatElement(value, count: max(count - values.count, values.count / 2)))
  }
}
