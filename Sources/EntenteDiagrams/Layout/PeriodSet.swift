/// A set of the periods of an atlas, by number: which pictures something is drawn in.
///
/// Numbers are folded modulo 64: of more than 64 periods two may pass for one, so two things that never meet may look as
/// if they met, and never the other way round.
struct PeriodSet: Hashable, Sendable {
  private var mask: UInt64

  /// How many periods are told apart.
  static let capacity = 64

  /// Every period.
  static let all = PeriodSet(mask: .max)
  /// No period.
  static let none = PeriodSet(mask: 0)

  /// How many periods there are in it.
  var count: Int { mask.nonzeroBitCount }

  /// Adds a period.
  mutating func insert(_ period: Int) { mask |= 1 << UInt64(period & 63) }

  /// Adds all periods of another set.
  mutating func formUnion(_ other: PeriodSet) { mask |= other.mask }

  /// How many periods are in both.
  func countShared(with other: PeriodSet) -> Int { (mask & other.mask).nonzeroBitCount }

  /// The sum of some numbers, one a period, over the periods in both.
  func sumShared(with other: PeriodSet, of values: [Double]) -> Double {
    var rest = mask & other.mask
    var sum = 0.0
    while rest != 0 {
      let period = rest.trailingZeroBitCount
      // A thing without periods is in all of them, and there are no more than there are numbers.
      if period < values.count { sum += values[period] }
      rest &= rest - 1
    }
    return sum
  }

  /// How many periods two of some sets share on average, each set with itself among the pairs; 1 if they share none.
  static func meanShared(_ sets: [PeriodSet]) -> Double {
    var sum = 0.0
    for period in 0..<64 {
      let holders = Double(sets.count { $0.mask >> UInt64(period) & 1 == 1 })
      sum += holders * holders
    }
    return sum > 0 ? sum / Double(sets.count * sets.count) : 1
  }
}
