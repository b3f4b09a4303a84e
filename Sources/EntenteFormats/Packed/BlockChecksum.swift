/// A checksum of bytes that is as quick as reading them.
///
/// Four sums side by side take eight bytes in turn, each by steps that can be undone; so one word that is altered alters the result
/// for certain, and any other damage does so but for one case in 2⁶⁴. It guards against accidents, not against malice. The steps
/// are those of xxHash's rounds (Y. Collet).
struct BlockChecksum {
  private static let primes: (UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9
  )

  /// The checksum of bytes.
  ///
  /// - Complexity: O(*bytes*).
  static func sum(_ bytes: RawSpan) -> UInt64 {
    var (one, two, three, four) = (primes.0, primes.1, primes.2, ~primes.0)
    var place = 0
    while place + 32 <= bytes.byteCount {
      one = step(one, word(bytes, place))
      two = step(two, word(bytes, place + 8))
      three = step(three, word(bytes, place + 16))
      four = step(four, word(bytes, place + 24))
      place += 32
    }
    while place + 8 <= bytes.byteCount {
      one = step(one, word(bytes, place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.byteCount {
      rest = rest << 8 | UInt64(bytes.byte(at: place))
      place += 1
    }
    two = step(two, rest)
    var sum = UInt64(bytes.byteCount) &* primes.2
    for part in [one, two, three, four] { sum = step(sum, part) }
    return sum ^ sum >> 29
  }

  /// The checksums of stretches of bytes, all of one length but the last.
  static func sums(_ bytes: RawSpan, by length: Int) -> [UInt64] {
    stride(from: 0, to: bytes.byteCount, by: length).map { start in
      sum(bytes.extracting(start..<min(start + length, bytes.byteCount)))
    }
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ place: Int) -> UInt64 { bytes.word(at: place) }

  @inline(__always)
  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = sum &+ word &* primes.1
    return (mixed << 31 | mixed >> 33) &* primes.0
  }
}
