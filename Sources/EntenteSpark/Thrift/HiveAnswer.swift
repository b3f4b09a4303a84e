internal import Entente

/// What the server answers to a `HiveRequest`.
enum HiveAnswer {
  /// Reads an answer's envelope and, by a closure, the fields of what is in it.
  private static func read(
    _ message: [UInt8], _ method: String, _ number: Int32,
    _ field: (inout ThriftReader, Int16, ThriftType) throws(EngineFault) -> Bool
  ) throws(EngineFault) {
    var reader = ThriftReader(message[...])
    let version = try reader.integer(UInt32.self)
    guard version & 0xFFFF_0000 == 0x8001_0000 else { throw ThriftReader.fault("it begins with something else") }
    let name = try reader.text()
    guard try reader.integer(Int32.self) == number, name == method else {
      throw ThriftReader.fault("it answers another call")
    }
    if version & 0xFF == 3 { throw try exception(&reader) }
    guard version & 0xFF == 2 else { throw ThriftReader.fault("it is no answer") }
    var status: Status?
    try reader.fields { reader, id, type throws(EngineFault) in
      guard id == 0, type == .structure else { return false }
      try reader.fields { reader, id, type throws(EngineFault) in
        guard id == 1, type == .structure else { return try field(&reader, id, type) }
        status = try Status(&reader)
        return true
      }
      return true
    }
    guard let status else { throw ThriftReader.fault("it does not say how it went") }
    guard reader.isAtEnd else { throw ThriftReader.fault("something stands behind its end") }
    try status.check()
  }

  /// What the server's Thrift says when it does not even get to the call.
  private static func exception(_ reader: inout ThriftReader) throws(EngineFault) -> EngineFault {
    var reason = ""
    try reader.fields { reader, id, type throws(EngineFault) in
      guard id == 1, type == .string else { return false }
      reason = try reader.text()
      return true
    }
    return EngineFault(.failed, "the server does not take the call: \(ServerWords.shortened(reason))")
  }

  /// How a call went.
  private struct Status {
    var code: Int32 = -1
    var reason = ""

    init(_ reader: inout ThriftReader) throws(EngineFault) {
      var (code, reason) = (code, reason)
      try reader.fields { reader, id, type throws(EngineFault) in
        switch (id, type) {
        case (1, .i32): code = try reader.integer(Int32.self)
        case (5, .string): reason = try reader.text()
        default: return false
        }
        return true
      }
      (self.code, self.reason) = (code, reason)
    }

    func check() throws(EngineFault) {
      // Success, success with remarks, still at work.
      guard (0...2).contains(code) else { throw EngineFault(.failed, ServerWords.shortened(reason)) }
    }
  }

  static func session(_ message: [UInt8], _ number: Int32) throws(EngineFault) -> HiveHandle {
    var version: Int32 = -1
    var session: HiveHandle?
    try read(message, "OpenSession", number) { reader, id, type throws(EngineFault) in
      switch (id, type) {
      case (2, .i32): version = try reader.integer(Int32.self)
      case (3, .structure): session = try reader.handle()
      default: return false
      }
      return true
    }
    guard let session else { throw ThriftReader.fault("there is no session in it") }
    guard version >= HiveRequest.firstWithColumns else {
      throw EngineFault(.garbled, "the server speaks a protocol from before rows came by columns; it is too old")
    }
    return session
  }

  static func operation(_ message: [UInt8], _ number: Int32) throws(EngineFault) -> HiveOperation {
    var operation: HiveOperation?
    try read(message, "ExecuteStatement", number) { reader, id, type throws(EngineFault) in
      guard id == 2, type == .structure else { return false }
      var found = HiveOperation()
      try reader.fields { reader, id, type throws(EngineFault) in
        switch (id, type) {
        case (1, .structure): found.handle = try reader.identifier()
        case (2, .i32): found.type = try reader.integer(Int32.self)
        case (3, .boolean): found.hasRows = try reader.boolean()
        default: return false
        }
        return true
      }
      operation = found
      return true
    }
    guard let operation else { throw ThriftReader.fault("there is no operation in it") }
    return operation
  }

  /// How far a statement is.
  enum Progress {
    case running, finished
  }

  static func progress(_ message: [UInt8], _ number: Int32) throws(EngineFault) -> Progress {
    var state: Int32 = -1
    var reason = ""
    try read(message, "GetOperationStatus", number) { reader, id, type throws(EngineFault) in
      switch (id, type) {
      case (2, .i32): state = try reader.integer(Int32.self)
      case (5, .string): reason = try reader.text()
      default: return false
      }
      return true
    }
    switch state {
    case 0, 1, 7: return .running
    case 2: return .finished
    case 3, 4, 8:
      throw EngineFault(.failed, "the server gave the statement up: \(ServerWords.shortened(reason))")
    case 5: throw EngineFault(.failed, ServerWords.shortened(reason))
    default: throw ThriftReader.fault("there is no state \(state)")
    }
  }

  static func done(_ message: [UInt8], _ number: Int32, _ method: String) throws(EngineFault) {
    try read(message, method, number) { _, _, _ throws(EngineFault) in false }
  }

  static func rows(_ message: [UInt8], _ number: Int32) throws(EngineFault) -> SQLBatch {
    var batch: SQLBatch?
    try read(message, "FetchResults", number) { reader, id, type throws(EngineFault) in
      guard id == 3, type == .structure else { return false }
      try reader.fields { reader, id, type throws(EngineFault) in
        guard id == 3, type == .list else { return false }
        batch = try SQLBatch(try reader.list(of: .structure) { reader throws(EngineFault) in try reader.column() })
        return true
      }
      return true
    }
    guard let batch else { throw ThriftReader.fault("there are no columns in it") }
    return batch
  }
}

extension ThriftReader {
  fileprivate mutating func identifier() throws(EngineFault) -> HiveHandle {
    var handle = HiveHandle()
    try fields { reader, id, type throws(EngineFault) in
      switch (id, type) {
      case (1, .string): handle.guid = Array(try reader.binary())
      case (2, .string): handle.secret = Array(try reader.binary())
      default: return false
      }
      return true
    }
    return handle
  }

  fileprivate mutating func handle() throws(EngineFault) -> HiveHandle {
    var handle = HiveHandle()
    try fields { reader, id, type throws(EngineFault) in
      guard id == 1, type == .structure else { return false }
      handle = try reader.identifier()
      return true
    }
    return handle
  }
}
