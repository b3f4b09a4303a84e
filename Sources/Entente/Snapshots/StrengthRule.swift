/// How strong a dyad is in a spell.
public enum StrengthRule: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The number of its ties.
  case count
  /// The sum of their strengths; a tie without one counts 1.
  case sum
  /// The greatest of their strengths; a tie without one counts 1.
  case max
  /// The number of days of the spell on which it has a tie.
  case days

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
