internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// `entente compare`, which tells what changed from one period to another.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell what changed from one period to another: ties begun, ended, turned, stronger, weaker.",
    discussion: """
      All ties of one kind between two actors count as one; of a directed kind each direction is one. A pair has turned \
      when amity became enmity, or the other way, or both at once. What a successor has of the actor before it is kept, \
      not new. A change is certain if the dates tell it however they are read.

      The table for eyes leaves out what was kept and ends with a paragraph that cites its sources; csv and json have \
      every row and column.

      entente compare graphs/russia-iran after-iraq sanctions-eased
      entente compare graphs/russia-iran 2010/2014 2020/2021 -o change.svg
      entente compare ties.csv 1991 2001 --format csv > changes.csv
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var query: CompareQuery
  @OptionGroup var table: TableOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Draw the difference into this file: .svg, .png, .pdf or .dot.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard let output else { return }
    if output == "-" {
      throw ValidationError("-o needs a file, as in -o change.svg; rows go to standard output")
    }
    if PictureFormat(fileName: output) == nil {
      throw ValidationError("-o \(output): the name must end in .svg, .png, .pdf or .dot; --format is the table's")
    }
  }

  func run() throws {
    let dataset = try dataset.sound()
    let diagram = try query.diagram(of: dataset.graph)
    query.lang.remarks(on: dataset.graph).forEach(StandardError.warn)
    if let output { try draw(drawing(of: diagram, dataset), to: output) }
    let rows = ComparisonTable(diagram.comparison)
    guard table.form.isForEyes else { return try table.print(rows.whole) }
    let changes = rows.forEyes
    guard !changes.rows.isEmpty else { return try StandardOutput.write(TerminalText.line(diagram.paragraph) + "\n") }
    try table.print(changes, paragraphs: [[diagram.paragraph]])
  }

  /// The picture, which says of itself what it was drawn of.
  func drawing(of diagram: DifferenceDiagram, _ dataset: Dataset) -> Drawing {
    var drawing = diagram.drawing()
    let words = (self.dataset.undirected ? ["--undirected"] : []) + query.words
    drawing.origin = Drawing.Origin(of: dataset, "compare", words, period: "\(query.first) \(query.second)")
    return drawing
  }

  private func draw(_ drawing: Drawing, to path: String) throws {
    guard let format = PictureFormat(fileName: path) else { return }
    var files = OutputFiles()
    try files.stage(try format.bytes(of: drawing), at: FilePath(path))
    try files.commit(1)
  }
}
