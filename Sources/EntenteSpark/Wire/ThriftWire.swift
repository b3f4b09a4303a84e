internal import Entente

/// What carries a call to the server and its answer back, one at a time.
protocol ThriftWire: Sendable {
  /// Sends a message and waits for the one that answers it, so long and no longer.
  func exchange(_ message: [UInt8], within limit: Duration) async throws(EngineFault) -> [UInt8]

  /// Hangs up.
  func close() async
}

/// The most that is taken as one answer.
enum AnswerSize {
  static let greatest = 256 << 20

  static let fault = EngineFault(
    .garbled, "the server's answer is of a size that no answer has; is it Spark's Thrift server that listens there?")
}
