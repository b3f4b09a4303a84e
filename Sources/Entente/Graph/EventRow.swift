/// A tie of one day in numbers, as there are millions in a table of events.
package struct EventRow: Sendable, BitwiseCopyable {
  /// Its actors, by their places among the graph's.
  package var source: UInt32
  package var target: UInt32
  /// The day's ordinal.
  package var day: Int32
  /// Its kind, by its place among the graph's.
  package var kind: UInt16
  package var attributes: TieAttributes
  /// NaN where it has none.
  package var strength: Double

  package init(
    source: UInt32, target: UInt32, day: Int32, kind: UInt16, attributes: TieAttributes, strength: Double
  ) {
    self.source = source
    self.target = target
    self.day = day
    self.kind = kind
    self.attributes = attributes
    self.strength = strength
  }
}
