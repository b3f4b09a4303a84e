/// Numbers read from bytes: bounds are checked, and any bytes make one.
extension RawSpan {
  /// One byte.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { unsafe unsafeLoad(fromByteOffset: place, as: UInt8.self) }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Thirty-two bytes, each by itself.
  @inline(__always)
  func lanes(at place: Int) -> SIMD32<UInt8> {
    unsafe unsafeLoadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
  }
}
