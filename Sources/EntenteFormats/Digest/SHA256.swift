/// The SHA-256 digest of bytes, as FIPS 180-4 defines it.
///
/// It tells whether two files hold the same, and names a script to a browser's content security policy. It is no
/// password hash.
///
/// ```swift
/// var digest = SHA256()
/// digest.update("abc".utf8)
/// print(SHA256.hexadecimal(digest.finished()))
/// ```
public struct SHA256: Sendable {
  /// The number of bytes in a digest.
  public static let byteCount = 32
  private static let blockSize = 64

  /// H⁽⁰⁾: the first 32 bits of the fractional parts of the square roots of the first eight primes.
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var messageByteCount: UInt64 = 0
  /// The words of the block at work, kept so that no block needs memory of its own.
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// The digest of no bytes, to be updated.
  public init() {}

  /// The digest of bytes that are all there.
  ///
  /// - Returns: 32 bytes.
  /// - Complexity: O(*bytes*).
  public static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finished()
  }

  /// Bytes in lower-case hexadecimal, two digits each.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Takes more bytes.
  ///
  /// - Complexity: O(*bytes*).
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      messageByteCount &+= 1
      if pending.count == SHA256.blockSize { absorbBlock() }
    }
  }

  /// The digest of all bytes taken so far, which can be updated further.
  public func finished() -> [UInt8] {
    var last = self
    last.pad()
    return last.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
  }

  /// §5.1.1: a one bit, zeros, and the length in bits as 64 bits.
  private mutating func pad() {
    let bitCount = messageByteCount &* 8
    update(CollectionOfOne(0x80))
    while pending.count != SHA256.blockSize - 8 { update(CollectionOfOne(0)) }
    update((0..<8).map { UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * $0)) })
  }

  /// §6.2.2, with the standard's letters.
  private mutating func absorbBlock() {
    for t in 0..<16 {
      schedule[t] = pending[4 * t..<4 * t + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for t in 16..<64 {
      let before15 = schedule[t - 15]
      let before2 = schedule[t - 2]
      let sigma0 = before15.rotated(7) ^ before15.rotated(18) ^ (before15 >> 3)
      let sigma1 = before2.rotated(17) ^ before2.rotated(19) ^ (before2 >> 10)
      schedule[t] = sigma1 &+ schedule[t - 7] &+ sigma0 &+ schedule[t - 16]
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ sum1 &+ choice &+ SHA256.constants[t] &+ schedule[t]
      let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ sum0 &+ majority)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
    pending.removeAll(keepingCapacity: true)
  }

  /// K: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  /// ROTR.
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
