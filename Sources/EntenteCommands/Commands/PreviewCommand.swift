internal import ArgumentParser
internal import EntenteFormats

/// `entente preview`, which shows the report in a browser and keeps up with the files.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the report in a browser, and again whenever the dataset is saved.",
    discussion: """
      Serves the page of entente report to this machine alone and prints its address. While a file has a fault, the \
      page shows what entente validate says of it, and the last good picture stays.

      entente preview graphs/russia-iran
      entente preview ties.csv --undirected --by 5y --port 8000
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var scope: PictureScope

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 8_765

  func validate() throws {
    if dataset.path == "-" { throw ValidationError("standard input cannot be watched; give a folder or a file") }
  }

  /// Becomes the program that serves.
  func run() throws {
    _ = try DatasetSource(dataset.path)
    let program = SystemCalls.ownFolder.map { FilePath($0).appending("entente-preview") } ?? FilePath("entente-preview")
    let code = SystemCalls.become(program.text, CommandLine.arguments.dropFirst(2).map { $0 })
    throw CommandFault(
      .software,
      """
      cannot start '\(program)' (\(code)), the program that serves the page; it belongs beside entente: build it with \
      swift build -c release --product entente-preview
      """)
  }

  /// The bytes of the report; what is worth knowing of it is told as `entente report` tells it.
  func page() async throws -> [UInt8] { try await ReportMaker.page(of: dataset, scope) }
}
