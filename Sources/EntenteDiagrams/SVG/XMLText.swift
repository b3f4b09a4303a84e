/// Text as XML wants it.
enum XMLText {
  /// The text in UTF-8, with markup characters as entities and without the characters XML forbids.
  static func escaped(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    append(text, to: &escaped)
    return escaped
  }

  /// Writes the same behind other bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    if text.utf8.allSatisfy(isPlain) {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let start = bytes.count
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): bytes.append(byte)
      case ..<0x20: bytes += "\u{FFFD}".utf8
      default:
        bytes.append(byte)
        // U+FFFE and U+FFFF, which are EF BF BE and EF BF BF.
        if byte == 0xBE || byte == 0xBF, bytes.count - start >= 3, bytes[bytes.count - 2] == 0xBF,
          bytes[bytes.count - 3] == 0xEF
        {
          bytes[bytes.count - 1] = 0xBD
        }
      }
    }
  }

  /// Whether a byte is written as it is, whatever stands beside it; the forbidden U+FFFE and U+FFFF begin with EF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: false
    default: byte >= 0x20 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
  }
}
