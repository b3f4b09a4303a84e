/// Reads one element of an SVG file, from behind the name of its tag.
struct TextOutlineReader {
  private let bytes: ArraySlice<UInt8>
  /// Where the reader is in the file.
  private(set) var place: Int
  private var isEmptyElement = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// The attributes up to the tag's end; nil where the tag has another name or no end.
  mutating func attributes() -> [(name: String, value: String)]? {
    var attributes: [(name: String, value: String)] = []
    guard let first = byte, isSpace(first) || first == UInt8(ascii: ">") || first == UInt8(ascii: "/") else {
      return nil
    }
    while let byte {
      place += 1
      switch byte {
      case UInt8(ascii: ">"): return attributes
      case UInt8(ascii: "/"): isEmptyElement = true
      case _ where isSpace(byte): break
      default:
        place -= 1
        let name = read { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
        place += 1
        guard let quote = self.byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        place += 1
        attributes.append((name, TextOutlineReader.decoded(read { $0 != quote })))
        place += 1
      }
    }
    return nil
  }

  /// What the element says, without the tags in it; nil where it has no end.
  mutating func content() -> String? {
    if isEmptyElement { return "" }
    guard let end = bytes[min(place, bytes.endIndex)...].firstRange(of: "</text>".utf8) else { return nil }
    var content = ""
    while place < end.lowerBound {
      content += read { $0 != UInt8(ascii: "<") }
      if place < end.lowerBound {
        _ = read { $0 != UInt8(ascii: ">") }
        place += 1
      }
    }
    place = end.upperBound
    return TextOutlineReader.decoded(content)
  }

  private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  private mutating func read(while isPart: (UInt8) -> Bool) -> String {
    let part = bytes[min(place, bytes.endIndex)...].prefix(while: isPart)
    place = part.endIndex
    return String(decoding: part, as: UTF8.self)
  }

  /// The text that stands behind XML's entities; one that is not known stays as it is written.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var decoded = String(parts.removeFirst())
    for part in parts {
      guard let end = part.firstIndex(of: ";"), let scalar = scalar(of: part[..<end]) else {
        decoded += "&" + part
        continue
      }
      decoded.unicodeScalars.append(scalar)
      decoded += part[part.index(after: end)...]
    }
    return decoded
  }

  private static func scalar(of entity: Substring) -> Unicode.Scalar? {
    switch entity {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case _ where entity.hasPrefix("#x"): UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case _ where entity.hasPrefix("#"): UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }
}
