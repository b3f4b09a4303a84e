import Synchronization

/// Which chunks are drawn, and the total of those that were joined.
///
/// What is found early waits for the chunks before it, and only so long.
final class ChunkLedger<Found: Sendable>: Sendable {
  private struct Account {
    var total: Found
    var joined = 0
    var waiting: [Int: Found] = [:]
  }

  private let chunkCount: Int
  private let drawn = Atomic<Int>(0)
  private let account: Mutex<Account>
  private let join: @Sendable (inout Found, Found) -> Void

  init(chunkCount: Int, from zero: Found, join: @escaping @Sendable (inout Found, Found) -> Void) {
    self.chunkCount = chunkCount
    self.join = join
    account = Mutex(Account(total: zero))
  }

  /// A chunk nobody has drawn; none if all are, or the task is cancelled.
  func draw() -> Int? {
    if Task.isCancelled { return nil }
    let chunk = drawn.wrappingAdd(1, ordering: .relaxed).oldValue
    return chunk < chunkCount ? chunk : nil
  }

  /// Joins what a chunk gave, and what waited for it.
  func enter(_ found: Found, as chunk: Int) {
    account.withLock { account in
      account.waiting[chunk] = found
      while let next = account.waiting.removeValue(forKey: account.joined) {
        join(&account.total, next)
        account.joined += 1
      }
    }
  }

  /// The total of all chunks, unless some were left out or left half done.
  func total() throws(CancellationError) -> Found {
    let (total, joined) = account.withLock { ($0.total, $0.joined) }
    if joined < chunkCount || Task.isCancelled { throw CancellationError() }
    return total
  }
}
