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
    var table = Table<TieListColumn>(
      bytes, file: name, delimiter: Delimiter.sniffed(in: bytes), meaning: TieListColumn.meaning)
    let graph: ActorGraph
    do {
      var builder = ActorGraph.Builder(kinds: [])
      try table.readTies(into: &builder, isUndirected: isUndirected)
      graph = try builder.build()
    } catch {
      throw DatasetFault(
        table.findings.diagnostics(in: bytes)
          + [Diagnostic(.error, file: name, message: error.description, remedy: "check what the kind column holds")])
    }
    let diagnostics = table.findings.diagnostics(in: bytes)
    if diagnostics.contains(where: { $0.severity == .error }) { throw DatasetFault(diagnostics) }
    return (Dataset(name: name, form: .csv, graph: graph, kept: [(name, bytes)]), diagnostics)
  }
}
