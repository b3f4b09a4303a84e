internal import Dispatch
internal import Entente
internal import EntenteCommands
internal import EntenteSpark
internal import Foundation

// `entente-spark`: what `entente centrality --engine …` and `entente sql` start. It is a program of its own because it
// brings networking.

let session: ClusterSession
do {
  session = try ClusterSession(arguments: Array(CommandLine.arguments.dropFirst()))
} catch {
  ClusterSession.end(after: error)
}

let work = Task.detached {
  do {
    switch session.work {
    case .centrality(let access): try await session.measure(access)
    case .script(let rounds, let componentRounds): try session.printScript(rounds, componentRounds)
    }
  } catch {
    ClusterSession.end(after: error)
  }
  ClusterSession.end()
}

// ^C and the like cancel the work, which takes its tables back before the process ends; a second one does not wait.
let interruptions = [SIGINT, SIGTERM].map { number in
  _ = signal(number, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: number)
  source.setEventHandler {
    if work.isCancelled { exit(128 + number) }
    work.cancel()
  }
  source.resume()
  return source
}
withExtendedLifetime(interruptions) { dispatchMain() }
