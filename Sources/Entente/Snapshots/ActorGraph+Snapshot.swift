extension ActorGraph {
  /// The graph of one spell.
  ///
  /// - Complexity: O(*ties* + *actors*).
  public func snapshot(of spell: Spell, _ options: SnapshotOptions = .init()) -> Snapshot {
    SnapshotCutter(self, options, sortsEvents: false).snapshot(of: spell)
  }
}
