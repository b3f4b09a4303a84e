/// Reads one element of an SVG file, from behind the name of its tag.
struct SVGElementReader {
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
        attributes.append((name, SVGElementReader.decoded(read { $0 != quote })))
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
    return SVGElementReader.decoded(content)
  }

  private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  private mutating func read(while isPart: (UInt8) -> Bool) -> String {
    let part = bytes[min(place, bytes.endIndex)...].prefix(while: isPart)
    place = part.endIndex
    return String(decoding: part, as: UTF8.self)
  }

  /// The text that stands behind XML's entities; one that is not known stays as it is written.
  ///
  /// It is done byte by byte: an accent behind an entity is no part of it.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      decoded += rest[..<start]
      rest = rest[(start + 1)...]
      let entity = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") }
      if entity.endIndex < rest.endIndex, rest[entity.endIndex] == UInt8(ascii: ";"),
        let scalar = scalar(of: String(decoding: entity, as: UTF8.self))
      {
        decoded += String(scalar).utf8
        rest = rest[(entity.endIndex + 1)...]
      } else {
        decoded.append(UInt8(ascii: "&"))
      }
    }
    return String(decoding: decoded + rest, as: UTF8.self)
  }

  private static func scalar(of entity: String) -> Unicode.Scalar? {
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
