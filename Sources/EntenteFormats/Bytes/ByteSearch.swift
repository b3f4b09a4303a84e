/// Finds bytes in words of eight: the lowest of the high bits that are set tells the first byte that is the one sought.
///
/// Mycroft's test for a zero byte, as in H. S. Warren, *Hacker's Delight* (2012), § 6-1: bits above the first that is set may lie.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The byte in each of the eight places.
  @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  @inline(__always)
  static func marks(of pattern: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- ones) & ~difference & highBits
  }

  /// Marks bytes below a limit that is 0x80 at most.
  @inline(__always)
  static func marks(below limit: UInt64, in word: UInt64) -> UInt64 { (word &- ones &* limit) & ~word & highBits }

  /// The place in its word of the first mark.
  @inline(__always)
  static func place(ofFirst marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// The place of the first such byte in a stretch of text; its end where there is none.
  static func first(_ byte: UInt8, in range: Range<Int>, of text: RawSpan) -> Int {
    let pattern = repeated(byte)
    var place = range.lowerBound
    let wide = SIMD32<UInt8>(repeating: byte)
    while place + 32 <= range.upperBound, !any(text.lanes(at: place) .== wide) { place += 32 }
    while place < range.upperBound {
      let marks = marks(of: pattern, in: text.word(at: place))
      if marks != 0 { return min(place + self.place(ofFirst: marks), range.upperBound) }
      place += 8
    }
    return range.upperBound
  }
}
