/// How far work has come, for who waits at a terminal: nothing in its first second, and nothing for anyone else.
struct Progress: ~Copyable {
  private let total: Int
  private let noun: String
  private let isWatched: Bool
  private var done = 0
  private var next: ContinuousClock.Instant
  private var isShown = false

  /// Before the first of `total` steps.
  init(_ total: Int, _ noun: String) {
    self.total = total
    self.noun = noun
    isWatched = Descriptor.standardError.isTerminal
    next = .now + .seconds(1)
  }

  /// Says that one more step is done.
  mutating func step() {
    done += 1
    guard isWatched, .now >= next else { return }
    next = .now + .milliseconds(100)
    isShown = true
    StandardError.write("\r\(done) of \(total) \(noun)")
  }

  deinit {
    guard isShown else { return }
    let blank = String(repeating: " ", count: "\(total) of \(total) \(noun)".count)
    StandardError.write("\r\(blank)\r")
  }
}
