/// One or more numbers for a snapshot as a whole.
public struct GraphScores: Hashable, Sendable {
  /// One number.
  public struct Entry: Hashable, Sendable {
    /// The measure's name, or that of one of its parts: `triad-030T`.
    public let name: String
    /// Its value.
    public let value: Double
  }

  /// What was measured, and how.
  public let header: MeasureHeader
  /// The numbers, in the measure's own order.
  public let entries: [Entry]
}
