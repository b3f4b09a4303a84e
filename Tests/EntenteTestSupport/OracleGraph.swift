/// A graph whose measures are known: what networkx and igraph give for it is stored in `Tests/Oracles`.
public struct OracleGraph: Sendable {
  /// What it is called: `karate`, `017-directed-answered-real`.
  public let name: String
  /// How many actors it has; they are 0 ..< this.
  public let actorCount: Int
  /// Whether its ties have a direction.
  public let isDirected: Bool
  /// Its ties as they came, parallel ties and self-ties among them.
  public let ties: [Tie]
  /// Its dyads after folding, ascending; of an undirected graph with the smaller actor first.
  ///
  /// The values `.arcs` of `OracleValue.Expected` are in this order.
  public let arcs: [Dyad]
  /// Whom a walk jumps to in its personalised PageRank: the weight of each actor, which do not sum to one.
  public let personalisation: [Double]
  /// What the libraries say of it.
  public let values: [OracleValue]

  /// A tie as it came.
  public struct Tie: Sendable, Hashable {
    /// Whom it goes out from.
    public let source: Int
    /// Whom it comes in to.
    public let target: Int
    /// Its weight: a strength, 1 where none was given.
    public let strength: Double
  }

  /// Two actors with a tie between them.
  public struct Dyad: Sendable, Hashable {
    /// Whom it goes out from.
    public let source: Int
    /// Whom it comes in to.
    public let target: Int
  }

  /// The value stored for a measure, nil where none is: see `Tests/Oracles/README.md` for why.
  public func expected(
    _ measure: String, in convention: OracleConvention, _ variant: OracleVariant = []
  ) -> OracleValue.Expected? {
    values.first { $0.measure == measure && $0.convention == convention && $0.variant == variant }?.expected
  }
}

extension OracleGraph: CustomStringConvertible {
  /// Its name, for the list of a test's arguments.
  public var description: String { name }
}
