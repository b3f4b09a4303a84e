internal import ArgumentParser
internal import Entente

/// `--rolling`, `--step` and `--expanding`: windows that overlap.
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

  @Option(
    help: ArgumentHelp(
      "Windows that all begin on the first day, each this much longer than the one before, such as 1y.",
      valueName: "length"),
    transform: { try PeriodLength(argument: $0) })
  var expanding: PeriodLength?

  func validate() throws {
    if rolling != nil, expanding != nil {
      throw ValidationError("--rolling and --expanding both cut time; give one of them")
    }
    if step != nil, rolling == nil { throw ValidationError("--step needs --rolling, such as --rolling 5y --step 1y") }
  }

  /// The windows asked for.
  var windows: WindowCut? {
    if let expanding { return .expanding(expanding) }
    guard let rolling, let step = step ?? PeriodLength(count: 1, unit: rolling.unit) else { return nil }
    return .rolling(rolling, step: step)
  }
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
