extension Reach {
  /// Adds those that are reached only along arcs that are infinitely long.
  ///
  /// Their distance is infinite, and so is the sum; one over it adds nothing.
  ///
  /// - Parameter hops: who is reached at all, over the same arcs.
  package mutating func addInfinitelyFar(_ hops: Reach) {
    for node in reached.indices where hops.reached[node] > reached[node] {
      reached[node] = hops.reached[node]
      total[node] = .infinity
      farthest[node] = .infinity
    }
  }
}
