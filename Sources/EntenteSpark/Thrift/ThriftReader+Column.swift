internal import Entente

extension ThriftReader {
  /// Reads a column: one of eight lists, and which of its values are NULL.
  mutating func column() throws(EngineFault) -> SQLBatch.Column {
    var column: SQLBatch.Column?
    try fields { reader, id, type throws(EngineFault) in
      guard type == .structure, (1...8).contains(id) else { return false }
      column = try reader.values(id)
      return true
    }
    guard let column else { throw Self.fault("a column is of no type we know") }
    return column
  }

  private mutating func values(_ kind: Int16) throws(EngineFault) -> SQLBatch.Column {
    switch kind {
    case 1: .booleans(try values(.boolean) { reader throws(EngineFault) in try reader.boolean() })
    case 2: .integers(try values(.byte) { reader throws(EngineFault) in Int(try reader.integer(Int8.self)) })
    case 3: .integers(try values(.i16) { reader throws(EngineFault) in Int(try reader.integer(Int16.self)) })
    case 4: .integers(try values(.i32) { reader throws(EngineFault) in Int(try reader.integer(Int32.self)) })
    case 5: .integers(try values(.i64) { reader throws(EngineFault) in Int(try reader.integer(Int64.self)) })
    case 6: .doubles(try values(.double) { reader throws(EngineFault) in try reader.double() })
    case 7: .texts(try values(.string) { reader throws(EngineFault) in ByteText(try reader.text()) })
    default: .bytes(try values(.string) { reader throws(EngineFault) in Array(try reader.binary()) })
    }
  }

  /// Reads the values, which come first, and a bit for each that is NULL, the lowest bit of a byte first; bytes at the
  /// end that would be 0 may be missing.
  private mutating func values<Value>(
    _ type: ThriftType, _ value: (inout ThriftReader) throws(EngineFault) -> Value
  ) throws(EngineFault) -> [Value?] {
    var values: [Value]?
    var nulls: ArraySlice<UInt8> = []
    try fields { reader, id, fieldType throws(EngineFault) in
      switch (id, fieldType) {
      case (1, .list): values = try reader.list(of: type, value)
      case (2, .string): nulls = try reader.binary()
      default: return false
      }
      return true
    }
    guard let values else { throw Self.fault("a column has no values") }
    let bits = Array(nulls)
    return values.enumerated().map { place, value in
      place / 8 < bits.count && bits[place / 8] >> UInt8(place % 8) & 1 == 1 ? nil : value
    }
  }
}
