internal import ArgumentParser
internal import Entente
internal import EntenteFormats

/// `entente validate`, which tells whether a dataset is sound.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Tell all that is wrong or doubtful in a dataset, and what to do about it.",
    discussion: """
      Errors, warnings and notes go to standard error, each with its file, line and column. Ends with 65 where there \
      is an error, else prints one line and ends with 0.

      entente validate graphs/russia-iran
      entente validate --strict ties.csv
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var further: FurtherTables

  @Flag(name: .long, help: "Take warnings for errors.")
  var strict = false

  func run() throws {
    let (graph, remarks) = try dataset.readGraph(and: further.more)
    try graph.checked()
    StandardError.report(remarks)
    let warnings = remarks.count { $0.severity == .warning }
    if strict, warnings > 0 {
      throw CommandFault(.badData, "\(Tally.counted(warnings, "warning")), and --strict takes warnings for errors")
    }
    try StandardOutput.write(summary(of: graph, remarks) + "\n")
  }

  /// `russia-iran: 20 actors, 64 ties, 9 eras, 21 sources; no errors, 2 notes`.
  private func summary(of graph: ActorGraph, _ remarks: [Diagnostic]) -> String {
    let counts = [
      (graph.actors.count, "actor"), (graph.tieCount, "tie"), (graph.eras.count, "era"),
      (graph.sources.count, "source"),
    ]
    let held = counts.map { Tally.counted($0, $1) }.joined(separator: ", ")
    return "\(TerminalText.line(dataset.name)): \(held); \(Tally.diagnostics(remarks))"
  }
}
