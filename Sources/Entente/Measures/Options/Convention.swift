/// The named set of choices that makes a number checkable against another program.
///
/// Where two programs call different numbers by the same name, they differ in direction, in what they divide by and in
/// what they do with actors that cannot reach each other. A convention fixes all of these; each measure's page says how.
/// Both see the ties as `MeasureOptions.fold` leaves them: one arc per ordered dyad and no self-ties, but for degree
/// and strength.
public enum Convention: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// What networkx 3.6 gives when its functions are called without options.
  case networkx
  /// What python-igraph 1.0 gives when its methods are called without options.
  case igraph

  /// The word used in files and at the command line.
  public var description: String { rawValue }

  /// The program and the version it stands for.
  public var reference: String {
    switch self {
    case .networkx: "networkx 3.6"
    case .igraph: "igraph 1.0"
    }
  }
}
