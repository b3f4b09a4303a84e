/// A piece of a line fit to print under a message, with the spot in it that the message is about.
struct Excerpt: Hashable, Sendable {
  /// How many scalars before the spot are shown at most.
  static let before = 48
  /// How many scalars from the spot on are shown at most.
  static let after = 52

  /// How many scalars an id, a name, a title or a date has at most.
  static let longestName = 1_000

  let text: String
  /// The spot, in scalars of `text` from 0; at least one long where there is text.
  let mark: Range<Int>

  /// Nothing to show.
  init() {
    text = ""
    mark = 0..<0
  }

  /// A piece of a line.
  ///
  /// - Parameters:
  ///   - markFrom: where in the piece the spot begins.
  ///   - isCutBefore: whether the line goes on before the piece.
  init(_ piece: String, markFrom: Int, markLength: Int, isCutBefore: Bool, isCutAfter: Bool) {
    text = (isCutBefore ? "…" : "") + Excerpt.printable(piece) + (isCutAfter ? "…" : "")
    let start = markFrom + (isCutBefore ? 1 : 0)
    mark = start..<(start + max(1, markLength))
  }

  /// Text that cannot steer a terminal.
  ///
  /// A tab becomes a space; other controls and the marks that turn the direction of writing become U+FFFD, scalar for
  /// scalar, so that marks still fit.
  static func printable(_ text: String) -> String {
    var printed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: printed.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: printed.append("\u{FFFD}")
      default: printed.append(scalar)
      }
    }
    return String(printed)
  }

  /// Text from a file as it may stand inside a message: printable, and cut where it is long.
  static func shown(_ text: String, atMost limit: Int = 48) -> String {
    guard !text.isEmpty else { return "\"\"" }
    let scalars = text.unicodeScalars
    let piece = printable(String(scalars.prefix(limit)))
    return scalars.dropFirst(limit).isEmpty ? piece : piece + "…"
  }
}
