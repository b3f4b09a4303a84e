/// One bit for each of up to 512 nodes that are searched for at once.
typealias NodeBits = SIMD8<UInt64>

extension NodeBits {
  static let width = 512

  /// The bits of the first `count` places.
  static func first(_ count: Int) -> NodeBits {
    var bits = NodeBits.zero
    for word in 0..<8 {
      let left = Swift.min(Swift.max(count - 64 * word, 0), 64)
      bits[word] = left == 64 ? .max : (1 << UInt64(left)) - 1
    }
    return bits
  }

  /// How many bits are set.
  ///
  /// Counted in parallel in the bytes of all eight words, since the baseline x86-64 has no instruction for it.
  @inline(__always) var bitCount: Int {
    let pairs = self &- ((self &>> 1) & NodeBits(repeating: 0x5555_5555_5555_5555))
    let few = NodeBits(repeating: 0x3333_3333_3333_3333)
    let fours = (pairs & few) &+ ((pairs &>> 2) & few)
    let bytes = (fours &+ (fours &>> 4)) & NodeBits(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let halves = bytes.lowHalf &+ bytes.highHalf
    let quarter = halves.lowHalf &+ halves.highHalf
    let sums = quarter[0] &+ quarter[1]
    let wide = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((wide &* 0x0001_0001_0001_0001) >> 48)
  }
}
