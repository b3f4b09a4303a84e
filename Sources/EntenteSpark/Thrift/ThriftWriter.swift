internal import Entente

/// What a value of the Thrift binary protocol is.
enum ThriftType: UInt8 {
  case boolean = 2
  case byte = 3
  case double = 4
  case i16 = 6
  case i32 = 8
  case i64 = 10
  case string = 11
  case structure = 12
  case map = 13
  case set = 14
  case list = 15

  /// The fewest bytes a value takes.
  var leastSize: Int {
    switch self {
    case .boolean, .byte, .structure: 1
    case .i16: 2
    case .i32, .string: 4
    case .i64, .double: 8
    case .set, .list: 5
    case .map: 6
    }
  }

  /// The bytes any value takes, where all take the same.
  var fixedSize: Int? {
    switch self {
    case .boolean, .byte, .i16, .i32, .i64, .double: leastSize
    case .string, .structure, .map, .set, .list: nil
    }
  }
}

/// Puts values into the bytes of the Thrift binary protocol.
struct ThriftWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some FixedWidthInteger) {
    for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  mutating func write(_ value: [UInt8]) {
    write(Int32(truncatingIfNeeded: value.count))
    bytes += value
  }

  private mutating func begin(_ id: Int16, _ type: ThriftType) {
    bytes.append(type.rawValue)
    write(id)
  }

  mutating func field(_ id: Int16, _ value: Bool) {
    begin(id, .boolean)
    bytes.append(value ? 1 : 0)
  }

  mutating func field(_ id: Int16, _ value: Int16) {
    begin(id, .i16)
    write(value)
  }

  mutating func field(_ id: Int16, _ value: Int32) {
    begin(id, .i32)
    write(value)
  }

  mutating func field(_ id: Int16, _ value: Int64) {
    begin(id, .i64)
    write(value)
  }

  mutating func field(_ id: Int16, _ value: [UInt8]) {
    begin(id, .string)
    write(value)
  }

  mutating func field(_ id: Int16, _ value: String) { field(id, Array(value.utf8)) }

  mutating func field(_ id: Int16, _ fields: (inout ThriftWriter) -> Void) {
    begin(id, .structure)
    fields(&self)
    endStructure()
  }

  mutating func endStructure() { bytes.append(0) }
}
