/// Which side of an actor's directed ties counts.
///
/// It matters to degree, strength, closeness, harmonic closeness and k-core; every other measure follows the arcs.
public enum Direction: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Ties that come to the actor.
  case `in`
  /// Ties that go from it.
  case out
  /// Both.
  case both

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
