/// How the strength of a dyad becomes a distance for path measures.
///
/// ```swift
/// let strength = Strength(4)
/// let distance = strength.flatMap { DistanceRule.inverse.distance(of: $0) }
/// print(distance?.value ?? .nan)  // 0.25
/// ```
public enum DistanceRule: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Every dyad is 1 long: distances count hops.
  case unit
  /// 1 / *strength*: twice as strong is half as far.
  ///
  /// Strengths are above 0. In a graph a strength of 0 is infinitely far, as the limit of ever weaker ones: a path goes
  /// along it only where there is no other.
  case inverse
  /// −ln(*strength*), for strengths that are probabilities: the shortest path is the most probable one.
  ///
  /// Strengths lie between 0 and 1, both excluded; in a graph a strength of 0 is infinitely far, as for `inverse`.
  case negativeLog

  /// The word used in files and at the command line.
  public var description: String { rawValue }

  /// The distance a strength makes; nil where the rule has none for it.
  ///
  /// - Complexity: O(1).
  public func distance(of strength: Strength) -> Distance? {
    switch self {
    case .unit: Distance(1)
    case .inverse: strength.value > 0 ? Distance(1 / strength.value) : nil
    case .negativeLog: strength.value > 0 ? Distance(-Self.naturalLogarithm(of: strength.value)) : nil
    }
  }

  /// What a strength must be to have a distance, for a message.
  var domain: String {
    switch self {
    case .unit: "any number"
    case .inverse: "from 0 on (and 0 itself rather than less than 1e-308)"
    case .negativeLog: "from 0 up to, not including, 1"
    }
  }

  /// ln *x* for *x* above 0, to the last bit or two: the standard library has no logarithm of its own.
  ///
  /// With *x* = *m* · 2^*e* and *m* near 1, ln *m* = 2 artanh((*m* − 1) / (*m* + 1)), whose series is short.
  static func naturalLogarithm(of x: Double) -> Double {
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var series = 0.0
    for term in stride(from: 23.0, through: 3, by: -2) { series = (series + 1 / term) * square }
    let ln2High = 0.693_147_180_369_123_816_490
    let ln2Low = 1.908_214_929_270_587_700_02e-10
    return exponent * ln2High + (2 * s + (2 * s * series + exponent * ln2Low))
  }
}
