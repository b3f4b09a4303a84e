/// The tags of an XML file written by a program, one after another; what stands between them is passed over.
struct MarkupTags: Sequence, IteratorProtocol {
  struct Tag {
    /// `path`, or `/g` at the end of an element.
    let name: String
    fileprivate let attributes: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    guard let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    place = end + 1
    let inside = bytes[(start + 1)..<end]
    let name = inside.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    return Tag(name: String(decoding: name, as: UTF8.self), attributes: inside[name.endIndex...])
  }
}

extension MarkupTags.Tag {
  /// An attribute's value as it is written, entities and all.
  subscript(name: String) -> String? {
    let opening = Array(" \(name)=\"".utf8)
    guard let found = attributes.firstRange(of: opening) else { return nil }
    return String(decoding: attributes[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }
}
