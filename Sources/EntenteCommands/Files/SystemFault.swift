#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system answered instead of doing what it was asked.
struct SystemFault: Error, CustomStringConvertible {
  /// An `errno`.
  let code: Int32

  /// The fault of the call that has just failed.
  static var latest: SystemFault { SystemFault(code: errno) }

  static let brokenPipe = EPIPE
  static let exists = EEXIST

  /// As the system words it: `No such file or directory`.
  var description: String { unsafe String(cString: strerror(code)) }
}
