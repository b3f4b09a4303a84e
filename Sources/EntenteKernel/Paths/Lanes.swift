/// A number for each of eight sources that are searched from at once.
typealias Lanes = SIMD8<Double>

/// One bit a lane.
typealias LaneMask = UInt8

/// Turns masks into lanes of ones and zeros.
struct LaneOnes: Sendable {
  private let halves: [SIMD4<Double>]

  init() {
    halves = (0..<16).map { (bits: Int) in
      SIMD4(Double(bits & 1), Double(bits >> 1 & 1), Double(bits >> 2 & 1), Double(bits >> 3 & 1))
    }
  }

  /// One in the lanes whose bit is set, zero in the others.
  @inline(__always)
  subscript(mask: LaneMask) -> Lanes {
    let halves = halves.span
    return Lanes(lowHalf: halves[Int(mask & 15)], highHalf: halves[Int(mask >> 4)])
  }
}
