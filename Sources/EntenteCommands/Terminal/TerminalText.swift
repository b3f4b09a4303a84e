/// Text from a file, fit to be printed on a terminal.
enum TerminalText {
  /// The text on one line that cannot steer a terminal.
  ///
  /// Line breaks and tabs become spaces; other controls, and the marks that turn the direction of what follows,
  /// become U+FFFD.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: line.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// A name as a sentence may quote it: cut where it is long.
  static func short(_ name: String) -> String {
    name.unicodeScalars.dropFirst(100).isEmpty ? name : String(name.unicodeScalars.prefix(100)) + "…"
  }
}
