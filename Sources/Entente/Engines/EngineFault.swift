/// Why an engine gave no answer.
public struct EngineFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of reason it is.
  public enum Kind: Hashable, Sendable {
    /// The query asks for what there cannot be.
    case unusableQuery
    /// A strength is no whole number at the query's scale, or sums are beyond 64 bits.
    case unfitStrength
    /// The edges were discarded, or are another engine's.
    case unknownEdges
    /// Nobody answers at the address, or not in time.
    case unreachable
    /// The server does not let us in.
    case refused
    /// What came back is not what the protocol allows.
    case garbled
    /// The server could not do what it was asked for.
    case failed
    /// A statement ran longer than it was allowed to.
    case tooLong
    /// Values did not settle within the rounds allowed.
    case noConvergence
    /// The task was cancelled.
    case cancelled
  }

  /// What sort of reason it is.
  public let kind: Kind
  /// The reason, and what to do about it, as a sentence.
  public let reason: String

  /// A reason in words.
  public init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }

  /// The task was cancelled.
  public static let cancelled = EngineFault(.cancelled, "the work was cancelled")
}
