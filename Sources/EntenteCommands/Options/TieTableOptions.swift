internal import ArgumentParser
internal import EntenteFormats

/// What is known of tables of ties besides what they say themselves.
struct TieTableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Which columns mean what, by their names: source=Actor1Code,target=Actor2Code,date=SQLDATE. The others go by their \
      usual names.
      """, valueName: "meaning=column,…"))
  var columns: [NameList] = []

  @Flag(name: .long, help: "The first row is a tie, and columns go by their numbers from 1.")
  var noHeader = false

  @Option(
    help: ArgumentHelp(
      "A table of kinds as in a dataset folder, with the codes that stand for each in a column codes.",
      valueName: "file"))
  var kinds: String?

  @Option(
    help: ArgumentHelp(
      "What codes stand for, by the name of their scheme: \(CodedKinds.schemes.map(\.name).joined(separator: ", ")).",
      valueName: "scheme"))
  var codes: String?

  @Flag(name: .long, help: "Leave out rows that lack an actor.")
  var skipNameless = false

  func validate() throws {
    if kinds != nil, codes != nil {
      throw ValidationError("--kinds and --codes both say what codes stand for; leave out one of them")
    }
    if noHeader {
      // What is wrong with a choice is told where tables are read; here a fault of ours would not be known for the user's slip.
      guard let choice = try? choice() else { return }
      guard choice.has("source"), choice.has("target") else {
        throw ValidationError(
          "--no-header leaves columns without names; give numbers, as in --columns source=1,target=2")
      }
    }
  }

  /// The first of these options that is given; nil where none is.
  var given: String? {
    let options = [
      ("--columns", !columns.isEmpty), ("--no-header", noHeader), ("--kinds", kinds != nil), ("--codes", codes != nil),
      ("--skip-nameless", skipNameless),
    ]
    return options.first(where: \.1)?.0
  }

  /// What of them a picture's query says: all but a file, whose bytes are among the data.
  var queryWords: [String] {
    (columns.all.map { ["--columns=\(NameList.text(of: $0))"] } ?? []) + (noHeader ? ["--no-header"] : [])
      + (codes.map { ["--codes=\($0)"] } ?? []) + (skipNameless ? ["--skip-nameless"] : [])
  }

  /// The form of tables.
  ///
  /// - Parameter file: the table of kinds that lies beside them, if any does.
  func form(kindsBeside file: FilePath?) throws(CommandFault) -> (form: TieTableForm, remarks: [Diagnostic]) {
    var form = TieTableForm()
    form.hasHeader = !noHeader
    form.skipsNameless = skipNameless
    form.columns = try choice()
    form.kinds = try scheme()
    guard let file = kinds.map({ FilePath($0) }) ?? (codes == nil ? file : nil) else { return (form, []) }
    let bytes = try file.bytes()
    do throws(DatasetFault) {
      let (kinds, remarks) = try CodedKinds.read(bytes, name: file.text)
      form.kinds = kinds
      return (form, remarks)
    } catch {
      throw CommandFault(.badData, error.diagnostics)
    }
  }

  private func choice() throws(CommandFault) -> ColumnChoice {
    var choice = ColumnChoice()
    for word in columns.all ?? [] {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw CommandFault(
          .usage, "--columns '\(TerminalText.short(word))': write what a column means and its name, as in source=Sender"
        )
      }
      do { try choice.choose(parts[1], for: parts[0]) } catch { throw CommandFault(.usage, "--columns: \(error)") }
    }
    return choice
  }

  private func scheme() throws(CommandFault) -> CodedKinds? {
    guard let codes else { return nil }
    if let scheme = CodedKinds.schemes.first(where: { $0.name == codes.lowercased() }) { return scheme }
    throw Choice.unknown("scheme of codes", codes, among: CodedKinds.schemes.map(\.name))
  }
}

extension TieTableOptions {
  /// Parts the words of a query: those that say how tables are read, and the others.
  static func parted(_ words: [String]) -> (reading: [String], others: [String]) {
    var (reading, others): ([String], [String]) = ([], [])
    var isValue = false
    for word in words {
      let isFlag = ["--undirected", "--no-header", "--skip-nameless"].contains(word)
      let isOption = ["--columns", "--codes"].contains(word)
      if isValue || isFlag || isOption || word.hasPrefix("--columns=") || word.hasPrefix("--codes=") {
        reading.append(word)
      } else {
        others.append(word)
      }
      isValue = isOption
    }
    return (reading, others)
  }
}
