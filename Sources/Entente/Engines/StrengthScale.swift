/// Strengths as whole numbers of parts of a unit, the same way on every engine.
public enum StrengthScale {
  /// The greatest number of parts one event may have: beyond it a `Double` skips whole numbers.
  public static let greatestParts = 9_007_199_254_740_992
  /// The most that the strengths of a period may add up to, their signs left aside.
  public static let greatestSum = 4_611_686_018_427_387_904
  /// How far from a whole number a scaled strength may be: what `0.07 · 100` is off by, and no decimal more.
  public static let tolerance = 1e-6

  /// The parts of a strength; of none, those of one unit.
  static func parts(of strength: Double, scale: Int) throws(EngineFault) -> Int {
    if strength.isNaN { return scale }
    let scaled = strength * Double(scale)
    let rounded = scaled.rounded()
    guard abs(scaled - rounded) <= tolerance, abs(scaled) <= Double(greatestParts) else { throw unfit(scale) }
    return Int(rounded)
  }

  /// The strength of some parts.
  public static func strength(ofParts parts: Int, scale: Int) -> Double { Double(parts) / Double(scale) }

  /// Says that a strength is not whole at a scale.
  public static func unfit(_ scale: Int) -> EngineFault {
    EngineFault(
      .unfitStrength,
      """
      a strength has more decimals than the scale \(scale) keeps, or is beyond what is counted exactly; sums would depend \
      on the order of the rows: take a greater scale
      """)
  }

  /// Says that sums are beyond 64 bits.
  public static let tooMuch = EngineFault(
    .unfitStrength, "the strengths of a period add up to more than 2^62 parts of a unit; take a smaller scale")
}
