/// How far apart two tied actors are: more is farther.
///
/// It is a finite number above 0.
///
/// It is not a strength, and is never read from data: a `DistanceRule` makes it from one.
public struct Distance: Hashable, Comparable, Sendable {
  /// The number, in the unit its rule gives.
  public let value: Double

  /// A distance, unless the number is not finite or not above 0.
  public init?(_ value: Double) {
    guard value.isFinite, value > 0 else { return nil }
    self.value = value
  }

  /// Whether the left one is nearer.
  public static func < (left: Distance, right: Distance) -> Bool { left.value < right.value }
}
