/// Some whole rows of a table, as they stand in its file.
struct TextBlock: Sendable {
  /// Zeros behind the text, so that it can be looked at eight bytes at a time.
  static let padding = 8

  /// The text, then zeros.
  var bytes: [UInt8]
  /// Where the text begins: behind a byte-order mark.
  let start: Int
  /// Where the text ends: behind a line break.
  let end: Int

  /// Text that is in memory whole.
  ///
  /// - Parameter isAtStart: whether the file begins here, so that a byte-order mark may.
  init(_ text: consuming [UInt8], isAtStart: Bool = true) {
    bytes = text
    let length = bytes.count
    end = length
    bytes.append(contentsOf: repeatElement(0, count: TextBlock.padding))
    start = isAtStart ? ByteOrderMark.length(in: bytes) : 0
  }

  /// - Parameter bytes: the text up to `end`, and at least as many zeros behind it as `padding` says.
  init(padded bytes: consuming [UInt8], end: Int, isAtStart: Bool) {
    self.bytes = bytes
    self.end = end
    start = isAtStart ? min(end, ByteOrderMark.length(in: self.bytes)) : 0
  }

  /// Eight bytes at a time, the first of them lowest.
  @inline(__always)
  static func word(at place: Int, in text: RawSpan) -> UInt64 {
    // Read with bounds checked; any eight bytes make a number.
    unsafe UInt64(littleEndian: text.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

extension TextBlock {
  /// Thirty-two bytes at a time.
  @inline(__always)
  static func lanes(at place: Int, in text: RawSpan) -> SIMD32<UInt8> {
    // Read with bounds checked; any bytes make lanes.
    unsafe text.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
  }
}

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
    while place + 32 <= range.upperBound, !any(TextBlock.lanes(at: place, in: text) .== wide) { place += 32 }
    while place < range.upperBound {
      let marks = marks(of: pattern, in: TextBlock.word(at: place, in: text))
      if marks != 0 { return min(place + self.place(ofFirst: marks), range.upperBound) }
      place += 8
    }
    return range.upperBound
  }
}
