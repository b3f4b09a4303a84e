internal import Dispatch
internal import Entente
internal import EntenteCommands
internal import Foundation
internal import Synchronization

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
        exit(Interruptions.exitCode.load(ordering: .relaxed))
      } catch {
        ClusterSession.end(after: error)
      }
      ClusterSession.end()
    }
  }
}

/// ^C, a terminal that goes away, and `kill`.
enum Interruptions {
  /// What a shell expects of a program that such a signal ended: 130 after ^C.
  static let exitCode = Atomic<Int32>(128 + SIGINT)

  /// Has them cancel work, which takes its tables back before the process ends; a second one does not wait for that.
  ///
  /// - Returns: what has to be held for it.
  static func cancelling(_ work: Task<Void, Never>) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      let before = signal(number, SIG_IGN)
      // Who started the process has it ignore that, as `nohup` does.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { @Sendable in
        if work.isCancelled { exit(exitCode.load(ordering: .relaxed)) }
        exitCode.store(128 + number, ordering: .relaxed)
        work.cancel()
      }
      source.resume()
      return source
    }
  }
}
