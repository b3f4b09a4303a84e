extension Snapshot {
  /// The same spell without the memberships of actors that have no other tie, unless there is nothing else.
  ///
  /// Else every member of every alliance would be in each period, with nothing to say of it.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func droppingLoneMemberships() -> Snapshot {
    if options.kinds != nil || options.includesActorsWithoutTies { return self }
    guard let membership = graph.kind(TieKind.membershipID)?.rawValue else { return self }
    let columns = graph.storage.columns
    let memberships = graph.withKinds { kind in ties.count { kind[$0.index] == membership } }
    // Years of events have none, and are not looked through again.
    if memberships == 0 || memberships == ties.count { return self }
    var isRelated = [Bool](repeating: false, count: graph.actors.count)
    for tie in ties where columns.kind[tie.index] != membership {
      isRelated[Int(columns.source[tie.index])] = true
      isRelated[Int(columns.target[tie.index])] = true
    }
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
