/// How strong a tie is: more is closer.
///
/// It is a finite number in the data's own unit.
///
/// It is not a distance: path measures take a `Distance`, which is made from strengths by a named rule.
public struct Strength: Hashable, Comparable, Sendable {
  /// The number, in the data's own unit.
  public let value: Double

  /// A strength, unless the number is not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.value = value
  }

  /// Whether the left one is weaker.
  public static func < (left: Strength, right: Strength) -> Bool { left.value < right.value }
}
