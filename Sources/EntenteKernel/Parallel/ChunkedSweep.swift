/// Work cut in chunks numbered 0, 1, 2, …, done by as many tasks as there is use for, summed in the order of the chunks.
///
/// What a chunk is depends on the work alone and sums are taken chunk after chunk, so that the same bytes come out
/// whatever the number of cores.
package struct ChunkedSweep: Sendable {
  /// The number of chunks.
  package let chunkCount: Int
  /// The most tasks that draw chunks.
  package let taskCount: Int

  /// The tasks that draw chunks where there is much to do.
  ///
  /// The standard library does not tell the number of cores; a task that finds no chunk left costs a microsecond.
  private static let manyTasks = 16

  /// Steps that are done before a second task has begun.
  private static let smallWork = 1 << 18

  /// The most chunks, which bounds what can wait to be joined.
  private static let mostChunks = 64

  /// Plans a sweep over things that are taken some at a time.
  ///
  /// - Parameters:
  ///   - count: how many things there are.
  ///   - grain: how many are taken at a time.
  ///   - stepsEach: about how many steps one of them takes.
  ///   - taskCount: how many tasks share the work; by default one where it is small.
  package init(over count: Int, grain: Int = 1, stepsEach: Int, taskCount: Int? = nil) {
    let grains = (count + grain - 1) / grain
    let grainsPerChunk = max(1, (grains + Self.mostChunks - 1) / Self.mostChunks)
    self.count = count
    self.grain = grain
    chunkSize = grainsPerChunk * grain
    chunkCount = (count + chunkSize - 1) / chunkSize
    let (steps, isHuge) = count.multipliedReportingOverflow(by: stepsEach)
    self.taskCount = taskCount ?? (isHuge || steps > Self.smallWork ? Self.manyTasks : 1)
  }

  private let count: Int
  private let grain: Int
  private let chunkSize: Int

  /// Measures all things, chunk by chunk, and joins what was found, in order.
  ///
  /// - Parameters:
  ///   - zero: what is found where there is nothing.
  ///   - scratch: makes the memory that a task needs, when it draws its first chunk; it is reused from then on.
  ///   - measure: adds what the next few things of a chunk give to what those before them gave.
  ///   - join: adds what a chunk gave to what those before it gave.
  /// - Throws: `CancellationError` if the task is cancelled; it is looked at before each few things.
  package func run<Scratch, Found: Sendable>(
    from zero: Found,
    scratch: @escaping @Sendable () -> Scratch,
    measure: @escaping @Sendable (Range<Int>, inout Scratch, inout Found) -> Void,
    join: @escaping @Sendable (inout Found, Found) -> Void
  ) async throws(CancellationError) -> Found {
    let ledger = ChunkLedger(chunkCount: chunkCount, from: zero, join: join)
    let work: @Sendable () -> Void = {
      var kept: Scratch?
      while let chunk = ledger.draw() {
        var mine = kept.take() ?? scratch()
        var found = zero
        let end = min(count, (chunk + 1) * chunkSize)
        for first in stride(from: chunk * chunkSize, to: end, by: grain) where !Task.isCancelled {
          measure(first..<min(first + grain, end), &mine, &found)
        }
        ledger.enter(found, as: chunk)
        kept = mine
      }
    }
    let helpers = min(taskCount, chunkCount)
    if helpers <= 1 {
      work()
    } else {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<helpers { group.addTask { @concurrent in work() } }
      }
    }
    return try ledger.total()
  }
}
