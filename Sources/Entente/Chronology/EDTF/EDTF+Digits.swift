extension EDTF {
  /// The digits of a year, month or day, of which some may be unspecified: `1X`, `20X0`.
  public struct Digits: Hashable, Sendable {
    /// The smallest number that fits: each `X` read as 0.
    public let smallest: Int

    /// One bit for each `X`, the lowest for the last digit.
    private let unspecified: UInt8

    /// Digits whose `X`s are zeros in `smallest` and bits in `unspecified`.
    init(smallest: Int, unspecified: UInt8 = 0) {
      self.smallest = smallest
      self.unspecified = unspecified
    }

    /// Whether every digit is given.
    public var isSpecified: Bool { unspecified == 0 }

    /// The number, when every digit is given.
    public var value: Int? { isSpecified ? smallest : nil }

    /// The largest number that fits: each `X` read as 9.
    public var largest: Int { smallest + 9 * weightOfUnspecified }

    /// How many digits are unspecified.
    public var unspecifiedCount: Int { unspecified.nonzeroBitCount }

    /// Whether the unspecified digits, if any, are the last ones, so that the numbers that fit follow each other.
    public var isUnbroken: Bool { unspecified & (unspecified &+ 1) == 0 }

    /// The numbers that fit, from the smallest up.
    var fitting: some Sequence<Int> {
      let count = Self.power(of: unspecifiedCount)
      return (0..<count).lazy.map { self.number(at: $0) }
    }

    /// The numbers that fit, from the largest down.
    var fittingFromLargest: some Sequence<Int> {
      let count = Self.power(of: unspecifiedCount)
      return (0..<count).lazy.map { self.number(at: count - 1 - $0) }
    }

    /// The number with the digits of `index` dealt out to the unspecified places.
    private func number(at index: Int) -> Int {
      var number = smallest
      var rest = index
      var weight = 1
      var places = unspecified
      while places != 0 {
        if places & 1 == 1 {
          number += rest % 10 * weight
          rest /= 10
        }
        places >>= 1
        weight *= 10
      }
      return number
    }

    private var weightOfUnspecified: Int {
      var sum = 0
      var weight = 1
      var places = unspecified
      while places != 0 {
        if places & 1 == 1 { sum += weight }
        places >>= 1
        weight *= 10
      }
      return sum
    }

    private static func power(of exponent: Int) -> Int {
      (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
  }
}
