/// What a measure gives for a snapshot.
public enum MeasureResult: Hashable, Sendable {
  /// A number for each actor.
  case actors(Scores)
  /// A number for each tied pair.
  case dyads(DyadScores)
  /// Numbers for the whole.
  case graph(GraphScores)

  /// What was measured, and how.
  public var header: MeasureHeader {
    switch self {
    case .actors(let scores): scores.header
    case .dyads(let scores): scores.header
    case .graph(let scores): scores.header
    }
  }
}
