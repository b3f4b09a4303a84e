/// What the bytes of a cell are known by: up to fifteen of them as they are, the first lowest; more as numbers made of them.
///
/// Where text holds no NUL, two cells of up to fifteen bytes are the same where their keys are.
struct CellKey: Equatable, BitwiseCopyable {
  private let front: UInt64
  private let back: UInt64

  /// That of a cell without bytes.
  init() { (front, back) = (0, 0) }

  /// That of up to fifteen bytes, with zeros behind them.
  @inline(__always)
  init(_ front: UInt64, _ back: UInt64) { (self.front, self.back) = (front, back) }

  /// That of more.
  init(long mixed: UInt64) {
    front = mixed
    back = CellKey.mixed(mixed) | 1 << 56
  }

  /// Whether it is all that there is of a cell.
  @inline(__always)
  var isWhole: Bool { back >> 56 == 0 }

  /// A number in whose highest bits keys that are alike differ.
  @inline(__always)
  var spread: UInt64 {
    // 2⁶⁴ divided by the golden ratio: products with it spread neighbours (D. E. Knuth, *The Art of Computer Programming* 3, § 6.4).
    (front ^ front &>> 32 ^ back &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 29
  }
}
