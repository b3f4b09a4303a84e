extension EDTF {
  /// A year as it was written: four digits, some perhaps unspecified, or any number after a `Y`.
  public struct Year: Hashable, Sendable {
    /// The digits without the sign.
    ///
    /// A number beyond 64 bits is kept as the largest that fits them.
    public let digits: Digits

    /// Whether a minus stands before them.
    public let isNegative: Bool

    /// How many digits are known, from the first, where `S` says so: in `1950S2` the 19.
    public let significantDigits: Int?

    /// The astronomical year: 0 is 1 BC.
    ///
    /// Nil when a digit is unspecified or the number is beyond 64 bits.
    public var value: Int? {
      guard let magnitude = digits.value, magnitude < Int.max else { return nil }
      return isNegative ? -magnitude : magnitude
    }

    /// The first and the last year this may be; nil beyond 64 bits.
    public var years: ClosedRange<Int>? {
      var low = digits.smallest
      var high = digits.largest
      guard high < Int.max else { return nil }
      if let step = stepOfSignificance {
        low = low / step * step
        let (top, overflow) = low.addingReportingOverflow(step - 1)
        guard !overflow, top < Int.max else { return nil }
        high = top
      }
      // There is no year minus zero: -000X ends with -0001.
      return isNegative ? -high...min(-low, -1) : low...high
    }

    /// Whether it may be any of `years`, with none left out, and is not a mere estimate of one of them.
    var isUnbroken: Bool {
      digits.isUnbroken && (stepOfSignificance ?? 1) == 1
    }

    /// The years that fit, from the earliest on.
    ///
    /// Only for years of four digits.
    var earliestFirst: some Sequence<Int> {
      let magnitudes = isNegative ? Array(digits.fittingFromLargest) : Array(digits.fitting)
      return magnitudes.lazy.filter { $0 > 0 || !isNegative }.map { isNegative ? -$0 : $0 }
    }

    /// The years between which the significant digits do not tell.
    private var stepOfSignificance: Int? {
      guard let significantDigits else { return nil }
      var step = 1
      var rest = digits.smallest
      var count = 1
      while rest >= 10 {
        rest /= 10
        count += 1
      }
      for _ in 0..<max(0, count - significantDigits) { step *= 10 }
      return step
    }
  }
}
