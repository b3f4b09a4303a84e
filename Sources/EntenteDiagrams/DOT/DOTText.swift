/// Text as DOT wants it.
///
/// User text can hold anything; none of it becomes markup, an escape or an attribute.
enum DOTText {
  /// Graphviz reads no string of more than 16 kilobytes; longer ones are written as a sum of such.
  private static let longestString = 12_000

  /// A quoted attribute value that Graphviz does not read escapes from.
  ///
  /// DOT has no way to write a backslash beside a quote, so a space without width parts the two.
  static func quoted(_ text: String) -> String {
    let cleaned = cleaned(text)
    let isPlain = cleaned.utf8.allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain, cleaned.utf8.count <= longestString { return "\"\(cleaned)\"" }
    var quoted = "\""
    var followsBackslash = false
    var length = 0
    for scalar in cleaned.unicodeScalars {
      if length >= longestString, !followsBackslash {
        quoted += "\" + \""
        length = 0
      }
      length += UTF8.width(scalar)
      if scalar == "\"" {
        quoted += followsBackslash ? "\u{200B}\\\"" : "\\\""
      } else {
        quoted.unicodeScalars.append(scalar)
      }
      followsBackslash = scalar == "\\"
    }
    return quoted + (followsBackslash ? "\u{200B}\"" : "\"")
  }

  /// A quoted label: Graphviz would expand `\N` and `\n` and decode entities in it, so those are taken from it.
  ///
  /// - Parameter isLeftAligned: whether the lines begin at the left edge rather than stand in the middle.
  static func label(_ lines: [String], isLeftAligned: Bool = false) -> String {
    let escaped = lines.map { line in
      cleaned(line).unicodeScalars.reduce(into: "") { label, scalar in
        switch scalar {
        case "\\": label += "\\\\"
        case "\"": label += "\\\""
        case "&": label += "&amp;"
        case "\n", "\r": label += " "
        default: label.unicodeScalars.append(scalar)
        }
      }
    }
    if isLeftAligned { return "\"" + escaped.map { $0 + "\\l" }.joined() + "\"" }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }

  /// The text without the control characters that XML forbids.
  static func cleaned(_ text: String) -> String {
    // U+FFFE and U+FFFF begin with this byte; all other suspects are bytes of their own.
    let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xEF }
    if isClean { return text }
    return text.unicodeScalars.reduce(into: "") { cleaned, scalar in
      let isForbidden =
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
        default: false
        }
      cleaned.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
  }
}
