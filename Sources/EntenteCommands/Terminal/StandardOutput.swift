internal import ArgumentParser

/// Where results go, and nothing but results.
enum StandardOutput {
  /// Writes bytes as they are.
  ///
  /// A reader who has seen enough (`entente describe … | head`) is no fault: the program ends quietly.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try Descriptor.standardOutput.writeAll(bytes)
    } catch {
      if error.code == SystemCalls.brokenPipe { throw ExitCode.success }
      throw CommandFault(.cannotWrite, "cannot write to standard output: \(error)")
    }
  }

  /// Writes text as UTF-8.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}
