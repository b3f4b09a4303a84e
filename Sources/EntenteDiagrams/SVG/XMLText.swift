/// Text as XML wants it.
enum XMLText {
  /// The text in UTF-8, with markup characters as entities and without the characters XML forbids.
  static func escaped(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): escaped.append(byte)
      case ..<0x20: escaped += "\u{FFFD}".utf8
      default:
        escaped.append(byte)
        // U+FFFE and U+FFFF, which are EF BF BE and EF BF BF.
        if byte >= 0xBE, escaped.suffix(3).elementsEqual([0xEF, 0xBF, byte]), byte <= 0xBF {
          escaped[escaped.count - 1] = 0xBD
        }
      }
    }
    return escaped
  }
}
