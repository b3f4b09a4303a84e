/// A call of the HiveServer2 protocol, as Spark's Thrift server answers it.
struct HiveRequest {
  let method: String
  private let fields: (inout ThriftWriter) -> Void

  private init(_ method: String, _ fields: @escaping (inout ThriftWriter) -> Void) {
    (self.method, self.fields) = (method, fields)
  }

  /// The bytes of the call.
  func message(_ number: Int32) -> [UInt8] {
    var writer = ThriftWriter()
    writer.write(UInt32(0x8001_0001))
    writer.write(Array(method.utf8))
    writer.write(number)
    writer.field(1, fields)
    writer.endStructure()
    return writer.bytes
  }

  /// The version of the protocol that is asked for: the eighth, whose rows come by columns (the sixth was the first).
  static let version: Int32 = 7
  static let firstWithColumns: Int32 = 5

  static func openSession(user: String, password: String) -> HiveRequest {
    HiveRequest("OpenSession") { writer in
      writer.field(1, version)
      writer.field(2, user)
      writer.field(3, password)
    }
  }

  static func closeSession(_ session: HiveHandle) -> HiveRequest {
    HiveRequest("CloseSession") { $0.field(1, session) }
  }

  static func execute(_ sql: String, in session: HiveHandle) -> HiveRequest {
    HiveRequest("ExecuteStatement") { writer in
      writer.field(1, session)
      writer.field(2, sql)
      writer.field(4, true)
    }
  }

  static func status(of operation: HiveOperation) -> HiveRequest {
    HiveRequest("GetOperationStatus") { $0.field(1, operation) }
  }

  static func cancel(_ operation: HiveOperation) -> HiveRequest {
    HiveRequest("CancelOperation") { $0.field(1, operation) }
  }

  static func close(_ operation: HiveOperation) -> HiveRequest {
    HiveRequest("CloseOperation") { $0.field(1, operation) }
  }

  static func fetch(_ operation: HiveOperation, rows: Int64) -> HiveRequest {
    HiveRequest("FetchResults") { writer in
      writer.field(1, operation)
      // The next rows, of the results.
      writer.field(2, Int32(0))
      writer.field(3, rows)
      writer.field(4, Int16(0))
    }
  }
}

/// What the server calls a session.
struct HiveHandle: Hashable {
  var guid: [UInt8] = []
  var secret: [UInt8] = []
}

/// What the server calls a statement that runs.
struct HiveOperation: Hashable {
  var handle = HiveHandle()
  var type: Int32 = 0
  var hasRows = false
}

extension ThriftWriter {
  fileprivate mutating func field(_ id: Int16, _ session: HiveHandle) {
    field(id) { $0.identifier(session) }
  }

  fileprivate mutating func field(_ id: Int16, _ operation: HiveOperation) {
    field(id) { writer in
      writer.identifier(operation.handle)
      writer.field(2, operation.type)
      writer.field(3, operation.hasRows)
    }
  }

  private mutating func identifier(_ handle: HiveHandle) {
    field(1) { writer in
      writer.field(1, handle.guid)
      writer.field(2, handle.secret)
    }
  }
}
