/// Why a measure has no value.
public struct MeasureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of reason it is.
  public enum Kind: Hashable, Sendable {
    /// By its definition the measure has no value for this graph.
    case undefined
    /// The iteration has no limit, or does not come near it.
    case noConvergence
    /// A strength is one that the measure or the distance rule cannot take.
    case unfitStrength
    /// The convention's program has no such measure, or the measure no such choice: no graph would help.
    case notOffered
    /// The task was cancelled.
    case cancelled
  }

  /// What sort of reason it is.
  public let kind: Kind
  /// The reason, and what to do about it, as the end of a sentence.
  public let reason: String

  /// A reason in words.
  public init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }

  static let cancelled = MeasureError(.cancelled, "the work was cancelled")
}
