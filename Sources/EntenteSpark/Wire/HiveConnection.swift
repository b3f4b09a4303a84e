public import Entente

/// A session with Spark's Thrift server, or with another that speaks HiveServer2's protocol.
///
/// Statements run on the server while we ask now and then how far they are, so that no wait on the wire is long.
public actor HiveConnection: SQLConnection {
  private let wire: any ThriftWire
  private let access: SparkAccess
  private var session: HiveHandle?
  private var calls: Int32 = 0

  /// How many rows are asked for at a time.
  private static let pageRows: Int64 = 10_000

  /// How long the end of a session is waited for: some servers take 20 s over it, and end it without us.
  private static let farewell = Duration.seconds(3)

  private init(_ wire: any ThriftWire, _ access: SparkAccess) { (self.wire, self.access) = (wire, access) }

  /// Opens a session.
  ///
  /// - Throws: `unreachable`, `refused`, `garbled`; `unusableQuery` where a password would go where others read along.
  public static func open(_ address: SparkAddress, _ access: SparkAccess = .init()) async throws(EngineFault)
    -> HiveConnection
  {
    if access.password != nil, !address.isPrivate, !access.sendsPasswordBare {
      throw EngineFault(
        .unusableQuery,
        """
        a password to \(address.place) could be read on the way; use https://, or a tunnel that ends on this machine, \
        or --insecure-password if you know the network
        """)
    }
    if access.password != nil, case .http(isSecure: false, _) = address.transport,
      let proxy = HTTPProxy.name(for: address.host)
    {
      throw EngineFault(
        .unusableQuery,
        """
        by \(proxy) the password would go to a proxy, which could read it; unset that variable, name \(address.host) in \
        no_proxy, or use https://
        """)
    }
    // A server that checks nothing wants a name and a password all the same.
    let user = address.user ?? "anonymous"
    let password = access.password ?? "anonymous"
    let wire: any ThriftWire =
      switch address.transport {
      case .tcp: try await TCPWire.open(address, user: user, password: password, within: access.answerLimit)
      case .http:
        try HTTPWire(
          address, credentials: access.password == nil && address.user == nil ? nil : (user, password))
      }
    let connection = HiveConnection(wire, access)
    do throws(EngineFault) {
      try await connection.openSession(user, password)
    } catch {
      await wire.close()
      throw error
    }
    return connection
  }

  private func openSession(_ user: String, _ password: String) async throws(EngineFault) {
    session = try await call(.openSession(user: user, password: password)) { message, number throws(EngineFault) in
      try HiveAnswer.session(message, number)
    }
  }

  private func call<Value>(
    _ request: HiveRequest, _ read: ([UInt8], Int32) throws(EngineFault) -> Value
  ) async throws(EngineFault) -> Value {
    calls &+= 1
    let number = calls
    return try read(try await wire.exchange(request.message(number), within: access.answerLimit), number)
  }

  /// Runs a statement, and gives the rows that come of it.
  public func run(_ sql: String) async throws(EngineFault) -> [SQLBatch] {
    if Task.isCancelled { throw .cancelled }
    guard let session else { throw EngineFault(.unreachable, "the session with the server is closed") }
    let operation = try await call(.execute(sql, in: session)) { message, number throws(EngineFault) in
      try HiveAnswer.operation(message, number)
    }
    do throws(EngineFault) {
      let deadline = ContinuousClock.now + access.statementLimit
      try await finish(operation, before: deadline)
      let batches = operation.hasRows ? try await rows(of: operation, before: deadline) : []
      try await end(.close(operation))
      return batches
    } catch {
      // The first fault is the one to tell.
      if error.kind == .cancelled || error.kind == .tooLong { try? await end(.cancel(operation)) }
      try? await end(.close(operation))
      throw error
    }
  }

  /// Waits until a statement is done.
  private func finish(
    _ operation: HiveOperation, before deadline: ContinuousClock.Instant
  ) async throws(EngineFault) {
    var pause = Duration.milliseconds(10)
    while true {
      if Task.isCancelled { throw .cancelled }
      let progress = try await call(.status(of: operation)) { message, number throws(EngineFault) in
        try HiveAnswer.progress(message, number)
      }
      if progress == .finished { return }
      if ContinuousClock.now > deadline { throw Self.tooLong }
      try? await Task.sleep(for: pause)
      pause = min(pause * 1.5, .milliseconds(500))
    }
  }

  private static let tooLong = EngineFault(
    .tooLong, "a statement ran longer than it may; see what keeps the cluster busy, or allow it longer")

  private func rows(
    of operation: HiveOperation, before deadline: ContinuousClock.Instant
  ) async throws(EngineFault) -> [SQLBatch] {
    var batches: [SQLBatch] = []
    while true {
      if Task.isCancelled { throw .cancelled }
      // A server may go on for ever giving one row more.
      if ContinuousClock.now > deadline { throw Self.tooLong }
      let batch = try await call(.fetch(operation, rows: Self.pageRows)) { message, number throws(EngineFault) in
        try HiveAnswer.rows(message, number)
      }
      // Whether there are more rows the protocol has a field for, which servers do not fill.
      if batch.rowCount == 0 { return batches }
      batches.append(batch)
    }
  }

  private func end(_ request: HiveRequest) async throws(EngineFault) {
    try await call(request) { message, number throws(EngineFault) in
      try HiveAnswer.done(message, number, request.method)
    }
  }

  /// Ends the session and hangs up; a server that takes its time over it is not waited for.
  public func close() async {
    if let session {
      self.session = nil
      calls &+= 1
      _ = try? await wire.exchange(
        HiveRequest.closeSession(session).message(calls), within: min(access.answerLimit, Self.farewell))
    }
    await wire.close()
  }
}
