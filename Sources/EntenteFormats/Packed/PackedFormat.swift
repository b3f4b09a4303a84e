/// How a packed graph lies in its file.
///
/// ```
/// 0   8  signature: 0x89 E N T P K CR LF, so that a file altered as if it were text is known at once
/// 8   8  version, 1
/// 16  8  length of the header
/// 24  8  checksum of the header
/// 32     header: what the columns are, where they lie, the checksum of each of their blocks
///        side tables: actors, kinds, sources, eras, what is said of ties in words
///        columns, each from a multiple of 4,096 on, zeros between them
/// ```
///
/// Numbers are little-endian; in header and side tables they are LEB128, and texts are UTF-8 behind their length.
enum PackedFormat {
  static let signature: [UInt8] = [0x89, 0x45, 0x4E, 0x54, 0x50, 0x4B, 0x0D, 0x0A]
  static let version = 1
  /// What stands before the header.
  static let preambleSize = 32
  /// What a column's place is a multiple of: a page, so that mapped numbers are aligned.
  static let alignment = 4_096

  /// Whether a file begins as a packed one does.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: signature) }

  static func aligned(_ place: Int) -> Int { (place + alignment - 1) / alignment * alignment }
}
