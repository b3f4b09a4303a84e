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
      'entente render' writes.

      entente report graphs/russia-iran -o russia-iran.html
      entente report ties.csv --by 5y --kind alliance,rivalry -o - > page.html
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var query: PictureQuery

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("File to write, in a folder that is there; - for standard output.", valueName: "file"))
  var output: String

  func validate() throws {
    let look = query.look
    if look.form != .network {
      throw ValidationError(
        "a report shows networks, and has a matrix of its own; leave out --form, or draw a \(look.form.rawValue) with render"
      )
    }
    if look.theme != .light {
      throw ValidationError("a report is light or dark as its reader wishes; leave out --theme")
    }
  }

  func run() async throws {
    let dataset = try dataset.sound()
    let gallery = try Gallery(dataset, undirected: self.dataset.undirected, query)
    let asked = try query.periods.spell(of: gallery.graph)
    PeriodRemarks.sentences(on: gallery.periods, of: gallery.graph, gallery.ties, asked: asked)
      .forEach(StandardError.warn)
    try write(try await page(of: gallery))
  }

  private func page(of gallery: Gallery) async throws(CommandFault) -> [UInt8] {
    let measures = ReportMeasures(of: gallery.graph, gallery.ties)
    var pictures: [Report.Picture] = []
    var progress = Progress(gallery.periods.count, "periods")
    for (period, picture) in zip(gallery.periods, try gallery.drawings()) {
      let svg = try PictureFormat.svg.bytes(of: picture.drawing, dot: picture.drawing.dot(), query.look)
      let scores = await measures.scores(of: period)
      pictures.append(Report.Picture(period: period, drawing: picture.drawing, svg: svg, scores: scores))
      progress.step()
    }
    let report = Report(
      gallery.graph, pictures: pictures, measures: measures.measures,
      options: DiagramOptions(ties: gallery.ties, credit: Version.credit))
    return report.html { SHA256.digest(of: $0) }
  }

  private func write(_ page: [UInt8]) throws {
    if output == "-" { return try StandardOutput.write(page) }
    var files = OutputFiles()
    try files.stage(page, at: FilePath(output))
    try files.commit(1)
    try StandardOutput.write("\(output)\n")
  }
}
