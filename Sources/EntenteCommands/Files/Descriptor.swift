/// An open file or stream, as the system numbers them.
///
/// The system is asked directly: Foundation would take longer to start than a dataset takes to read.
struct Descriptor: Sendable {
  let number: Int32

  static let standardInput = Descriptor(number: SystemCalls.standardInput)
  static let standardOutput = Descriptor(number: SystemCalls.standardOutput)
  static let standardError = Descriptor(number: SystemCalls.standardError)

  /// Whether a person reads it as it is written.
  var isTerminal: Bool { SystemCalls.isTerminal(number) }

  /// Opens a file.
  init(_ path: String, for purpose: SystemCalls.Purpose) throws(SystemFault) {
    number = try SystemCalls.opened(path, for: purpose)
  }

  private init(number: Int32) { self.number = number }

  /// How long the file is; nil where it is a stream.
  var fileSize: Int? { SystemCalls.fileSize(number) }

  /// Reads to the end.
  func readAll() throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try SystemCalls.readSome(number, into: &buffer, at: 0..<buffer.count)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes all of it, or throws.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) { try writeAll(unsafe bytes.span.bytes) }

  /// The same, of bytes that somebody else holds.
  func writeAll(_ bytes: RawSpan) throws(SystemFault) {
    var written = 0
    while written < bytes.byteCount { written += try SystemCalls.writeSome(number, bytes, from: written) }
  }

  /// Closes it; what the system could not write until now, it says now.
  func finish() throws(SystemFault) { try SystemCalls.finish(number) }
}
