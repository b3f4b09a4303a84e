/// Makes sure that bytes are text: UTF-8, and no NUL.
enum EncodingCheck {
  /// Reports the first byte that is no text, if there is one.
  ///
  /// - Returns: whether all is well.
  /// - Complexity: O(*bytes*).
  static func passes(_ block: TextBlock, _ findings: inout Findings) -> Bool {
    guard let offset = firstFault(in: block) else { return true }
    report(offset, in: block.bytes, &findings)
    return false
  }

  /// Reports a byte that is no text.
  static func report(_ offset: Int, in bytes: [UInt8], _ findings: inout Findings) {
    let byte = bytes[offset]
    let range = offset..<(offset + 1)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.error(
        nil, "the file is UTF-16, not UTF-8",
        fix: "save it as “CSV UTF-8”, or type: iconv -f UTF-16 -t UTF-8 OLD > NEW")
    } else if byte == 0 {
      findings.error(range, "a NUL byte stands here", fix: "delete it; text holds none, so the file may be damaged")
    } else {
      findings.error(
        range, "the byte 0x\(hexadecimal(byte)) is not UTF-8",
        fix: "save the file as UTF-8; if it is ISO-8859-1\(latinLetter(byte)), type: "
          + "iconv -f ISO-8859-1 -t UTF-8 OLD > NEW")
    }
  }

  /// The place of the first byte that is NUL or begins no well-formed UTF-8, or nil.
  static func firstFault(in block: borrowing TextBlock) -> Int? {
    let bytes = block.bytes.span
    let words = unsafe bytes.bytes
    var place = block.start
    while place < block.end {
      place += ByteSearch.plainCount(in: place..<block.end, of: words)
      if place == block.end { return nil }
      if place + 8 <= block.end, isPlain(words.word(at: place)) {
        place += 8
        continue
      }
      let byte = bytes[place]
      // One comparison finds NUL and everything beyond ASCII.
      if byte &- 1 < 0x7F {
        place += 1
        continue
      }
      let length = scalarLength(at: place, in: bytes, upTo: block.end)
      if length == 0 { return place }
      place += length
    }
    return nil
  }

  /// Whether eight bytes are ASCII without a NUL.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
  }

  /// How many bytes the scalar that begins here takes, or 0 where none does.
  private static func scalarLength(at place: Int, in bytes: Span<UInt8>, upTo end: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[place] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard place + length <= end, second.contains(bytes[place + 1]) else { return 0 }
    for offset in 2..<max(2, length) where !Byte.isContinuation(bytes[place + offset]) { return 0 }
    return length
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// ` (where it is é)`, for a byte that is a letter there.
  private static func latinLetter(_ byte: UInt8) -> String {
    byte >= 0xA1 ? " (where it is \(Character(Unicode.Scalar(byte))))" : ""
  }
}
