/// Reads JSON as RFC 8259 has it and no other: no comments, no trailing commas, no name twice in an object.
///
/// The bytes are UTF-8 already checked. Values lie at most 64 deep, so that hostile input cannot use up the stack.
struct JSONReader {
  private static let deepest = 64

  let bytes: [UInt8]
  var position: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = ByteOrderMark.length(in: bytes)
  }

  /// The value a text holds.
  ///
  /// - Complexity: O(*bytes*).
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    reader.skipSpace()
    let value = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else {
      throw reader.fault("text stands after the end of the value", "delete it")
    }
    return value
  }

  /// The next byte; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func fault(_ message: String, _ remedy: String) -> JSONFault {
    JSONFault(offset: position, message: message, remedy: remedy)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func readValue(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth <= Self.deepest else { throw fault("values are nested too deeply", "nest them at most 64 deep") }
    guard let byte = next else { throw fault("the text ends where a value should stand", "finish it") }
    let start = position
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try readMembers(depth: depth + 1))
    case UInt8(ascii: "["): content = .array(try readElements(depth: depth + 1))
    case Byte.quote: content = .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try readNumber())
    default: content = try readWord()
    }
    return JSONValue(content: content, range: start..<position)
  }

  private mutating func readMembers(depth: Int) throws(JSONFault) -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    var names: Set<String> = []
    position += 1
    skipSpace()
    if take("}") { return members }
    while true {
      guard next == Byte.quote else {
        throw fault("a name in quotes should stand here", "put names in \"quotes\"; no comma follows the last member")
      }
      let start = position
      let name = try readString()
      guard names.insert(name).inserted else {
        position = start
        throw fault("the name \(Excerpt.shown(name)) stands twice in one object", "delete or rename one of them")
      }
      skipSpace()
      guard take(":") else { throw fault("a colon should stand here", "write \"name\": value") }
      skipSpace()
      members.append((name, try readValue(depth: depth)))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw fault("a comma or } should stand here", "put a comma between members") }
      skipSpace()
    }
  }

  private mutating func readElements(depth: Int) throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    position += 1
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try readValue(depth: depth))
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw fault("a comma or ] should stand here", "put a comma between elements") }
      skipSpace()
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func readWord() throws(JSONFault) -> JSONValue.Content {
    for (word, content) in [("true", JSONValue.Content.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return content
    }
    throw fault("no value begins like this", "write a string in \"quotes\", a number, true, false, null, [ or {")
  }

  private mutating func readNumber() throws(JSONFault) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try readDigits() }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readDigits() throws(JSONFault) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    if position == start { throw fault("a digit should stand here", "write a number such as 1.5") }
  }
}
