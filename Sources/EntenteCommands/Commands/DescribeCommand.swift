internal import ArgumentParser
internal import Entente

/// `entente describe`, which tells what is in a dataset.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Tell what is in a dataset.",
    discussion: """
      Days in the columns onset and terminus are ISO dates, the terminus exclusive; empty where there is none. An \
      era's ties are those that may hold on a day of it, hypothetical ones left out; certain are those that surely do. \
      Counts are empty for an era of which no day was observed.

      entente describe graphs/russia-iran
      entente describe graphs/russia-iran --what eras --format csv
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var further: FurtherTables

  @Option(help: "What to tell of.")
  var what: Subject = .summary

  @OptionGroup var table: TableOption

  /// What can be told of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case summary, actors, kinds, eras, ties, sources
  }

  func run() throws {
    let graph = try dataset.graph(and: further.more)
    try graph.checked()
    try table.print(DescribeCommand.rows(what, of: graph))
  }

  private static func rows(_ subject: Subject, of graph: ActorGraph) -> ResultTable {
    switch subject {
    case .summary: GraphDescription.summary(of: graph)
    case .actors: GraphDescription.actors(of: graph)
    case .kinds: GraphDescription.kinds(of: graph)
    case .eras: GraphDescription.eras(of: graph)
    case .ties: GraphDescription.ties(of: graph)
    case .sources: GraphDescription.sources(of: graph)
    }
  }
}
