/// Looks whether columns that stand in a file are what was written there.
package protocol ColumnGuard: Sendable {
  /// Checks the ties at some places, those not checked before.
  ///
  /// - Throws: a `ColumnFault` where they are not what was written.
  func check(_ places: Range<Int>) throws(ColumnFault)
}

/// Why the ties of a graph cannot be trusted: the file in which they stand is damaged.
public struct ColumnFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public let description: String

  package init(_ description: String) { self.description = description }
}

extension ActorGraph {
  /// Makes sure that the ties of a spell, or all of them, are what was written, where they stand in a packed file.
  ///
  /// A packed file is opened without a look at its ties, which may be millions; each block of them is checked once, when this is
  /// first asked of it. Of a graph in memory there is nothing to check.
  ///
  /// ```swift
  /// let graph = try ActorGraph.open(packed: "events.entente")
  /// try graph.check()
  /// ```
  /// - Parameter spell: whose ties are to be read; all ties where it is nil.
  /// - Throws: a `ColumnFault` where the file is damaged.
  /// - Complexity: O(*ties that were not checked before*).
  public func check(_ spell: Spell? = nil) throws(ColumnFault) {
    guard let columnGuard = storage.columns.columnGuard else { return }
    try columnGuard.check(spell.map { storage.columns.outerPlaces(within: $0) } ?? 0..<tieCount)
  }
}
