/// What sets a tie apart from its kind, in one byte: its own sign, its status, its direction, whether it came and went.
public struct TieAttributes: Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt8

  /// As its kind is, asserted, and on every day of its spell.
  public static let asKind = TieAttributes(sign: nil, status: .asserted, isDirected: nil, isIntermittent: false)

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// - Parameters:
  ///   - sign: the tie's own, or nil for its kind's.
  ///   - isDirected: the tie's own direction, or nil for its kind's.
  package init(sign: Sign?, status: TieStatus, isDirected: Bool?, isIntermittent: Bool) {
    let signBits = sign.map { $0.rawValue + 1 } ?? 0
    let directionBits: UInt8 = isDirected.map { $0 ? 1 : 2 } ?? 0
    rawValue = signBits | status.rawValue << 3 | directionBits << 5 | (isIntermittent ? 0x80 : 0)
  }

  /// The same with another sign of its own.
  func with(sign: Sign) -> TieAttributes {
    TieAttributes(sign: sign, status: status, isDirected: isDirected, isIntermittent: isIntermittent)
  }

  /// The sign the data give this tie; nil where it has its kind's.
  public var sign: Sign? {
    let bits = rawValue & 0b111
    return bits == 0 ? nil : Sign(rawValue: bits - 1)
  }

  /// How well it is vouched for.
  public var status: TieStatus { TieStatus(rawValue: rawValue >> 3 & 0b11) ?? .asserted }

  /// Whether it goes from source to target only; nil where that is as with its kind.
  public var isDirected: Bool? {
    switch rawValue >> 5 & 0b11 {
    case 1: true
    case 2: false
    default: nil
    }
  }

  /// Whether it came and went within its spell, on days nobody has recorded.
  public var isIntermittent: Bool { rawValue & 0x80 != 0 }
}
