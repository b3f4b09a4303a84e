internal import ArgumentParser
internal import Dispatch

/// The program `entente`, from its arguments to its exit code.
public enum CommandLineTool {
  /// Does what the process's arguments ask for, and ends the process.
  ///
  /// Results go to standard output, everything else to standard error.
  public static func main() -> Never {
    SystemCalls.ignoreClosedPipes()
    SystemCalls.keepFreedMemory()
    let verb = CommandLine.arguments.dropFirst().first
    if ClusterProgram.isMeant(by: CommandLine.arguments.dropFirst()) { end { throw ClusterProgram.become() } }
    // Only what works in parallel pays for tasks.
    let parallelVerbs = [CentralityCommand.self, ReportCommand.self, VerifyCommand.self]
      .map { ($0 as any ParsableCommand.Type).configuration.commandName }
    guard parallelVerbs.contains(verb) else {
      end {
        try checkVerb(verb)
        var command = try EntenteCommand.parseAsRoot()
        try command.run()
      }
    }
    Task.detached {
      let outcome: Result<Void, any Error>
      do {
        var command = try EntenteCommand.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        outcome = .success(())
      } catch {
        outcome = .failure(error)
      }
      end { try outcome.get() }
    }
    // The task ends the process.
    while true { DispatchSemaphore(value: 0).wait() }
  }

  /// Does the work and ends the process, with what went wrong told.
  static func end(after work: () throws -> Void) -> Never {
    do {
      try work()
      EntenteCommand.exit()
    } catch let fault as CommandFault {
      StandardError.report(fault.message)
      EntenteCommand.exit(withError: ExitCode(fault.status.rawValue))
    } catch let code as ExitCode {
      EntenteCommand.exit(withError: code)
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
