extension ActorGraph {
  /// The graph of one spell.
  ///
  /// - Complexity: O(*ties* + *actors*).
  public func snapshot(of spell: Spell, _ options: SnapshotOptions = .init()) -> Snapshot {
    let snapshot = Snapshot(self, of: spell, options)
    return options.dropsComposites ? snapshot.droppingComposites() : snapshot
  }
}
