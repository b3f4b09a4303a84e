extension ActorGraph {
  /// The graph of one spell.
  ///
  /// - Complexity: O(*ties* + *actors*).
  public func snapshot(of spell: Spell, _ options: SnapshotOptions = .init()) -> Snapshot {
    var snapshot = Snapshot(self, of: spell, options)
    if !options.membershipsBringActors { snapshot = snapshot.droppingLoneMemberships() }
    return options.dropsComposites ? snapshot.droppingComposites() : snapshot
  }
}
