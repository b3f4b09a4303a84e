/// Searches for up to 512 nodes at once, one a bit, level by level against the direction of the arcs.
///
/// What a node is told in a level, it counts: how many of the nodes searched for are that far from it. Each level is
/// told by the nodes that heard of something new to those before them, or asked by the nodes that have not yet heard of
/// all from those ahead of them, whichever is less to do.
///
/// - References: M. Then et al. (2014), *The more the merrier: efficient multi-source graph traversal*, PVLDB 8(4),
///   doi:10.14778/2735496.2735507; S. Beamer, K. Asanović, D. Patterson (2012), *Direction-optimizing breadth-first
///   search*, SC '12, doi:10.1109/SC.2012.50.
struct BitSweep {
  // Of each node: what it has not heard of, what it heard of in the last level, and what it hears of in this one.
  private var unseen: [NodeBits]
  private var now: [NodeBits]
  private var next: [NodeBits]
  private var isTold: [UInt8]

  /// The nodes that heard of something new in the last level.
  private var front: [UInt32] = []
  private var told: [UInt32] = []
  /// The nodes that have not heard of all, and some that have.
  private var open: [UInt32] = []

  init(nodeCount: Int) {
    unseen = [NodeBits](repeating: .zero, count: nodeCount)
    now = unseen
    next = unseen
    isTold = [UInt8](repeating: 0, count: nodeCount)
  }

  /// Adds to `reach` how far each node is from the targets.
  mutating func search(_ rows: ArcRows, _ reverse: ArcRows, for targets: Span<UInt32>, _ reach: inout Reach) {
    begin(targets)
    var openArcs = rows.arcCount
    var hops = 0
    while !front.isEmpty {
      hops += 1
      let frontArcs = front.reduce(0) { $0 + reverse.range(of: Int($1)).count }
      let last = front
      front.removeAll(keepingCapacity: true)
      if openArcs + open.count < 2 * frontArcs {
        openArcs = Self.ask(rows, now, hops, &open, &unseen, &next, &front, &reach)
      } else {
        Self.tell(reverse, last, now, &next, &isTold, &told)
        openArcs -= Self.hear(rows, hops, &told, &isTold, &unseen, &next, &front, &reach)
      }
      for node in last { now[Int(node)] = .zero }
      swap(&now, &next)
    }
  }

  private mutating func begin(_ targets: Span<UInt32>) {
    let all = NodeBits.first(targets.count)
    for node in unseen.indices { unseen[node] = all }
    for place in targets.indices {
      let target = Int(targets[place])
      now[target][place >> 6] = 1 << UInt64(place & 63)
      unseen[target] &= ~now[target]
      front.append(UInt32(target))
    }
    open.removeAll(keepingCapacity: true)
    open.append(contentsOf: 0..<UInt32(unseen.count))
  }

  /// Nodes that have not heard of all ask those ahead of them; the number of arcs that leave such nodes.
  private static func ask(
    _ rows: ArcRows, _ now: [NodeBits], _ hops: Int, _ open: inout [UInt32], _ unseen: inout [NodeBits],
    _ next: inout [NodeBits], _ front: inout [UInt32], _ reach: inout Reach
  ) -> Int {
    let (offsets, heads, now) = (rows.offsets.span, rows.heads.span, now.span)
    var unseen = unseen.mutableSpan
    var next = next.mutableSpan
    var arcs = 0
    var kept = 0
    for place in open.indices {
      let node = Int(open[place])
      let wanted = unseen[node]
      if wanted == .zero { continue }
      open[kept] = UInt32(node)
      kept += 1
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      arcs += end - arc
      var heard = NodeBits.zero
      while arc < end {
        // Whether there is more to hear is worth asking now and then.
        let pause = min(arc + 8, end)
        while arc < pause {
          heard |= now[Int(heads[arc])]
          arc &+= 1
        }
        if heard & wanted == wanted { break }
      }
      heard &= wanted
      let count = heard.bitCount
      if count == 0 { continue }
      next[node] = heard
      unseen[node] = wanted & ~heard
      front.append(UInt32(node))
      reach.add(count, at: Double(hops), to: node)
    }
    open.removeLast(open.count - kept)
    return arcs
  }

  /// Nodes that heard of something new tell those before them.
  private static func tell(
    _ reverse: ArcRows, _ last: [UInt32], _ now: [NodeBits], _ next: inout [NodeBits], _ isTold: inout [UInt8],
    _ told: inout [UInt32]
  ) {
    let (offsets, tails, now) = (reverse.offsets.span, reverse.heads.span, now.span)
    var next = next.mutableSpan
    var isTold = isTold.mutableSpan
    told.removeAll(keepingCapacity: true)
    for node in last {
      let bits = now[Int(node)]
      for arc in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
        let tail = Int(tails[arc])
        next[tail] |= bits
        if isTold[tail] == 0 {
          isTold[tail] = 1
          told.append(UInt32(tail))
        }
      }
    }
  }

  /// Nodes that were told keep what is new to them; the number of arcs that leave those that have now heard of all.
  private static func hear(
    _ rows: ArcRows, _ hops: Int, _ told: inout [UInt32], _ isTold: inout [UInt8], _ unseen: inout [NodeBits],
    _ next: inout [NodeBits], _ front: inout [UInt32], _ reach: inout Reach
  ) -> Int {
    var closedArcs = 0
    for name in told {
      let node = Int(name)
      isTold[node] = 0
      let heard = next[node] & unseen[node]
      next[node] = heard
      let count = heard.bitCount
      if count == 0 { continue }
      unseen[node] &= ~heard
      if unseen[node] == .zero { closedArcs += rows.range(of: node).count }
      front.append(name)
      reach.add(count, at: Double(hops), to: node)
    }
    return closedArcs
  }
}
