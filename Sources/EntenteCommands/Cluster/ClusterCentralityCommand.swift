internal import ArgumentParser
internal import Entente

/// `entente centrality --engine …`, as the program that speaks with clusters has it.
struct ClusterCentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente centrality",
    abstract: "Tell who mattered, when, in events that are on a cluster.",
    discussion: """
      On the cluster, for all periods at once: \(ClusterMeasure.names.joined(separator: ", ")).
      Here, where the edges of a period are few enough to fetch (--fetch): \
      \(ClusterMeasure.fetched.map(\.name).joined(separator: ", ")).

      entente centrality --engine spark://cluster:10000 --table gdelt.events --by year --measure pagerank --top 10
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup(title: "Cluster") var access: ClusterAccess
  @OptionGroup(title: "Events") var events: ClusterEvents
  @OptionGroup(title: "Periods") var periods: ClusterPeriods

  @Option(help: ArgumentHelp("The schema in which tables may be made, and are dropped again.", valueName: "name"))
  var schema = "default"

  @Option(help: ArgumentHelp("Measures, by the names above. (default: degree, pagerank)", valueName: "a,b"))
  var measure: [NameList] = []

  @Flag(help: "Degrees as they are counted, not divided by the most they could be.")
  var raw = false

  @Option(help: ArgumentHelp("What a pair weighs in PageRank: strength or count.", valueName: "rule"))
  var weight = "strength"

  @Option(
    help: ArgumentHelp("Where PageRank stops: how much values may still move in a round.", valueName: "number"))
  var tolerance = 1e-12

  @Option(help: ArgumentHelp("How many edges a period may have to be fetched.", valueName: "n"))
  var fetch = 5_000_000

  @OptionGroup(title: "Output") var table: TableOption

  @Option(help: ArgumentHelp("Only the first rows of each ranking.", valueName: "n"))
  var top: Int?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is 1 or more") }
    if fetch < 0 { throw ValidationError("--fetch is 0 or more") }
  }

  /// The measures that were named, else the usual.
  func measures() throws(CommandFault) -> [ClusterMeasure] {
    var measures: [ClusterMeasure] = []
    for name in measure.all ?? ["degree", "pagerank"] { measures.append(try ClusterMeasure(name)) }
    return measures
  }

  func pageRankRule() throws(CommandFault) -> PageRankRule { try ClusterMeasure.rule(weight, tolerance) }
}
