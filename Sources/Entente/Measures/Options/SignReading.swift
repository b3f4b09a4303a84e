/// Which signs a measure reads.
///
/// Betweenness over wars and alliances together means nothing, so measures that walk along ties read amity unless told
/// otherwise. Measures that count an actor's own ties can read enmity beside it.
public enum SignReading: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Every tie, whatever its sign.
  case all
  /// Positive ties.
  case positive
  /// Negative ties.
  case negative
  /// Positive ties less negative ones; for degree and strength only.
  case net

  /// The word used in files and at the command line.
  public var description: String { rawValue }

  /// What a tie of a sign counts for.
  func factor(of sign: Sign) -> Double {
    switch (self, sign) {
    case (.all, _), (.positive, .positive), (.negative, .negative), (.net, .positive): 1
    case (.net, .negative): -1
    default: 0
    }
  }

  /// Whether a tie counts for anything.
  func reads(_ tie: TieIndex, in graph: ActorGraph) -> Bool { factor(of: graph.sign(tie)) != 0 }
}

extension ActorGraph {
  /// The sign of a tie, its own or its kind's.
  package func sign(_ tie: TieIndex) -> Sign {
    let columns = storage.columns
    return columns.attributes(tie.index).sign ?? storage.kinds[Int(columns.kind[tie.index])].sign
  }
}
