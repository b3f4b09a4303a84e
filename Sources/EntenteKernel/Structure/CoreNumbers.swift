/// The largest *k* for which each node belongs to the *k*-core: a part in which every node has *k* arcs within the part.
///
/// Nodes are taken away in the order of their degree, the least first, and those that lose an arc by it move down a
/// place; the degree at which a node goes is its core number. Nodes lie sorted by degree in one array, with the place
/// where each degree begins, so that moving down is one exchange.
///
/// - Convention: with `both`, arcs that come and arcs that leave count, a mutual pair twice, as networkx's `core_number`
///   of a DiGraph and igraph's `all`; `incoming` and `outgoing` are igraph's `in` and `out`. An undirected graph, given
///   as arcs both ways, is asked for one side.
/// - A node without arcs has 0.
/// - Complexity: O(*nodes* + *arcs*).
/// - Reference: V. Batagelj, M. Zaveršnik (2011), *Fast algorithms for determining (generalized) core groups in social
///   networks*, Adv. Data Anal. Classif. 5, doi:10.1007/s11634-010-0079-y.
package struct CoreNumbers: Hashable, Sendable {
  /// Which arcs of a node count.
  package enum Side: Hashable, Sendable, CaseIterable {
    case incoming, outgoing, both
  }

  /// The core number of each node.
  package let numbers: [UInt32]

  /// - Parameters:
  ///   - forward: for each node the arcs that leave it.
  ///   - backward: the same arcs at the node they come to.
  ///   - side: which of them count.
  package init(forward: ArcRows, backward: ArcRows, counting side: Side) {
    // Who loses a degree when a node goes: those at the other end of the arcs that count for them.
    let losing: [ArcRows]
    switch side {
    case .incoming: losing = [forward]
    case .outgoing: losing = [backward]
    case .both: losing = [forward, backward]
    }
    var degrees = [UInt32](repeating: 0, count: forward.nodeCount)
    for rows in losing {
      for head in rows.heads { degrees[Int(head)] += 1 }
    }
    var peeling = Peeling(degrees: degrees)
    for step in 0..<forward.nodeCount {
      let node = peeling.order[step]
      for rows in losing {
        for arc in rows.range(of: Int(node)) { peeling.lower(rows.heads[arc], against: node) }
      }
    }
    numbers = peeling.degrees
  }
}

/// Nodes in the order of their degrees, kept so while degrees sink.
private struct Peeling {
  private(set) var order: [UInt32]
  private(set) var degrees: [UInt32]
  private var places: [UInt32]
  /// Where each degree begins in `order`.
  private var starts: [UInt32]

  init(degrees: [UInt32]) {
    self.degrees = degrees
    starts = [UInt32](repeating: 0, count: Int(degrees.max() ?? 0) + 2)
    for degree in degrees { starts[Int(degree) + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    order = [UInt32](repeating: 0, count: degrees.count)
    places = order
    var next = starts
    for node in degrees.indices {
      let place = next[Int(degrees[node])]
      next[Int(degrees[node])] += 1
      order[Int(place)] = UInt32(node)
      places[node] = place
    }
  }

  /// Takes one from the degree of a node, unless it is no larger than that of the node now taken away.
  mutating func lower(_ node: UInt32, against taken: UInt32) {
    let degree = Int(degrees[Int(node)])
    guard degree > Int(degrees[Int(taken)]) else { return }
    let (place, first) = (places[Int(node)], starts[degree])
    let other = order[Int(first)]
    order.swapAt(Int(place), Int(first))
    (places[Int(node)], places[Int(other)]) = (first, place)
    starts[degree] += 1
    degrees[Int(node)] -= 1
  }
}
