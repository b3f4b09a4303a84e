/// Which of the `MeasureOptions` matter to a measure, and what they are where nobody chooses.
///
/// A choice that does not matter is nil: it is neither asked for nor told beside the numbers.
public struct MeasureTraits: Sendable {
  /// Whether the measure counts an actor's own ties, each with its sign, rather than walking along them: it then reads
  /// all signs unless told otherwise, parallel ties count each, and ties to oneself count.
  public var countsTies = false
  /// The signs it reads whatever is chosen: `positive-degree` has no other.
  public var sign: SignReading?
  /// The side of directed ties that counts whatever is chosen: `in-degree` has no other.
  public var fixedDirection: Direction?
  /// The side of directed ties that counts.
  public var direction: (@Sendable (Convention) -> Direction)?
  /// What arcs weigh.
  public var weight: (@Sendable (Convention) -> WeightRule)?
  /// Whether it can take distances in place of hops.
  public var takesDistance = false
  /// Whether values are divided by the most they could be; nil under a convention that leaves no choice.
  public var normalization: (@Sendable (Convention) -> Normalization?)?

  /// No choice matters.
  public init() {}
}
