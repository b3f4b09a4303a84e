internal import ArgumentParser

/// `entente`: the verbs, and what the program says of itself.
struct EntenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Draws, measures and describes dated, typed, sourced ties between actors.",
    discussion: """
      A dataset is a folder of tables (ties.csv and what goes with it), a single CSV or TSV file, or - for a CSV on \
      standard input.

      Exit codes: 0 done, 1 a picture is not what its data give (verify), 64 usage, 65 bad data, 66 no such file, \
      70 our fault, 73 cannot write.
      """,
    subcommands: [
      RenderCommand.self, ReportCommand.self, PreviewCommand.self, CentralityCommand.self, CompareCommand.self,
      VerifyCommand.self, ValidateCommand.self, DescribeCommand.self, PackCommand.self, SQLCommand.self,
    ])

  static let _errorPrefix = Version.messagePrefix

  // Not ArgumentParser's own, which would have Graphviz start up to say its version whenever anything is drawn.
  @Flag(name: .long, help: "Show the version, and that of Graphviz.")
  var version = false

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    try StandardOutput.write(Version.line + "\n")
  }
}
