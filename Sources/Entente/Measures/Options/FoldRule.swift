/// How the strengths of parallel ties become the strength of their dyad.
public enum FoldRule: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// They add up.
  case sum
  /// The greatest stands for all.
  case max
  /// Their number, whatever their strengths.
  case count

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
