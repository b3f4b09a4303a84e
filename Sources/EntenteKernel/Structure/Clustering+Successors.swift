extension Clustering {
  /// Of the ordered pairs of nodes that a third has arcs to, the share with an arc from the first to the second; nil where
  /// there is no such pair.
  ///
  /// - Convention: networkx's `transitivity` of a directed graph, which looks at successors only.
  /// - Parameter rows: for each node the arcs that leave it.
  /// - Complexity: O(Σ over arcs of the degrees at their ends): rows are merged.
  package static func transitivity(ofSuccessors rows: ArcRows) -> Double? {
    var pairs = 0.0
    var closed = 0.0
    for node in 0..<rows.nodeCount {
      let successors = rows.range(of: node)
      pairs += Double(successors.count) * Double(successors.count - 1)
      for arc in successors { closed += Double(rows.sharedHeads(successors, rows.range(of: Int(rows.heads[arc])))) }
    }
    return pairs > 0 ? closed / pairs : nil
  }
}

extension ArcRows {
  /// How many heads two ascending ranges of arcs have in common.
  fileprivate func sharedHeads(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    var (one, other) = (left.lowerBound, right.lowerBound)
    var count = 0
    while one < left.upperBound, other < right.upperBound {
      let (head, otherHead) = (heads[one], heads[other])
      if head == otherHead { count += 1 }
      if head <= otherHead { one += 1 }
      if otherHead <= head { other += 1 }
    }
    return count
  }
}
