internal import EntenteFormats

/// Why a command ends without having done what it was asked to do.
struct CommandFault: Error {
  let status: ExitStatus
  /// What goes to standard error.
  let message: Message

  enum Message {
    /// A sentence or two, printed behind the program's name.
    case sentence(String)
    /// What was found in a dataset, printed as it stands.
    case diagnostics([Diagnostic])

    /// The same without what would not have kept the command from its work.
    var errors: Message {
      switch self {
      case .sentence: self
      case .diagnostics(let diagnostics): .diagnostics(diagnostics.filter { $0.severity == .error })
      }
    }

    /// The text without colour.
    var plain: String {
      switch self {
      case .sentence(let sentence): sentence
      case .diagnostics(let diagnostics): Diagnostic.report(diagnostics)
      }
    }
  }

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    message = .sentence(sentence)
  }

  init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    message = .diagnostics(diagnostics)
  }
}
