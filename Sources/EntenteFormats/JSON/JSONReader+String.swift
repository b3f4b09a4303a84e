extension JSONReader {
  /// Reads a string from its opening to its closing quote.
  mutating func readString() throws(JSONFault) -> String {
    let opening = position
    var text: [UInt8] = []
    position += 1
    while let byte = next {
      switch byte {
      case Byte.quote:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case Byte.backslash: text.append(contentsOf: String(try readEscape()).utf8)
      case 0..<0x20: throw fault("a control character stands in a string", "write \\n for a line break, \\t for a tab")
      default:
        text.append(byte)
        position += 1
      }
    }
    position = opening
    throw fault("this quote is never closed", "put a \" at the end of the string")
  }

  private mutating func readEscape() throws(JSONFault) -> Character {
    let start = position
    position += 1
    guard let byte = next else { throw fault("the text ends inside a string", "finish it") }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return Character(try readEscapedScalar(from: start))
    default:
      position = start
      throw fault("there is no such escape", "write \\\\ for a backslash")
    }
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func readEscapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let unit = try readHexadecimal()
    var value = UInt32(unit)
    if (0xD800..<0xDC00).contains(unit), next == Byte.backslash, position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let second = try readHexadecimal()
      if (0xDC00..<0xE000).contains(second) {
        value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      }
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else {
      position = start
      throw fault("this escape is no character", "write the character itself, in UTF-8")
    }
    return scalar
  }

  private mutating func readHexadecimal() throws(JSONFault) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits should stand here", "write \\u00e9, or the character itself") }
    position += 4
    return unit
  }
}
