public import Entente

/// A name of a table or a column, written so that it can be nothing else.
public struct SQLName: Hashable, Sendable {
  /// As it stands in a statement.
  let quoted: String
  /// As people write it.
  public let text: String

  /// A table, with the schemas it lies in: letters, digits, hyphens and underscores between dots.
  ///
  /// - Throws: `unusableQuery` for any other character.
  public init(table text: String) throws(EngineFault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isSound = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          $0 >= 0x80 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || Self.isLetterOrDigit($0)
        }
    }
    guard isSound else {
      throw EngineFault(
        .unusableQuery,
        "'\(Self.shown(text))' cannot be a table's name: letters, digits, - and _ can, with dots between schema and table"
      )
    }
    self.text = text
    quoted = parts.map { "`\($0)`" }.joined(separator: ".")
  }

  /// A column.
  ///
  /// - Throws: `unusableQuery` where it is empty or has a control character, `$` or `;`.
  public init(column text: String) throws(EngineFault) {
    quoted = try Self.inBackticks(text, "column's name")
    self.text = text
  }

  /// Text between backticks.
  static func inBackticks(_ text: String, _ what: String) throws(EngineFault) -> String {
    let isSound =
      !text.isEmpty
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "$") && $0 != UInt8(ascii: ";") }
    guard isSound else {
      throw EngineFault(
        .unusableQuery, "'\(shown(text))' cannot be a \(what): it is empty or has a control character, $ or ;")
    }
    // Scalar by scalar: as a Character, a backtick with an accent on it would be none.
    var quoted = String.UnicodeScalarView("`".unicodeScalars)
    for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "`" ? [scalar, scalar] : [scalar]) }
    quoted.append("`")
    return String(quoted)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }))
  }
}
