extension Snapshot {
  /// The same spell without the memberships of actors that have no other tie, unless there is nothing else.
  ///
  /// Else every member of every alliance would be in each period, with nothing to say of it.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func droppingLoneMemberships() -> Snapshot {
    if options.kinds != nil || options.includesActorsWithoutTies { return self }
    let columns = graph.storage.columns
    var isRelated = [Bool](repeating: false, count: graph.actors.count)
    var others = 0
    for tie in ties where !graph.isMembership(tie) {
      isRelated[Int(columns.source[tie.index])] = true
      isRelated[Int(columns.target[tie.index])] = true
      others += 1
    }
    if others == 0 || others == ties.count { return self }
    return keeping { tie in
      isRelated[Int(columns.source[tie.index])] && isRelated[Int(columns.target[tie.index])]
    }
  }
}

extension ActorGraph {
  /// Whether a tie says who belongs to whom.
  package func isMembership(_ tie: TieIndex) -> Bool {
    kind(TieKind.membershipID)?.rawValue == storage.columns.kind[tie.index]
  }
}
