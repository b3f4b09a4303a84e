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

  /// Four words of eight bytes.
  @inline(__always)
  func words(at place: Int) -> SIMD4<UInt64> {
    unsafe unsafeLoadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
  }
}
