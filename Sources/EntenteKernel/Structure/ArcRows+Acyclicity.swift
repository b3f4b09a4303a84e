extension ArcRows {
  /// Whether no walk along the arcs comes back to where it began.
  ///
  /// The same holds for the arcs turned round.
  /// An arc of weight zero is none.
  ///
  /// Nodes that nothing comes to are taken away with their arcs until none is left, or only cycles and what they lead
  /// to.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  /// - Reference: A. B. Kahn (1962), *Topological sorting of large networks*, Comm. ACM 5(11),
  ///   doi:10.1145/368996.369025.
  package var isAcyclic: Bool {
    var coming = [UInt32](repeating: 0, count: nodeCount)
    for arc in heads.indices where isThere(arc) { coming[Int(heads[arc])] += 1 }
    var free: [UInt32] = []
    for node in 0..<nodeCount where coming[node] == 0 { free.append(UInt32(node)) }
    var taken = 0
    while taken < free.count {
      for arc in range(of: Int(free[taken])) where isThere(arc) {
        let head = heads[arc]
        coming[Int(head)] -= 1
        if coming[Int(head)] == 0 { free.append(head) }
      }
      taken += 1
    }
    return taken == nodeCount
  }

  /// Whether a walk along first arcs never ends, which shows a cycle without looking at the rest; false is no answer.
  ///
  /// - Complexity: O(*nodes*) where first arcs have weight, as they mostly do.
  var hasPlainCycle: Bool {
    guard var node = (0..<nodeCount).first(where: { !range(of: $0).isEmpty }) else { return false }
    for _ in 0...nodeCount {
      guard let arc = range(of: node).first(where: { isThere($0) }) else { return false }
      node = Int(heads[arc])
    }
    return true
  }

  private func isThere(_ arc: Int) -> Bool { weights.isEmpty || weights[arc] > 0 }
}
