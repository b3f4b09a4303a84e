internal import Dispatch
internal import Entente
internal import EntenteCommands
internal import Foundation

/// The work of this process, at whose end the process ends.
enum SparkWork {
  static func started(_ session: ClusterSession) -> Task<Void, Never> {
    Task.detached {
      do {
        switch session.work {
        case .centrality(let access): try await session.measure(access)
        case .script(let rounds, let componentRounds): try session.printScript(rounds, componentRounds)
        }
      } catch let fault as EngineFault where fault.kind == .cancelled {
        exit(Interruptions.exitCode)
      } catch {
        ClusterSession.end(after: error)
      }
      ClusterSession.end()
    }
  }
}

/// ^C and the like.
enum Interruptions {
  /// What a shell expects of a program that ^C ended.
  static let exitCode: Int32 = 130

  /// Has them cancel work, which takes its tables back before the process ends; a second one does not wait for that.
  ///
  /// - Returns: what has to be held for it.
  static func cancelling(_ work: Task<Void, Never>) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { @Sendable in
        if work.isCancelled { exit(exitCode) }
        work.cancel()
      }
      source.resume()
      return source
    }
  }
}
