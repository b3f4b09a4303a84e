internal import ArgumentParser

/// The program `entente`, from its arguments to its exit code.
public enum CommandLineTool {
  /// Does what the process's arguments ask for, and ends the process.
  ///
  /// Results go to standard output, everything else to standard error.
  public static func main() async -> Never {
    SystemCalls.ignoreClosedPipes()
    do {
      try checkVerb(CommandLine.arguments.dropFirst().first)
      var command = try EntenteCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      EntenteCommand.exit()
    } catch let fault as CommandFault {
      StandardError.report(fault.message)
      EntenteCommand.exit(withError: ExitCode(fault.status.rawValue))
    } catch  where EntenteCommand.exitCode(for: error) == .failure {
      StandardError.report(.sentence("unforeseen fault: \(error); please report it"))
      EntenteCommand.exit(withError: ExitCode(ExitStatus.software.rawValue))
    } catch  where EntenteCommand.exitCode(for: error) == .validationFailure {
      StandardError.report(lines: EntenteCommand.fullMessage(for: error))
      EntenteCommand.exit(withError: ExitCode.validationFailure)
    } catch {
      EntenteCommand.exit(withError: error)
    }
  }

  /// Without this, `entente rendr x` is told that its arguments are unexpected, and not which verb is near.
  private static func checkVerb(_ word: String?) throws(CommandFault) {
    guard let word, !word.hasPrefix("-") else { return }
    let verbs = EntenteCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if !verbs.contains(word) { throw Choice.unknown("verb", word, among: verbs) }
  }
}
