/// Which of a tie's days count where its date is not sure.
public enum Certainty: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The days on which it may hold.
  case possible
  /// The days on which it surely holds.
  case certain

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
