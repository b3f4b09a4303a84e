extension ArcRows {
  /// The parts of the graph within which arcs, the way they point, lead from each node to each other.
  ///
  /// One depth-first search, with a stack of its own in place of recursion, so that a path of a million nodes is no
  /// danger. A node on no cycle is a component of its own.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  /// - Reference: R. Tarjan (1972), *Depth-first search and linear graph algorithms*, SIAM J. Comput. 1(2),
  ///   doi:10.1137/0201010.
  package func strongComponents() -> Components {
    var search = StrongSearch(rows: self)
    for node in 0..<nodeCount where !search.hasSeen(node) { search.explore(from: UInt32(node)) }
    return Components(representatives: search.representatives)
  }
}

/// Tarjan's search.
///
/// A node's `index` tells when it was met; its `low` the earliest node still open that it leads to.
private struct StrongSearch {
  let rows: ArcRows
  /// One node to stand for the component of each, once known.
  private(set) var representatives: [UInt32]

  private var index: [UInt32]
  private var low: [UInt32]
  private var nextArc: [UInt32]
  private var met: UInt32 = 0
  /// The nodes whose component is not complete, in the order in which they were met.
  private var open: [UInt32] = []
  /// The path from where the search began to where it is.
  private var path: [UInt32] = []

  init(rows: ArcRows) {
    self.rows = rows
    representatives = [UInt32](repeating: .max, count: rows.nodeCount)
    index = representatives
    low = representatives
    nextArc = Array(rows.offsets.dropLast())
  }

  func hasSeen(_ node: Int) -> Bool { index[node] != .max }

  mutating func explore(from start: UInt32) {
    enter(start)
    while let node = path.last.map(Int.init) {
      if nextArc[node] < rows.offsets[node + 1] {
        let head = rows.heads[Int(nextArc[node])]
        nextArc[node] += 1
        if index[Int(head)] == .max {
          enter(head)
        } else if representatives[Int(head)] == .max {
          low[node] = min(low[node], index[Int(head)])
        }
      } else {
        leave(UInt32(node))
      }
    }
  }

  private mutating func enter(_ node: UInt32) {
    index[Int(node)] = met
    low[Int(node)] = met
    met += 1
    open.append(node)
    path.append(node)
  }

  private mutating func leave(_ node: UInt32) {
    path.removeLast()
    if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[Int(node)]) }
    guard low[Int(node)] == index[Int(node)] else { return }
    while let member = open.popLast() {
      representatives[Int(member)] = node
      if member == node { return }
    }
  }
}
