internal import Dispatch
internal import Synchronization

/// Work that falls into independent parts, done on all cores.
package enum Parallel {
  /// More parts than any machine has cores: so that none waits long for the last.
  private static let mostParts = 64

  /// What a function gives for each number below a count, in order: the same on one core as on many.
  ///
  /// - Parameter least: how many numbers are worth a part of their own.
  package static func map<Result: Sendable>(
    _ count: Int, least: Int = 1, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let parts = min(count / least, mostParts)
    guard parts > 1 else { return (0..<count).map(body) }
    let found = Mutex([[Result]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let results = (count * part / parts..<count * (part + 1) / parts).map(body)
      found.withLock { $0[part] = results }
    }
    return found.withLock { $0.flatMap(\.self) }
  }
}
