extension ArcRows {
  /// Orders nodes so that those at like distances from the first nodes, the hubs, stand together.
  ///
  /// Searches that start from nodes next to each other in it meet the rest of the graph in nearly the same order, so
  /// that one step can serve several of them. Where the arcs are turned round, distances are those to the hubs.
  ///
  /// - Complexity: O(*hubs* · (*nodes* + *arcs*)).
  func alikeTogether(_ given: [UInt32], hubCount: Int) -> [UInt32] {
    var order = given
    for hub in (0..<min(hubCount, nodeCount)).reversed() {
      let levels = levels(from: hub)
      var next = [Int](repeating: 0, count: Self.farLevel + 2)
      for node in order { next[Int(levels[Int(node)]) + 1] += 1 }
      for level in 0...Self.farLevel { next[level + 1] += next[level] }
      var sorted = order
      for node in order {
        let level = Int(levels[Int(node)])
        sorted[next[level]] = node
        next[level] += 1
      }
      order = sorted
    }
    return order
  }

  /// Beyond this many hops it makes no difference how far a node is.
  private static let farLevel = 15

  private func levels(from source: Int) -> [UInt8] {
    var levels = [UInt8](repeating: UInt8(Self.farLevel), count: nodeCount)
    levels[source] = 0
    var queue = [UInt32(source)]
    var first = 0
    while first < queue.count {
      let node = Int(queue[first])
      first += 1
      let level = levels[node] + 1
      if level == Self.farLevel { break }
      for arc in range(of: node) where levels[Int(heads[arc])] > level {
        levels[Int(heads[arc])] = level
        queue.append(heads[arc])
      }
    }
    return levels
  }
}
