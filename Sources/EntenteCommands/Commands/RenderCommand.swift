internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams

/// `entente render`, which draws one diagram per period.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw one diagram per period.",
    discussion: """
      Writes DIR/<period>.<format> for each period and format, and beside each picture <period>.txt, its caption and \
      alternative text, and <period>.sources.csv, a row for each tie drawn; prints the pictures' paths. Actors keep \
      their places over all periods, or stay near them. When anything is wrong, no file is written or changed.

      entente render graphs/russia-iran --by era -o out
      entente render ties.csv --by 5y --format svg,png -o out
      entente render ties.csv --from 1991 --to 1994-06 -o - > nineties.svg
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var query: PictureQuery

  @Option(help: ArgumentHelp("File formats: svg, dot, png, pdf.", valueName: "a,b"))
  var format = PictureFormats([.svg])

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Folder to write to, made where it is missing; - for standard output (one period, one format).",
      valueName: "dir"))
  var output = "."

  @Option(
    help: ArgumentHelp("Write the places of all actors into this CSV, for --places to keep.", valueName: "file"))
  var savePlaces: String?

  @Option(
    help: ArgumentHelp(
      """
      Write how long each step took, in seconds, as JSON: layout is finding the places of actors, ties and labels; \
      write is making the files' bytes, Graphviz's part of it too, and writing them.
      """, valueName: "file"))
  var timings: String?

  func validate() throws {
    try query.look.page.check(format.formats)
    guard let savePlaces else { return }
    if query.scope.places.stability == 0 {
      throw ValidationError(LayoutOptions.needsMap("--save-places \(savePlaces)"))
    }
    if query.look.form == .matrix || query.look.form == .timeline {
      throw ValidationError(
        "--save-places is about a map, and a \(query.look.form.rawValue) has none; leave out one of them")
    }
  }

  func run() throws {
    var clock = StepClock()
    let dataset = try clock.time(.read, try dataset.sound())
    let gallery = try clock.time(
      .snapshot, try Gallery(dataset, reading: self.dataset.queryWords, query.scope, look: query.look))
    try check(gallery)
    let drawings = try clock.time(.layout, try gallery.drawings())
    gallery.remark(on: drawings)
    let pictures = try clock.time(.write, try pictures(of: drawings, gallery.graph))
    let places = clock.time(.layout, savePlaces.map { (FilePath($0), gallery.placesFile()) })
    try write(pictures, places, clock)
  }

  /// A file and its name.
  private struct Picture {
    let name: String
    let bytes: [UInt8]
    /// Whether it lies beside a picture rather than being one: its path is not told.
    var isCompanion = false
  }

  private func check(_ gallery: Gallery) throws(CommandFault) {
    let count = gallery.names.count * format.formats.count
    if output == "-", count > 1 {
      throw CommandFault(
        .usage,
        """
        standard output takes one picture, and this makes \(count); \
        choose with --era, --from, --to and --format, or name a folder with -o
        """)
    }
    try gallery.remark()
  }

  private func pictures(
    of drawings: [(name: String, drawing: Drawing)], _ graph: ActorGraph
  ) throws(CommandFault) -> [Picture] {
    var pictures: [Picture] = []
    var progress = Progress(drawings.count, "pictures")
    let hasCompanions = output != "-"
    let companions = Parallel.map(hasCompanions ? drawings.count : 0) { number in
      let (name, drawing) = drawings[number]
      return Companions.files(of: drawing, graph).map {
        Picture(name: "\(name).\($0.ending)", bytes: $0.bytes, isCompanion: true)
      }
    }
    for (number, (name, drawing)) in drawings.enumerated() {
      for format in format.formats {
        let bytes = try format.bytes(of: drawing, text: query.look.text, dotsPerInch: query.look.dotsPerInch)
        pictures.append(Picture(name: "\(name).\(format.rawValue)", bytes: bytes))
      }
      if hasCompanions { pictures += companions[number] }
      progress.step()
    }
    return pictures
  }

  private func write(
    _ pictures: [Picture], _ places: (path: FilePath, bytes: [UInt8])?, _ clock: StepClock
  ) throws {
    var clock = clock
    var files = OutputFiles()
    let folder = FilePath(output)
    let paths = output == "-" ? [] : pictures.map { folder.appending($0.name) }
    if !paths.isEmpty { try files.makeFolder(folder) }
    for (picture, path) in zip(pictures, paths) {
      try clock.time(.write, try files.stage(picture.bytes, at: path))
    }
    if let places { try clock.time(.write, try files.stage(places.bytes, at: places.path)) }
    // Where the timings cannot be written, no picture may appear; what they say is known only after the last of them.
    let record = timings.map { FilePath($0) }
    if let record { try files.stage([], at: record) }
    try clock.time(.write, try files.commit(paths.count + (places == nil ? 0 : 1)))
    let telling = Result { try clock.time(.write, try tell(pictures, paths)) }
    if let record {
      try files.restage(Array(clock.json.utf8), at: record)
      try files.commit(1)
    }
    try telling.get()
  }

  private func tell(_ pictures: [Picture], _ paths: [FilePath]) throws {
    if output == "-" {
      for picture in pictures { try StandardOutput.write(picture.bytes) }
    } else {
      let told = zip(pictures, paths).filter { !$0.0.isCompanion }.map(\.1)
      try StandardOutput.write(told.map { "\($0)\n" }.joined())
    }
  }
}
