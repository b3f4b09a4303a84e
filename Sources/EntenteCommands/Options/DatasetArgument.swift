internal import ArgumentParser
internal import Entente
internal import EntenteFormats

/// Tables that are read together with the first.
struct FurtherTables: ParsableArguments {
  @Argument(help: ArgumentHelp("More tables of ties, with the same columns.", valueName: "table"))
  var more: [String] = []
}

/// The dataset a command is about.
struct DatasetArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      A dataset folder, a .csv or .tsv file (gzip or not), a folder of such files, a packed file, or - for a CSV on \
      standard input.
      """,
      valueName: "dataset"))
  var path: String

  @Flag(name: .long, help: "Read the ties of a single CSV as going both ways.")
  var undirected = false

  @OptionGroup(title: "Tables of ties") var options: TieTableOptions

  /// How its tables are read, as a picture's query says it.
  var queryWords: [String] { (undirected ? ["--undirected"] : []) + options.queryWords }

  /// What it is called.
  var name: String { path == "-" ? "standard input" : FilePath(path).resolved.parts.name }

  /// Reads it with its files, or says all that is wrong with it.
  func read() throws(CommandFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    let source = try source()
    switch source {
    case .folder(let files, let name):
      return try located(in: path == "." ? "" : path) { () throws(DatasetFault) in
        try Dataset.read(folder: files, name: name)
      }
    case .tables(let tables):
      var contents: [(name: String, bytes: [UInt8])] = []
      for table in tables { contents.append((table.name, try table.bytes())) }
      let held = contents
      let (form, told) = try form()
      let (dataset, remarks) = try located(in: tables.first?.folder ?? "") { () throws(DatasetFault) in
        try Dataset.read(tables: held, form: form)
      }
      return (dataset, told + remarks)
    case .packed(let path):
      let graph = try DatasetArgument.opened(path)
      try graph.checked()
      return (Dataset(packed: graph, name: name), [])
    }
  }

  /// Reads what ties mean and nothing else: a table is never in memory whole.
  func readGraph(and more: [String] = []) throws(CommandFault) -> (graph: ActorGraph, remarks: [Diagnostic]) {
    let source = try source(and: more)
    if case .packed(let path) = source { return (try DatasetArgument.opened(path), []) }
    guard case .tables(let files) = source else {
      let (dataset, remarks) = try read()
      return (dataset.graph, remarks)
    }
    var tables = TieTables(files.map(\.table))
    let (form, told) = try form(and: more)
    tables.form = form
    var total: Int? = 0
    for file in files {
      let count = try file.byteCount()
      total = total.flatMap { total in count.map { total + $0 } }
    }
    let progress = ReadingProgress(of: total)
    tables.watch = progress.watch
    defer { progress.finish() }
    do {
      let (graph, remarks) = try ActorGraph.read(tables)
      return (graph, told + remarks)
    } catch {
      throw CommandFault(.badData, error.diagnostics)
    }
  }

  /// How its tables are read.
  private func form(and more: [String] = []) throws(CommandFault) -> (form: TieTableForm, remarks: [Diagnostic]) {
    let beside = ([path] + more).lazy.compactMap { DatasetSource.kinds(beside: $0) }.first
    var (form, remarks) = try options.form(kindsBeside: beside)
    form.isUndirected = undirected
    return (form, remarks)
  }

  private func source(and more: [String] = []) throws(CommandFault) -> DatasetSource {
    let source = try DatasetSource(path, and: more)
    guard let option = undirected ? "--undirected" : options.given else { return source }
    switch source {
    case .tables: return source
    case .folder:
      throw CommandFault(
        .usage,
        """
        \(option) is for tables of ties by themselves; in a folder, ties.csv has the columns of Entente, and kinds.csv \
        says which kinds there are, which are directed and which codes stand for them
        """)
    case .packed:
      throw CommandFault(.usage, "\(option) is for tables; give it to 'entente pack', which reads them")
    }
  }

  /// Opens a packed file; its ties are not checked yet.
  private static func opened(_ path: String) throws(CommandFault) -> ActorGraph {
    do {
      return try ActorGraph.open(packed: path)
    } catch {
      throw CommandFault(.badData, [error.diagnostic(file: path)])
    }
  }

  /// Reads something, and gives what is said of it the folder its files lie in.
  private func located(
    in folder: String, _ read: () throws(DatasetFault) -> (dataset: Dataset, remarks: [Diagnostic])
  ) throws(CommandFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    do {
      let (dataset, remarks) = try read()
      return (dataset, remarks.map { $0.located(in: folder) })
    } catch {
      throw CommandFault(.badData, error.diagnostics.map { $0.located(in: folder) })
    }
  }

  /// Reads its graph for a command that is not about its soundness: of what is doubtful, only that there is something.
  ///
  /// The ties of a packed file are then still to be checked.
  func graph(and more: [String] = []) throws(CommandFault) -> ActorGraph {
    let (graph, remarks) = try readGraph(and: more)
    warn(of: remarks)
    return graph
  }

  /// The same with its files.
  func sound() throws(CommandFault) -> Dataset {
    let (dataset, remarks) = try read()
    warn(of: remarks)
    return dataset
  }

  private func warn(of remarks: [Diagnostic]) {
    let warnings = remarks.count { $0.severity == .warning }
    guard warnings > 0 else { return }
    let words = queryWords + (options.kinds.map { ["--kinds", $0] } ?? [])
    let reading = words.isEmpty ? "" : " " + QueryLine.text(of: words)
    StandardError.warn(
      "\(Tally.counted(warnings, "warning")) about '\(path)'; 'entente validate \(path)\(reading)' shows what and where"
    )
  }
}

extension ActorGraph {
  /// Makes sure that ties which stand in a packed file are what was written: those of a spell, or all.
  func checked(within spell: Spell? = nil) throws(CommandFault) {
    do { try check(spell) } catch { throw CommandFault(.badData, error.description) }
  }
}
