internal import ArgumentParser
internal import Entente
internal import EntenteFormats

/// `entente pack`, which writes a dataset to one file that opens at once.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Write a dataset to one file that opens at once, however many ties it has.",
    discussion: """
      Every command reads the file in place of the dataset, without reading its rows again. It holds what ties mean, not \
      the text of the tables, so keep those. Each block of it is checked when it is first read, and all by entente \
      validate.

      entente pack events-*.csv.gz -o events.entente
      entente centrality events.entente --by year --measure pagerank
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var further: FurtherTables

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String

  func validate() throws {
    if output == "-" { throw ValidationError("a packed file is mapped into memory and cannot be a pipe; name a file") }
  }

  func run() throws {
    let graph = try dataset.graph(and: further.more)
    try graph.checked()
    var files = OutputFiles()
    try files.stage(at: FilePath(output)) { (write) throws(SystemFault) in try graph.pack(into: write) }
    try files.commit(1)
  }
}
