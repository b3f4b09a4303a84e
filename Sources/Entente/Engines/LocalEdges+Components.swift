extension LocalEdges {
  /// Of each actor the first of its component, by union with the earlier root and path halving.
  ///
  /// - Complexity: O(*rows* log *actors*).
  func weakRoots() -> [Int] {
    var parent = Array(names.indices)
    func root(_ actor: Int) -> Int {
      var actor = actor
      while parent[actor] != actor {
        parent[actor] = parent[parent[actor]]
        actor = parent[actor]
      }
      return actor
    }
    for row in rows {
      let (left, right) = (root(Int(row.source)), root(Int(row.target)))
      // Names are in the order of their bytes, so the lesser place is the label.
      parent[max(left, right)] = min(left, right)
    }
    return names.indices.map(root)
  }
}
