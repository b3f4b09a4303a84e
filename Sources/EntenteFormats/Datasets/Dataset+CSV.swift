import Entente

extension Dataset {
  /// Reads a single CSV as a dataset: actors and kinds are taken from its rows.
  ///
  /// Columns are known by their usual names, and the delimiter (comma, semicolon, tab) by the header. A tie goes from
  /// its source to its target unless a `directed` column or `isUndirected` says otherwise; a kind with a built-in name
  /// lends its sign and its style, not its direction. A row without a date holds always.
  ///
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - isUndirected: whether ties go both ways where no `directed` cell says so.
  /// - Returns: the dataset, and what is doubtful or worth knowing in it.
  /// - Throws: a `DatasetFault` with everything that was found, where any of it is an error.
  /// - Complexity: O(*bytes*).
  public static func read(
    csv bytes: [UInt8], name: String, isUndirected: Bool = false
  ) throws(DatasetFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    try read(tables: [(name, bytes)], form: TieTableForm(isUndirected: isUndirected))
  }

  /// Reads tables of ties that have the same columns as one dataset.
  ///
  /// - Parameters:
  ///   - tables: the name and the bytes of each; text, or a gzip stream.
  ///   - form: what is known of them besides. The file its kinds come from is one of the dataset's.
  /// - Returns: the dataset, and what is doubtful or worth knowing in it.
  /// - Throws: a `DatasetFault` with everything that was found, where any of it is an error.
  /// - Complexity: O(*bytes*).
  public static func read(
    tables: [(name: String, bytes: [UInt8])], form: TieTableForm = TieTableForm()
  ) throws(DatasetFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    var kept: [(name: String, bytes: [UInt8])] = []
    for (name, bytes) in tables {
      do {
        kept.append((name, try GzipSource.unpacked(bytes)))
      } catch {
        throw DatasetFault([Diagnostic(.error, file: name, message: error.description, remedy: error.remedy)])
      }
    }
    var sources = TieTables(kept.map { name, bytes in TieTables.Table(name: name) { MemorySource(bytes) } })
    sources.form = form
    let (graph, remarks) = try ActorGraph.read(sources)
    let name = kept.first?.name ?? ""
    if let kinds = form.kinds, let file = kinds.file { kept.append((kinds.name, file)) }
    return (Dataset(name: name, form: .csv, graph: graph, kept: kept), remarks)
  }
}
