/// How long each step of a command takes on the wall's clock.
struct StepClock {
  enum Step: String, CaseIterable {
    /// From bytes to a graph.
    case read
    /// From a graph to its periods and what is in them.
    case snapshot
    /// Places, routes and labels.
    case layout
    /// From drawings to bytes, Graphviz among it, and to files in their places and standard output.
    case write
  }

  private var spent: [Step: Duration] = [:]

  /// Does a step, and adds its time to what the step took before.
  mutating func time<Result>(_ step: Step, _ work: @autoclosure () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try work()
    spent[step, default: .zero] += ContinuousClock.now - start
    return result
  }

  /// Seconds by step, as one JSON object.
  ///
  /// No step of drawing measures anything, so `measures` is empty.
  var json: String {
    let read = "\"read\": \(seconds(.read)), \"snapshot\": \(seconds(.snapshot))"
    return "{\(read), \"measures\": {}, \"layout\": \(seconds(.layout)), \"write\": \(seconds(.write))}\n"
  }

  /// To the microsecond, and never in powers of ten.
  private func seconds(_ step: Step) -> String {
    let duration = spent[step] ?? .zero
    let microseconds = duration.components.attoseconds / 1_000_000_000_000
    let digits = String(microseconds)
    return "\(duration.components.seconds)." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
