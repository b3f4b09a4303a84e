internal import EntenteFormats

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
  private var measures: [(name: String, spent: Duration)] = []

  /// Does a step, and adds its time to what the step took before.
  mutating func time<Result>(_ step: Step, _ work: @autoclosure () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try work()
    spent[step, default: .zero] += ContinuousClock.now - start
    return result
  }

  /// Adds to the time a measure took before.
  mutating func add(_ duration: Duration, toMeasure name: String) {
    if let place = measures.firstIndex(where: { $0.name == name }) {
      measures[place].spent += duration
    } else {
      measures.append((name, duration))
    }
  }

  /// Adds what another clock counted, of work done beside this one's.
  mutating func add(_ other: StepClock) {
    for (step, duration) in other.spent { spent[step, default: .zero] += duration }
    for (name, duration) in other.measures { add(duration, toMeasure: name) }
  }

  /// Seconds by step, and of the step of measuring by measure, as one JSON object.
  var json: String {
    let read = "\"read\": \(seconds(.read)), \"snapshot\": \(seconds(.snapshot))"
    let measures = measures.map { "\(JSONText.quoted($0.name)): \(Self.seconds($0.spent))" }.joined(separator: ", ")
    let drawn = "\"layout\": \(seconds(.layout)), \"write\": \(seconds(.write))"
    return "{\(read), \"measures\": {\(measures)}, \(drawn)}\n"
  }

  private func seconds(_ step: Step) -> String { Self.seconds(spent[step] ?? .zero) }

  /// To the microsecond, and never in powers of ten.
  private static func seconds(_ duration: Duration) -> String {
    let microseconds = duration.components.attoseconds / 1_000_000_000_000
    let digits = String(microseconds)
    return "\(duration.components.seconds)." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
