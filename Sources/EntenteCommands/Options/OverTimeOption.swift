internal import ArgumentParser
internal import Entente

/// `--over-time`: what a period's value is.
struct OverTimeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a period's value is: of its ties together (union), or the mean over its days (mean).", valueName: "rule"))
  var overTime: OverTime = .union

  enum OverTime: String, CaseIterable, ExpressibleByArgument { case union, mean }

  /// Whether the mean over days is wanted.
  var isMean: Bool { overTime == .mean }

  /// Says no to a mean over days where there are none.
  func check(_ graph: ActorGraph) throws(CommandFault) {
    if isMean, graph.observed == nil {
      throw CommandFault(
        .usage, "nothing in the data is dated, so there are no days to take a mean over; leave out --over-time")
    }
  }
}
