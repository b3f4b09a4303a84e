public import Entente

/// Tables of ties, wherever they lie: files as large as one likes, of which never more than a few blocks are in memory.
public struct TieTables: Sendable {
  /// One of the tables.
  public struct Table: Sendable {
    let name: String
    let open: @Sendable () throws(SourceFault) -> any ByteSource

    /// A table.
    ///
    /// - Parameters:
    ///   - name: the name of the file, for what is said of it.
    ///   - open: opens it; its bytes are text or, known by their beginning, a gzip stream.
    public init(name: String, open: @escaping @Sendable () throws(SourceFault) -> any ByteSource) {
      self.name = name
      self.open = open
    }
  }

  /// The tables, in the order in which their ties are numbered.
  public var tables: [Table]
  /// What is known of them besides.
  public var form = TieTableForm()
  /// Who is told how far reading has come.
  public var watch: ReadingWatch?

  /// Tables that all have the same columns.
  public init(_ tables: [Table]) { self.tables = tables }
}

extension ActorGraph {
  /// Reads tables of ties, each a single CSV, as one graph.
  ///
  /// They are read by blocks on all cores; the same graph comes out whatever their number. What it keeps is the ties in columns, 22 bytes
  /// for an event of one day with a strength; the text is not kept.
  ///
  /// ```swift
  /// let tables = TieTables([.init(name: "ties.csv") { MemorySource(bytes) }])
  /// let (graph, remarks) = try ActorGraph.read(tables)
  /// print(graph.tieCount, Diagnostic.report(remarks))
  /// ```
  ///
  /// - Returns: the graph, and what is doubtful or worth knowing in the tables.
  /// - Throws: a `DatasetFault` with everything that was found, where any of it is an error: in all tables, or, where one cannot be
  ///   read to its end, up to there.
  /// - Complexity: O(*bytes*).
  public static func read(_ tables: TieTables) throws(DatasetFault) -> (graph: ActorGraph, remarks: [Diagnostic]) {
    let form = tables.form
    var builder = ActorGraph.Builder(kinds: form.declaredKinds)
    var diagnostics: [Diagnostic] = []
    var header: [String]?
    var strengthsTellSigns = false
    let counter = ByteCounter()
    for table in tables.tables {
      let watch = tables.watch.map { watch in { @Sendable (ties: Int) in watch.note(counter.count, ties) } }
      let file = TieListFile(name: table.name, form: form, watch: watch)
      let source: any ByteSource
      do {
        source = try table.open()
      } catch {
        diagnostics.append(Diagnostic(.error, file: table.name, message: error.description, remedy: error.remedy))
        continue
      }
      let outcome = file.read(CountedSource(source, counter), into: builder, header: header)
      builder = outcome.builder
      diagnostics += outcome.diagnostics
      header = header ?? outcome.header
      if outcome.strengthsTellSigns { strengthsTellSigns = true }
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw DatasetFault(diagnostics) }
    if strengthsTellSigns { builder.takeSignsFromStrengths() }
    // Only now: these strengths tell no signs.
    if let kinds = form.kinds, kinds.haveStrengths { builder.fillStrengths { kinds.strength(at: $0) } }
    diagnostics += lookAlikes(among: builder.actors, file: tables.tables.first?.name ?? "")
    do {
      return (try builder.build(), diagnostics)
    } catch {
      let name = tables.tables.first?.name ?? ""
      throw DatasetFault(diagnostics + [Diagnostic(.error, file: name, message: error.description, remedy: "")])
    }
  }

  /// Warns of names that look the same and are not: é may be one character or two.
  private static func lookAlikes(among actors: [ActorProfile], file: String) -> [Diagnostic] {
    var seen: Set<String> = []
    let twins = actors.map(\.id).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }.filter { !seen.insert($0).inserted }
    return twins.prefix(20).map { name in
      Diagnostic(
        .warning, file: file,
        message:
          "there are two actors \(Excerpt.shown(name)) that look the same and are written with different characters",
        remedy: "write both the same way: in Unicode's form NFC, say")
    }
  }
}
