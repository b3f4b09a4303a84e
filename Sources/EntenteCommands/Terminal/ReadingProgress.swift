internal import EntenteFormats
internal import Synchronization

/// How far reading has come, for who waits at a terminal: nothing in its first second, and nothing for anyone else.
final class ReadingProgress: Sendable {
  private struct State {
    var next: ContinuousClock.Instant
    var shown = 0
  }

  /// How many bytes there are in all; nil where that is not known.
  private let total: Int?
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(of total: Int?) {
    self.total = total
    state = Mutex(State(next: .now + .seconds(1)))
  }

  /// Who is to be told by the reader; nil where nobody waits at a terminal.
  var watch: ReadingWatch? {
    guard Descriptor.standardError.isTerminal else { return nil }
    return ReadingWatch { bytes, ties in self.note(bytes, ties) }
  }

  private func note(_ bytes: Int, _ ties: Int) {
    let now = ContinuousClock.now
    state.withLock { state in
      guard now >= state.next else { return }
      state.next = now + .milliseconds(100)
      let line = line(bytes, ties, after: now - start)
      StandardError.write("\r" + line + String(repeating: " ", count: max(0, state.shown - line.count)))
      state.shown = line.count
    }
  }

  /// `12,300,000 ties, 45 %, 8 s left`.
  private func line(_ bytes: Int, _ ties: Int, after spent: Duration) -> String {
    var line = "\(Tally.grouped(ties)) ties"
    guard let total, total > 0, bytes > 0 else { return line }
    let share = min(1, Double(bytes) / Double(total))
    line += ", \(Int(100 * share)) %"
    let seconds = Double(spent.components.seconds) * (1 - share) / share
    return line + ", \(Int(seconds.rounded(.up))) s left"
  }

  /// Leaves the line clean.
  func finish() {
    state.withLock { state in
      if state.shown > 0 { StandardError.write("\r" + String(repeating: " ", count: state.shown) + "\r") }
      state.shown = 0
    }
  }
}
