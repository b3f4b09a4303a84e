/// The program that speaks with clusters: one of its own, since it brings networking.
enum ClusterProgram {
  /// Whether arguments are for it.
  static func isMeant(by arguments: ArraySlice<String>) -> Bool {
    arguments.first == "centrality" && arguments.contains { $0 == "--engine" || $0.hasPrefix("--engine=") }
  }

  /// Turns this process into it; returns why that failed.
  static func become() -> CommandFault {
    // Never one of the current folder, which may be anybody's.
    guard let folder = SystemCalls.ownFolder else {
      return CommandFault(
        .software, "the system does not tell where entente lies, beside which entente-spark should be")
    }
    let program = FilePath(folder).appending("entente-spark")
    let code = SystemCalls.become(program.text, Array(CommandLine.arguments.dropFirst()))
    return CommandFault(
      .software,
      """
      cannot start '\(program)' (\(code)), the program that speaks with clusters; it belongs beside entente: build it \
      with swift build -c release --product entente-spark
      """)
  }
}
