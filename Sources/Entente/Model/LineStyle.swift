/// How a kind's line is to be drawn where the data override what its sign would give.
public enum LineStyle: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case solid
  case dashed
  case dotted
  case thin
  case double

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
