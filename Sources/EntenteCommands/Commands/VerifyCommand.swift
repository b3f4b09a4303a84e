internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// `entente verify`, which draws a picture again and tells whether it is the same.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Draw a picture again and tell whether it is the same.",
    discussion: """
      Every SVG that entente writes carries the digest of its data, the options it was drawn with and the version that \
      drew it. Says one of: same, data changed, drawing changed, other version. Ends with 0 where the picture is \
      the same or another version drew it of the same data, with 1 where the data or the drawing changed.

      entente verify out/syria.svg graphs/russia-iran
      """)

  static let _errorPrefix = Version.messagePrefix

  @Argument(help: ArgumentHelp("An SVG file that entente wrote.", valueName: "figure"))
  var figure: String

  @Argument(
    help: ArgumentHelp(
      "The dataset it is said to show: a folder, a .csv or .tsv file, or - for standard input.", valueName: "dataset"))
  var path: String

  @Option(
    help: ArgumentHelp("The table of kinds it was drawn with, where --kinds named one.", valueName: "file"))
  var kinds: String?

  func run() async throws {
    let bytes = try FilePath(figure).bytes()
    guard let origin = Drawing.Origin(svg: bytes) else {
      throw CommandFault(
        .badData,
        """
        '\(figure)' does not say what it was drawn of; give an SVG that entente wrote, not saved anew by another \
        program
        """)
    }
    guard let words = QueryLine.words(of: origin.query) else { throw unreadable(origin, "a quote is left open") }
    let kinds = kinds.map { ["--kinds", $0] } ?? []
    let dataset = try parsed(origin) {
      try DatasetArgument.parse([path] + kinds + TieTableOptions.parted(words).reading)
    }
    .sound()
    let verdict = try await verdict(on: bytes, origin, dataset, words)
    try StandardOutput.write(verdict.sentence + "\n")
    if !verdict.isGood { throw ExitCode(ExitStatus.differs.rawValue) }
  }

  private func verdict(
    on bytes: [UInt8], _ origin: Drawing.Origin, _ dataset: Dataset, _ words: [String]
  ) async throws -> Verdict {
    guard dataset.digest == origin.data else {
      let again = try? await drawnAgain(origin, dataset, words)
      return .dataChanged(
        of: origin.data, now: dataset.digest, drawsTheSame: again.map { Verdict.isSame($0, bytes) } ?? false)
    }
    let isOurs = origin.program == Version.credit
    let again: [UInt8]
    do {
      again = try await drawnAgain(origin, dataset, words)
    } catch  where !isOurs {
      // Another version may have had options that this one lacks.
      return .otherVersion(origin, drawsTheSame: false)
    }
    if isOurs { return again == bytes ? .same(origin) : .drawingChanged(origin) }
    return .otherVersion(origin, drawsTheSame: Verdict.isSame(again, bytes))
  }

  private func drawnAgain(
    _ origin: Drawing.Origin, _ dataset: Dataset, _ words: [String]
  ) async throws -> [UInt8] {
    let (verb, options) = (words.first ?? "", Array(words.dropFirst()))
    let (reading, plain) = TieTableOptions.parted(options)
    switch verb {
    case "render":
      let query = try parsed(origin) { try PictureQuery.parse(plain) }
      // What others drew may have no file of this machine opened.
      if query.scope.places.places != nil {
        throw unreadable(origin, "it names a file, and we write places themselves")
      }
      let gallery = try Gallery(dataset, reading: reading, query.scope, look: query.look)
      guard let drawing = try gallery.drawings().first(where: { $0.name == origin.period })?.drawing else {
        throw unreadable(origin, "these data have no period '\(origin.period)'")
      }
      return try PictureFormat.svg.bytes(of: drawing, text: query.look.text)
    case "compare":
      let command = try parsed(origin) { try CompareCommand.parse(["-o", "picture.svg", path] + options) }
      if command.query.kept.places != nil {
        throw unreadable(origin, "it names a file, and we write places themselves")
      }
      return try PictureFormat.svg.bytes(of: try command.picture(of: dataset).drawing(), text: command.query.page.text)
    case "centrality":
      let command = try parsed(origin) { try CentralityCommand.parse(options + [path, "--plot", "plot.svg"]) }
      guard let drawing = try await command.plotDrawing(of: dataset, origin) else { break }
      return try PictureFormat.svg.bytes(of: drawing)
    default: break
    }
    throw unreadable(origin, "'\(TerminalText.short(verb))' draws nothing here")
  }

  private func parsed<Query>(_ origin: Drawing.Origin, _ parse: () throws -> Query) throws(CommandFault) -> Query {
    do {
      return try parse()
    } catch {
      throw unreadable(origin, TerminalText.short(PictureQuery.message(for: error)))
    }
  }

  private func unreadable(_ origin: Drawing.Origin, _ why: String) -> CommandFault {
    CommandFault(
      .badData,
      "'\(figure)' says it was drawn with '\(TerminalText.short(origin.query))', which cannot be done again: \(why)")
  }
}

/// What `verify` found.
private enum Verdict {
  case same(Drawing.Origin)
  case dataChanged(of: String, now: String, drawsTheSame: Bool)
  case drawingChanged(Drawing.Origin)
  case otherVersion(Drawing.Origin, drawsTheSame: Bool)

  var isGood: Bool {
    switch self {
    case .same, .otherVersion: true
    case .dataChanged, .drawingChanged: false
    }
  }

  var sentence: String {
    switch self {
    case .same(let origin): "same: drawn again from the same data, it is the same file (\(Verdict.short(origin.data)))"
    case .dataChanged(let before, let now, let drawsTheSame):
      """
      data changed: the picture was drawn of \(Verdict.short(before)), and these data are \(Verdict.short(now)); they \
      give \(drawsTheSame ? "the same" : "another") picture
      """
    case .drawingChanged(let origin):
      """
      drawing changed: the data are the same (\(Verdict.short(origin.data))), and the file is not what they give; it \
      was altered after it was drawn\(origin.query.contains("outlines") ? ", or drawn with other fonts" : "")
      """
    case .otherVersion(let origin, let drawsTheSame):
      """
      other version: the data are the same (\(Verdict.short(origin.data))); it was drawn by \
      \(TerminalText.short(origin.program)), and this is \(Version.credit), which draws it \
      \(drawsTheSame ? "alike" : "otherwise")
      """
    }
  }

  private static func short(_ digest: String) -> String { TerminalText.short(String(digest.prefix(19))) }

  /// Whether two files differ in nothing but what they say of their origin.
  static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    func body(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
      bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.starts(with: "<metadata ".utf8) }
    }
    return body(left) == body(right)
  }
}
