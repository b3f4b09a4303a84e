/// What a library gives for one measure of one graph, called in one way.
public struct OracleValue: Sendable {
  /// The library.
  public let convention: OracleConvention
  /// The measure by our name for it: `closeness`, `triad-census`.
  public let measure: String
  /// How it was called; empty is "without options".
  public let variant: OracleVariant
  /// What stands in the file, for this value and others that are multiples of it.
  let shared: Expected
  /// What to multiply it with.
  let factor: Double

  /// What came out.
  public var expected: Expected {
    switch shared {
    case .actors(let numbers): .actors(numbers.map { number in number.map { $0 * factor } })
    case .arcs(let numbers): .arcs(numbers.map { $0 * factor })
    case .graph, .undefined: shared
    }
  }

  /// The forms a value has.
  public enum Expected: Sendable, Equatable {
    /// One number an actor; nil where the library gives nan.
    case actors([Double?])
    /// One number a dyad, in the order of `OracleGraph.arcs`.
    case arcs([Double])
    /// One number for the graph; sixteen for the triad census.
    case graph([Double])
    /// Nothing, for this reason: `acyclic`, `not-connected`.
    case undefined(String)
  }
}

/// The libraries whose values are stored.
public enum OracleConvention: String, Sendable, CaseIterable {
  /// networkx 3.6.1.
  case networkx
  /// python-igraph 1.0.0.
  case igraph
}

/// How a measure was called; empty is the library's own default.
public struct OracleVariant: OptionSet, Sendable, Hashable {
  /// One bit an option.
  public let rawValue: UInt16
  /// The options of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Over the ties that come in.
  public static let `in` = OracleVariant(rawValue: 1 << 0)
  /// Over the ties that go out.
  public static let out = OracleVariant(rawValue: 1 << 1)
  /// Over both, as if the graph had no directions.
  public static let both = OracleVariant(rawValue: 1 << 2)
  /// Without a divisor.
  public static let raw = OracleVariant(rawValue: 1 << 3)
  /// With the library's divisor.
  public static let normalized = OracleVariant(rawValue: 1 << 4)
  /// Strengths count.
  public static let weighted = OracleVariant(rawValue: 1 << 5)
  /// Lengths are 1 / strength.
  public static let inverse = OracleVariant(rawValue: 1 << 6)
  /// PageRank that jumps as `OracleGraph.personalisation` says.
  public static let personalised = OracleVariant(rawValue: 1 << 7)
  /// Katz with an alpha of 0.01, stored where 0.1 is too large.
  public static let smallAlpha = OracleVariant(rawValue: 1 << 8)

  /// The variant of a word in the stored files, nil if there is none of this name.
  init?(named name: String) {
    switch name {
    case "default": self = []
    case "in": self = .in
    case "out": self = .out
    case "both": self = .both
    case "raw": self = .raw
    case "normalized": self = .normalized
    case "weighted": self = .weighted
    case "inverse": self = .inverse
    case "personalised": self = .personalised
    case "alpha=0.01": self = .smallAlpha
    default: return nil
    }
  }
}
