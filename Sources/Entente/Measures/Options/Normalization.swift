/// Whether a value is divided by the most it could be.
///
/// It matters only to measures that have a divisor one can leave out: degree and betweenness; under `igraph` closeness
/// and harmonic closeness too.
public enum Normalization: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// As it is counted.
  case raw
  /// Divided.
  case normalized

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
