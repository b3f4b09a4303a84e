import Entente

extension Dataset {
  /// Reads a dataset folder.
  ///
  /// - Parameters:
  ///   - files: the bytes of the files that are there, by name; those not among `fileNames` play no part.
  ///   - name: the name of the folder.
  /// - Returns: the dataset, and what is doubtful or worth knowing in it.
  /// - Throws: a `DatasetFault` with everything that was found in all files, where any of it is an error.
  /// - Complexity: O(*bytes*).
  public static func read(
    folder files: [String: [UInt8]], name: String
  ) throws(DatasetFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    var reader = FolderReader(files)
    let graph: ActorGraph
    do {
      graph = try reader.graph()
    } catch {
      // Of what the tables let through, a graph refuses only more kinds than it has room for.
      throw DatasetFault(
        reader.diagnostics
          + [Diagnostic(.error, file: "kinds.csv", message: error.description, remedy: "declare fewer")])
    }
    let diagnostics = reader.diagnostics
    if diagnostics.contains(where: { $0.severity == .error }) { throw DatasetFault(diagnostics) }
    let kept = fileNames.compactMap { name in files[name].map { (name, $0) } }
    return (Dataset(name: name, form: .folder, graph: graph, kept: kept), diagnostics)
  }
}

/// Reads the files of a folder into a builder, those first that others refer to.
private struct FolderReader {
  private let files: [String: [UInt8]]
  private var builder: ActorGraph.Builder
  /// The kinds that it declares; nil where the built-in ones are there.
  private var kinds: CodedKinds?
  private var found: [String: [Diagnostic]] = [:]

  init(_ files: [String: [UInt8]]) {
    self.files = files
    builder = ActorGraph.Builder(kinds: files["kinds.csv"] == nil ? TieKind.builtIn : [])
  }

  /// Everything found so far, in the order of `Dataset.fileNames`.
  var diagnostics: [Diagnostic] { Dataset.fileNames.flatMap { found[$0] ?? [] } }

  /// The graph of the files; of no worth where there are errors among `diagnostics`.
  mutating func graph() throws(ModelFault) -> ActorGraph {
    readDescriptor()
    if var table: Table<ActorColumn> = open("actors.csv") {
      try table.readActors(into: &builder)
      close(&table)
    }
    if let file = files["kinds.csv"], var table: Table<KindColumn> = open("kinds.csv") {
      kinds = table.readKinds(named: "kinds.csv", file: file)
      for kind in kinds?.kinds ?? [] { try builder.addKind(kind) }
      close(&table)
    }
    if var table: Table<SourceColumn> = open("sources.csv") {
      try table.readSources(into: &builder)
      close(&table)
    }
    if var table: Table<EraColumn> = open("eras.csv") {
      try table.readEras(into: &builder)
      close(&table)
    }
    try readTies()
    let isSound = !found.values.joined().contains { $0.severity == .error }
    return isSound ? try builder.build() : try ActorGraph.Builder().build()
  }

  private mutating func readTies() throws(ModelFault) {
    guard var ties: Table<TieColumn> = open("ties.csv") else {
      found["ties.csv"] = [
        Diagnostic(
          .error, file: "ties.csv", message: "the folder has no ties.csv",
          remedy: "add one whose first line is source,target,kind,when (source and target suffice)")
      ]
      return
    }
    let reading = try ties.readTies(into: &builder, takesActors: files["actors.csv"] == nil, kinds)
    close(&ties)
    guard var citations: Table<CitationColumn> = open("citations.csv") else { return }
    try citations.readCitations(into: &builder, of: reading)
    close(&citations)
  }

  private mutating func readDescriptor() {
    guard let bytes = files[Descriptor.fileName] else { return }
    var findings = Findings(file: Descriptor.fileName)
    let descriptor = Descriptor(bytes, &findings)
    builder.header = descriptor.header
    builder.observed = descriptor.observed
    findings.settle(in: TextBlock(bytes), linesBefore: 0)
    found[Descriptor.fileName] = findings.diagnostics
  }

  private func open<Column: TableColumn>(_ name: String) -> Table<Column>? {
    files[name].map {
      Table($0, file: name, delimiter: Delimiter.sniffed(in: $0), meaning: Table<Column>.exactNames)
    }
  }

  private mutating func close<Column: TableColumn>(_ table: inout Table<Column>) {
    found[table.findings.file] = table.diagnostics()
  }
}
