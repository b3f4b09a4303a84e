/// What the system answered instead of doing what it was asked.
struct SystemFault: Error, CustomStringConvertible {
  /// An `errno`.
  let code: Int32

  /// As the system words it: `No such file or directory`.
  var description: String { SystemCalls.words(for: code) }
}
