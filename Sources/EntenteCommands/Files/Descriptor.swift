#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file or stream, as the system numbers them.
///
/// The system is asked directly: Foundation would take longer to start than a dataset takes to read.
struct Descriptor {
  let number: Int32

  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  /// Whether a person reads it as it is written.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Opens a file to be read.
  static func reading(_ path: String) throws(SystemFault) -> Descriptor {
    try Descriptor(opened: unsafe open(path, O_RDONLY | O_CLOEXEC))
  }

  /// Makes a file that was not there before, and opens it to be written.
  static func creating(_ path: String) throws(SystemFault) -> Descriptor {
    try Descriptor(opened: unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
  }

  private init(opened number: Int32) throws(SystemFault) {
    guard number >= 0 else { throw .latest }
    self.number = number
  }

  private init(number: Int32) { self.number = number }

  /// Reads to the end.
  func readAll() throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(number, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .latest
      }
    }
  }

  /// Writes all of it, or throws.
  func writeAll(_ bytes: [UInt8]) throws(SystemFault) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { rest in
        unsafe write(number, rest.baseAddress?.advanced(by: written), rest.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw .latest
      }
    }
  }

  /// Closes it; what the system could not write until now, it says now.
  func finish() throws(SystemFault) {
    guard close(number) == 0 else { throw .latest }
  }
}
