/// A JSON value to stand in an HTML page, where it can neither end its script element nor run.
indirect enum InertJSON {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  /// Text that is at hand in UTF-8.
  case utf8([UInt8])
  case list([InertJSON])
  case object(KeyValuePairs<String, InertJSON>)

  /// A whole number.
  static func count(_ count: Int) -> InertJSON { .number(Double(count)) }

  /// The value in UTF-8, on one line.
  ///
  /// - Complexity: O(*bytes*).
  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .truth(let isTrue): output += (isTrue ? "true" : "false").utf8
    case .number(let number): output += InertJSON.digits(of: number).utf8
    case .text(let text): InertJSON.quote(text.utf8, to: &output)
    case .utf8(let bytes): InertJSON.quote(bytes, to: &output)
    case .list(let values):
      InertJSON.enclose(values, between: "[", "]", to: &output) { $0.write(to: &$1) }
    case .object(let members):
      InertJSON.enclose(members, between: "{", "}", to: &output) { member, output in
        InertJSON.quote(member.key.utf8, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
    }
  }

  private static func enclose<Members: Collection>(
    _ members: Members, between opening: String, _ closing: String, to output: inout [UInt8],
    _ write: (Members.Element, inout [UInt8]) -> Void
  ) {
    output += opening.utf8
    var separator = ""
    for member in members {
      output += separator.utf8
      separator = ","
      write(member, &output)
    }
    output += closing.utf8
  }

  /// The shortest digits that read back as the number; JSON has no word for one that is not finite.
  private static func digits(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quote(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      // `</script` and `<!--` are markup inside a script element too.
      case UInt8(ascii: "<"): output += "\\u003c".utf8
      case ..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        output += "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      default:
        output.append(byte)
        // U+2028 and U+2029, E2 80 A8 and E2 80 A9: ends of lines to JavaScript before 2019.
        if byte == 0xA8 || byte == 0xA9, output.suffix(3).elementsEqual([0xE2, 0x80, byte]) {
          output.removeLast(3)
          output += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
