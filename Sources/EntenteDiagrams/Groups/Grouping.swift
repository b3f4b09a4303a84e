/// What the actors that share a hull have in common.
public enum Grouping: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The blocs of the data where any actor has one, else the composites in the picture with their members.
  case automatic
  /// No hull is drawn.
  case none
  /// The bloc that the data count them to.
  case bloc
  /// A composite, and those who are its members in the period.
  case membership
  /// Ties among themselves: communities found by modularity in the ties of the picture, see `Snapshot.communities(_:)`.
  case communities

  /// The word used at the command line.
  public var description: String { rawValue }
}
