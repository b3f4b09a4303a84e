internal import EntenteFormats

/// Where everything goes that is not a result.
enum StandardError {
  /// Tells why a command failed; whatever the sentence quotes is made fit for a terminal.
  static func report(_ message: CommandFault.Message) {
    switch message {
    case .sentence(let sentence): write("\(Ink.errors.programName) \(TerminalText.line(sentence))\n")
    case .diagnostics(let diagnostics): report(diagnostics)
    }
  }

  /// Tells what was found in a dataset.
  static func report(_ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return }
    write(Ink.errors.diagnostics(Diagnostic.report(diagnostics)) + "\n")
  }

  /// Tells something that does not keep the command from its work.
  static func warn(_ sentence: String) {
    write("\(Ink.errors.programName) \(Ink.errors.severity("warning:")) \(TerminalText.line(sentence))\n")
  }

  /// Tells what is wrong with the arguments, in ArgumentParser's lines.
  static func report(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      write(TerminalText.line(String(line)) + "\n")
    }
  }

  /// Writes text as it is.
  ///
  /// There is nobody to tell when even this cannot be written.
  static func write(_ text: String) { try? Descriptor.standardError.writeAll(Array(text.utf8)) }
}
