/// The colours of a hull behind actors: so pale that every text on it can be read.
public struct GroupTint: Hashable, Sendable {
  /// What fills it, `#rrggbb`.
  public var fill: String
  /// Its edge, `#rrggbb`.
  public var border: String
}
