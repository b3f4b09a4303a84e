internal import Entente

/// The few words in which databases differ.
public struct SQLDialect: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// What stands behind the name of a table that is made from a query.
  let tableSuffix: String
  /// What 64-bit floating point is called.
  let double: String
  /// What 64-bit whole numbers are called.
  let integer: String
  /// What text of any length is called.
  let text: String
  /// Opens a cast that gives NULL where it cannot be.
  let gentleCast: String

  /// Spark SQL, 3.5 and 4.
  public static let spark = SQLDialect(
    name: "spark", tableSuffix: " USING parquet", double: "DOUBLE", integer: "BIGINT", text: "STRING",
    gentleCast: "TRY_CAST")

  /// The words of another database, as tests have one.
  package init(
    name: String, tableSuffix: String, double: String, integer: String, text: String, gentleCast: String
  ) {
    (self.name, self.tableSuffix, self.double) = (name, tableSuffix, double)
    (self.integer, self.text, self.gentleCast) = (integer, text, gentleCast)
  }

  /// Text as a literal.
  ///
  /// What could end a literal, escape from it, part statements or be replaced before it is read (`${…}`) is written
  /// as its bytes: no setting of the server changes what they mean.
  func literal(_ text: ByteText) -> String {
    let isPlain = text.text.utf8.allSatisfy { byte in
      byte >= 0x80 || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") || SQLName.isLetterOrDigit(byte)
    }
    if isPlain { return "'\(text)'" }
    let digits = text.text.utf8.map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "0" + hex : hex
    }
    return "CAST(X'\(digits.joined())' AS \(self.text))"
  }

  /// A number as a literal of floating point: only an exponent makes it one everywhere.
  func literal(_ number: Double) -> String {
    let text = number.description
    return text.contains("e") ? text : text + "e0"
  }
}
