/// How much an arc weighs where strength matters.
public enum WeightRule: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Each dyad that has a tie weighs 1.
  case unweighted = "none"
  /// The number of its ties.
  case count
  /// The strengths of its ties, folded; a tie without one counts 1.
  case strength
  /// The days of the spell on which it has a tie, each counted once.
  case days

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
