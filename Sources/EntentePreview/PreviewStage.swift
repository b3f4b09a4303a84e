internal import EntenteCommands

/// What is shown: the last good page, and what is wrong with the files since.
///
/// A change of the files makes a new version; who waits for it is told at once.
actor PreviewStage {
  /// What a browser has to know to keep up.
  struct State: Sendable {
    /// Counts what was seen, good or not.
    var version: Int
    /// Counts good pages.
    var page: Int
    /// What is wrong with the files as they are, in the words of `entente validate`; nil where nothing is.
    var trouble: String?

    var json: [UInt8] {
      let text = trouble.map(PreviewSession.quoted) ?? "null"
      return Array("{\"version\": \(version), \"page\": \(page), \"trouble\": \(text)}\n".utf8)
    }
  }

  private let session: PreviewSession
  private(set) var page: [UInt8]?
  private var state = State(version: 0, page: 0, trouble: nil)
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private static let pause = Duration.milliseconds(200)
  /// Browsers give up on an answer that takes longer.
  private static let longestWait = Duration.seconds(20)

  init(_ session: PreviewSession) { self.session = session }

  /// Looks at the files again and again, until the task is cancelled.
  func watch() async {
    var shown: String?
    while !Task.isCancelled {
      let now = session.fingerprint()
      if now != shown {
        // A program that saves may write in several goes: wait until nothing moves.
        try? await Task.sleep(for: PreviewStage.pause / 2)
        if session.fingerprint() != now { continue }
        await show()
        shown = now
      }
      try? await Task.sleep(for: PreviewStage.pause)
    }
  }

  private func show() async {
    let session = session
    let outcome = await Task.detached { await session.page() }.value
    switch outcome {
    case .page(let bytes):
      state.trouble = nil
      if page != bytes {
        page = bytes
        state.page += 1
      }
    case .trouble(let text): state.trouble = text
    }
    state.version += 1
    wakeAll()
  }

  /// The state as soon as it is another than the one known, or after a while as it is.
  func state(after known: Int) async -> State {
    if state.version == known {
      let alarm = Task {
        // Cancelled when there was news: whoever waits by then waits for the next.
        guard (try? await Task.sleep(for: PreviewStage.longestWait)) != nil else { return }
        wakeAll()
      }
      await withCheckedContinuation { waiting.append($0) }
      alarm.cancel()
    }
    return state
  }

  private func wakeAll() {
    for waiter in waiting { waiter.resume() }
    waiting = []
  }
}
