internal import Entente

/// Takes values out of the bytes of the Thrift binary protocol.
///
/// Whoever sent them may mean harm: a length is believed only as far as bytes were received, nesting only so deep.
struct ThriftReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// How deep what nobody asked for may nest.
  private static let deepest = 32

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  private var left: Int { bytes.endIndex - place }

  static func fault(_ what: String) -> EngineFault {
    EngineFault(.garbled, "the server's answer is not Thrift: \(what); is it Spark's Thrift server that listens there?")
  }

  mutating func take(_ count: Int) throws(EngineFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= left else { throw Self.fault("it ends too early") }
    place += count
    return bytes[place - count..<place]
  }

  mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(EngineFault) -> Value {
    try take(Value.bitWidth / 8).reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
  }

  mutating func double() throws(EngineFault) -> Double { Double(bitPattern: try integer(UInt64.self)) }

  mutating func boolean() throws(EngineFault) -> Bool { try integer(UInt8.self) != 0 }

  mutating func binary() throws(EngineFault) -> ArraySlice<UInt8> { try take(Int(try integer(Int32.self))) }

  mutating func text() throws(EngineFault) -> String {
    guard let text = String(validating: try binary(), as: UTF8.self) else { throw Self.fault("a text is not UTF-8") }
    return text
  }

  /// Reads the fields of a structure.
  ///
  /// - Parameter read: reads the value of the field it is called for, or leaves it where it is and answers false.
  mutating func fields(
    _ read: (inout ThriftReader, Int16, ThriftType) throws(EngineFault) -> Bool
  ) throws(EngineFault) {
    while let type = try fieldType() {
      let id = try integer(Int16.self)
      if try !read(&self, id, type) { try skip(type, depth: 1) }
    }
  }

  private mutating func fieldType() throws(EngineFault) -> ThriftType? {
    let code = try integer(UInt8.self)
    if code == 0 { return nil }
    return try Self.type(code)
  }

  private static func type(_ code: UInt8) throws(EngineFault) -> ThriftType {
    guard let type = ThriftType(rawValue: code) else { throw fault("there is no type \(code)") }
    return type
  }

  /// Reads how many values of which type a list has: no more than bytes were received for.
  mutating func listHeader() throws(EngineFault) -> (type: ThriftType, count: Int) {
    let type = try Self.type(try integer(UInt8.self))
    return (type, try count(of: type.leastSize))
  }

  private mutating func count(of size: Int) throws(EngineFault) -> Int {
    let count = Int(try integer(Int32.self))
    guard count >= 0, count <= left / size else { throw Self.fault("it claims \(count) values and does not have them") }
    return count
  }

  /// Reads a list whose values are of one type.
  mutating func list<Value>(
    of type: ThriftType, _ value: (inout ThriftReader) throws(EngineFault) -> Value
  ) throws(EngineFault) -> [Value] {
    let header = try listHeader()
    // An empty list may be of any type.
    guard header.type == type || header.count == 0 else { throw Self.fault("a list holds something else") }
    var values: [Value] = []
    values.reserveCapacity(header.count)
    for _ in 0..<header.count { values.append(try value(&self)) }
    return values
  }

  private mutating func skip(_ type: ThriftType, depth: Int) throws(EngineFault) {
    guard depth <= Self.deepest else { throw Self.fault("it nests too deep") }
    if let size = type.fixedSize {
      _ = try take(size)
      return
    }
    switch type {
    case .structure:
      while let type = try fieldType() {
        _ = try take(2)
        try skip(type, depth: depth + 1)
      }
    case .list, .set:
      let (element, count) = try listHeader()
      for _ in 0..<count { try skip(element, depth: depth + 1) }
    case .map: try skipMap(depth)
    default: _ = try binary()
    }
  }

  private mutating func skipMap(_ depth: Int) throws(EngineFault) {
    let (key, value) = (try integer(UInt8.self), try integer(UInt8.self))
    // The types of an empty map may be missing.
    if key == 0 || value == 0 {
      guard try integer(Int32.self) == 0 else { throw Self.fault("a map holds nothing that can be") }
      return
    }
    let types = (try Self.type(key), try Self.type(value))
    for _ in 0..<(try count(of: types.0.leastSize + types.1.leastSize)) {
      try skip(types.0, depth: depth + 1)
      try skip(types.1, depth: depth + 1)
    }
  }
}
