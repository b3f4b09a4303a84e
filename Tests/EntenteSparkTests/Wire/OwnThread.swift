import Foundation
import Synchronization

/// A thread for the tasks of one test: where a time is bounded, those of a thousand other tests must not stand before it in the queue.
final class OwnThread: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var isOver = false
  }

  private let state = Mutex(State())
  private let signal = DispatchSemaphore(value: 0)

  /// Does something on a thread of its own.
  static func run<Result: Sendable>(_ work: @Sendable () async -> Result) async -> Result {
    let thread = OwnThread()
    Thread.detachNewThread { thread.loop() }
    defer { thread.end() }
    return await withTaskExecutorPreference(thread, operation: work)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    signal.signal()
  }

  private func end() {
    state.withLock { $0.isOver = true }
    signal.signal()
  }

  private func loop() {
    while true {
      signal.wait()
      let (job, isOver) = state.withLock { ($0.jobs.isEmpty ? nil : $0.jobs.removeFirst(), $0.isOver) }
      if let job { unsafe job.runSynchronously(on: asUnownedTaskExecutor()) } else if isOver { return }
    }
  }
}
