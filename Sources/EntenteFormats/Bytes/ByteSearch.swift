/// Finds bytes in words of eight: the lowest of the high bits that are set tells the first byte that is the one sought.
///
/// Mycroft's test for a zero byte, as in H. S. Warren, *Hacker's Delight* (2012), § 6-1: bits above the first that is set may lie.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private static let wideOnes = SIMD4(repeating: ones)

  /// Whether the highest bit of a byte is set.
  @inline(__always)
  private static func hasMarks(_ words: SIMD4<UInt64>) -> Bool {
    let both = words.lowHalf | words.highHalf
    return (both[0] | both[1]) & highBits != 0
  }

  /// Marks words in which a byte is the one sought, perhaps others behind it.
  @inline(__always)
  private static func marks(of pattern: SIMD4<UInt64>, in words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let difference = words ^ pattern
    return (difference &- wideOnes) & ~difference
  }

  /// Marks words in which a byte is zero or not ASCII.
  @inline(__always)
  private static func unusual(_ words: SIMD4<UInt64>) -> SIMD4<UInt64> { words | (words &- wideOnes) }

  /// How many bytes from the beginning of a range on are ASCII without a NUL: all of them, or so many that the next sixty-four are to
  /// be looked at one by one.
  static func plainCount(in range: Range<Int>, of text: RawSpan) -> Int {
    var place = range.lowerBound
    while place + 64 <= range.upperBound,
      !hasMarks(unusual(text.words(at: place)) | unusual(text.words(at: place + 32)))
    {
      place += 64
    }
    return place - range.lowerBound
  }

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
    let wide = SIMD4(repeating: pattern)
    while place + 64 <= range.upperBound {
      let (front, back) = (text.words(at: place), text.words(at: place + 32))
      if hasMarks(marks(of: wide, in: front) | marks(of: wide, in: back)) { break }
      place += 64
    }
    while place < range.upperBound {
      let marks = marks(of: pattern, in: text.word(at: place))
      if marks != 0 { return min(place + self.place(ofFirst: marks), range.upperBound) }
      place += 8
    }
    return range.upperBound
  }
}
