internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// `entente report`, which writes one page to explore the pictures of all periods.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one offline HTML page: pictures over time, filters, tables, every tie's source.",
    discussion: """
      The page is one file that works from disk and asks for nothing from the network. The pictures in it are those that \
      'entente render' writes. Its buttons and heads of tables are English whatever --lang says.

      entente report graphs/russia-iran -o russia-iran.html
      entente report ties.csv --by 5y --kind alliance,rivalry -o - > page.html
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var scope: PictureScope

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("File to write, in a folder that is there; - for standard output.", valueName: "file"))
  var output: String

  func run() async throws {
    try write(try await ReportMaker.page(of: dataset, scope))
  }

  private func write(_ page: [UInt8]) throws {
    if output == "-" { return try StandardOutput.write(page) }
    var files = OutputFiles()
    try files.stage(page, at: FilePath(output))
    try files.commit(1)
    try StandardOutput.write("\(output)\n")
  }
}
