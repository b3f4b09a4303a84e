internal import ArgumentParser
internal import Entente
internal import EntenteFormats

/// Where events are on a cluster, what their columns are, and which of them count.
struct ClusterEvents: ParsableArguments {
  @Option(help: ArgumentHelp("The table or view the events are in, with its schema if need be.", valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("Files in place of a table, at a path that the cluster can reach.", valueName: "path"))
  var files: String?

  @Option(help: "The format of --files: parquet, orc, json, or csv without a header (columns _c0, _c1, …).")
  var filesFormat = "parquet"

  @Option(help: ArgumentHelp("The column of the day. (default: SQLDATE, as in GDELT)", valueName: "name"))
  var day = "SQLDATE"

  @Option(
    help: ArgumentHelp(
      "How a day is written: number (20240131) or text (a date, or text that begins 2024-01-31).", valueName: "form"))
  var dayForm = "number"

  @Option(help: ArgumentHelp("The column of who acted. (default: Actor1Code)", valueName: "name"))
  var source = "Actor1Code"

  @Option(help: ArgumentHelp("The column of towards whom. (default: Actor2Code)", valueName: "name"))
  var target = "Actor2Code"

  @Option(help: ArgumentHelp("The column of the code of --codes. (default: EventCode)", valueName: "name"))
  var code = "EventCode"

  @Option(help: ArgumentHelp("The column of the strength; without it every event counts 1.", valueName: "name"))
  var strength: String?

  @Option(
    help: ArgumentHelp(
      "Only events of these codes, each with the kind of tie it is: 04=talk,19=fight.", valueName: "code=kind,…"))
  var codes: [NameList] = []

  @Option(
    help: ArgumentHelp("Look up only so many leading characters of a code: 2 for the roots of CAMEO.", valueName: "n"))
  var codeLength: Int?

  @Option(
    help: ArgumentHelp(
      "A power of ten by which strengths become whole numbers: 10 for one decimal.", valueName: "number"))
  var scale = 1

  @Flag(help: "Leave out ties of an actor to itself.")
  var noSelfTies = false

  func validate() throws {
    if (table == nil) == (files == nil) {
      throw ValidationError("give --table with the table the events are in, or --files with a path")
    }
    if codeLength != nil, codes.isEmpty {
      throw ValidationError("--code-length needs --codes, such as --codes 04=talk")
    }
  }

  /// The query of some periods.
  func query(_ periods: [Period]) throws(CommandFault) -> EdgeQuery {
    do {
      return try EdgeQuery(periods: periods, kinds: try kinds(), strengthScale: scale, keepsSelfTies: !noSelfTies)
    } catch {
      throw CommandFault(error)
    }
  }

  private func kinds() throws(EngineFault) -> KindCodes {
    guard let pairs = codes.all else { return .one("tie") }
    return try KindCodes(
      pairs.map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (ByteText(parts[0]), ByteText(parts.count == 2 ? parts[1] : parts[0]))
      }, codeLength: codeLength)
  }
}

extension CommandFault {
  /// Why an engine gave no answer.
  init(_ fault: EngineFault) {
    let status: ExitStatus =
      switch fault.kind {
      case .unusableQuery: .usage
      case .unfitStrength, .noConvergence: .badData
      case .unreachable, .refused: .noInput
      case .unknownEdges, .garbled, .failed, .tooLong, .cancelled: .software
      }
    self.init(status, fault.reason)
  }
}
