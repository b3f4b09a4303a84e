internal import Dispatch
internal import Entente
internal import Synchronization

/// Calls over TCP: SASL's hand-shake once, then each message behind its length.
final class TCPWire: ThriftWire {
  private let socket: Mutex<Socket?>
  // Waits block a thread of this queue and none of those that tasks run on.
  private let queue = DispatchQueue(label: "entente.spark.tcp")

  private init() { socket = Mutex(nil) }

  /// Connects and tells who asks.
  static func open(
    _ address: SparkAddress, user: String, password: String, within limit: Duration
  ) async throws(EngineFault) -> TCPWire {
    let wire = TCPWire()
    try await wire.work { socket throws(EngineFault) in
      let deadline = ContinuousClock.now + limit
      let opened = try Socket(address, until: deadline)
      try SASL.shakeHands(opened, user: user, password: password, until: deadline)
      socket = consume opened
    }
    return wire
  }

  func exchange(_ message: [UInt8], within limit: Duration) async throws(EngineFault) -> [UInt8] {
    try await work { socket throws(EngineFault) in
      do throws(EngineFault) {
        let deadline = ContinuousClock.now + limit
        guard let answer = try socket?.frame(message, until: deadline) else {
          throw EngineFault(.unreachable, "the connection to the server is closed")
        }
        return answer
      } catch {
        // Whatever comes later would answer something else.
        socket = nil
        throw error
      }
    }
  }

  func close() async { try? await work { socket throws(EngineFault) in socket = nil } }

  private func work<Value: Sendable>(
    _ body: @escaping @Sendable (inout Socket?) throws(EngineFault) -> Value
  ) async throws(EngineFault) -> Value {
    let outcome = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<Value, EngineFault>, Never>) in
      queue.async {
        continuation.resume(
          returning: self.socket.withLock { socket in
            do throws(EngineFault) { return .success(try body(&socket)) } catch { return .failure(error) }
          })
      }
    }
    return try outcome.get()
  }
}

extension Socket {
  /// Sends a message behind its length and receives the one that answers it.
  fileprivate func frame(_ message: [UInt8], until deadline: ContinuousClock.Instant) throws(EngineFault) -> [UInt8] {
    var writer = ThriftWriter()
    writer.write(message)
    try send(writer.bytes, until: deadline)
    return try receive(try length(until: deadline, most: AnswerSize.greatest), until: deadline)
  }

  fileprivate func length(until deadline: ContinuousClock.Instant, most: Int) throws(EngineFault) -> Int {
    var reader = ThriftReader(try receive(4, until: deadline)[...])
    let length = Int(try reader.integer(UInt32.self))
    guard length <= most else { throw AnswerSize.fault }
    return length
  }
}

/// The hand-shake of SASL PLAIN, which every Thrift server begins with unless told otherwise.
private enum SASL {
  static func shakeHands(
    _ socket: borrowing Socket, user: String, password: String, until deadline: ContinuousClock.Instant
  ) throws(EngineFault) {
    // 1 begins, 2 goes on, 5 is the end; 3 and 4 say no.
    try socket.send(step(1, Array("PLAIN".utf8)) + step(2, [0] + user.utf8 + [0] + password.utf8), until: deadline)
    while true {
      let status = try socket.receive(1, until: deadline).first ?? 0
      guard (1...5).contains(status) else {
        throw EngineFault(
          .garbled, "the server does not begin with SASL, as Spark's Thrift server does; is it another program?")
      }
      let words = try socket.receive(try socket.length(until: deadline, most: 1 << 16), until: deadline)
      if status == 5 { return }
      if status == 3 || status == 4 {
        let said = ServerWords.shortened(String(decoding: words, as: UTF8.self))
        throw EngineFault(
          .refused, "the server does not let '\(user)' in: \(said); name another user, or give a password")
      }
    }
  }

  private static func step(_ status: UInt8, _ payload: [UInt8]) -> [UInt8] {
    var writer = ThriftWriter()
    writer.write(payload)
    return [status] + writer.bytes
  }
}
