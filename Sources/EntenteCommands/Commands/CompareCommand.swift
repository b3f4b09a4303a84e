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
      every row and column. Beside the picture FILE.svg lie FILE.txt, its caption and alternative text, and \
      FILE.sources.csv, a row for each tie drawn.

      entente compare graphs/russia-iran after-iraq sanctions-eased
      entente compare graphs/russia-iran 2010/2014 2020/2021 -o change.svg --width 88mm
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
    guard let output else {
      guard let option = query.givenForPicture else { return }
      throw ValidationError("\(option) is about the picture, and there is none; name its file, as in -o change.svg")
    }
    if output == "-" {
      throw ValidationError("-o needs a file, as in -o change.svg; rows go to standard output")
    }
    guard let format = PictureFormat(fileName: output) else {
      throw ValidationError("-o \(output): the name must end in .svg, .png, .pdf or .dot; --format is the table's")
    }
    try query.page.check([format])
  }

  func run() throws {
    let dataset = try dataset.sound()
    let picture = try picture(of: dataset)
    query.lang.remarks(on: dataset.graph).forEach(StandardError.warn)
    if let output { try draw(picture, to: output) }
    let diagram = picture.diagram()
    let rows = ComparisonTable(diagram.comparison)
    guard table.form.isForEyes else { return try table.print(rows.whole) }
    let changes = rows.forEyes
    guard !changes.rows.isEmpty else { return try StandardOutput.write(TerminalText.line(diagram.paragraph) + "\n") }
    try table.print(changes, paragraphs: [[diagram.paragraph]])
  }

  /// What is found in a dataset.
  func picture(of dataset: Dataset) throws(CommandFault) -> DifferencePicture {
    try DifferencePicture(dataset, reading: self.dataset.queryWords, query)
  }

  private func draw(_ picture: DifferencePicture, to path: String) throws {
    guard let format = PictureFormat(fileName: path) else { return }
    let drawing = picture.drawing()
    if let remark = query.page.width?.remark(on: [drawing], showingFewerWith: "--actor or --kind") {
      StandardError.warn(remark)
    }
    let bytes = try format.bytes(of: drawing, text: query.page.text, dotsPerInch: query.page.dotsPerInch)
    let name = path.dropLast(format.rawValue.count)
    let companions = Companions.files(of: drawing, picture.graph)
    var files = OutputFiles()
    try files.stage(bytes, at: FilePath(path))
    for companion in companions { try files.stage(companion.bytes, at: FilePath(name + companion.ending)) }
    try files.commit(1 + companions.count)
  }
}
