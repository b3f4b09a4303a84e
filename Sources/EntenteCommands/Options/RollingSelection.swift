internal import ArgumentParser
internal import Entente

/// `--rolling` and `--step`: windows that overlap.
struct RollingSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp("Windows of this length, such as 5y, that roll over time.", valueName: "length"),
    transform: { try PeriodLength(argument: $0) })
  var rolling: PeriodLength?

  @Option(
    help: ArgumentHelp(
      "How far a rolling window moves on. (default: one unit of its length)", valueName: "length"),
    transform: { try PeriodLength(argument: $0) })
  var step: PeriodLength?

  func validate() throws {
    if step != nil, rolling == nil { throw ValidationError("--step needs --rolling, such as --rolling 5y --step 1y") }
  }

  /// The windows asked for.
  var windows: RollingWindows? {
    guard let rolling, let step = step ?? PeriodLength(count: 1, unit: rolling.unit) else { return nil }
    return RollingWindows(length: rolling, step: step)
  }
}

/// Windows of a length, each a step after the one before.
struct RollingWindows {
  let length: PeriodLength
  let step: PeriodLength
}

extension PeriodLength {
  /// The length an option names.
  fileprivate init(argument: String) throws {
    guard let length = PeriodLength(argument) else {
      throw ValidationError("'\(argument)' is no length; write one such as 5y, 2q, 6mo, 4w or 10d")
    }
    self = length
  }
}
