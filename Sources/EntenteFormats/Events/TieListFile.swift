import Entente

/// Reads one table of ties from its source into a builder.
struct TieListFile {
  /// How much is looked at to find out what stands between cells.
  private static let headSize = 1 << 16

  let name: String
  var form = TieTableForm()
  /// Is told now and then how many ties there are.
  var watch: (@Sendable (_ ties: Int) -> Void)?
  /// How many bytes a block has: few enough to stay near the processor.
  var blockSize = 1 << 19
  /// How many blocks are parsed at a time.
  var workers = min(16, Cores.count)

  /// What came of a file.
  struct Outcome {
    var builder: ActorGraph.Builder
    let diagnostics: [Diagnostic]
    /// The names of its columns; nil where it could not be read so far.
    var header: [String]?
    /// Whether its strengths tell signs, and so those of all tables read with it do.
    var strengthsTellSigns = false
  }

  /// Reads all of it.
  ///
  /// - Parameter header: the columns it must have, where other files came before it.
  func read(
    _ source: consuming any ByteSource, into builder: consuming ActorGraph.Builder, header: [String]? = nil
  ) -> Outcome {
    var source = source
    var head: [UInt8]
    do {
      head = try TieListFile.head(of: &source)
      if GzipSource.begins(head) {
        source = try GzipSource(source, startingWith: head)
        head = try TieListFile.head(of: &source)
      }
    } catch {
      return Outcome(builder: builder, diagnostics: [diagnostic(of: error)])
    }
    let delimiter = Delimiter.sniffed(in: head)
    var cutter = BlockCutter(source, delimiter: delimiter, startingWith: head, size: blockSize)
    let first: TextBlock
    do {
      first = try cutter.next() ?? TextBlock([])
    } catch {
      return Outcome(builder: builder, diagnostics: [diagnostic(of: error)])
    }
    let choice = form.columns
    var table = Table<TieListColumn>(first, file: name, delimiter: delimiter, hasHeader: form.hasHeader) { names in
      TieListColumn.meaning(names, choosing: choice.places(among: names).found)
    }
    let names = table.names
    if table.isReadable, table.refuseMissing(choice, hasHeader: form.hasHeader) {
      return Outcome(builder: builder, diagnostics: table.diagnostics(), header: names)
    }
    if let header, table.isReadable, header != names {
      table.refuse(header: names, for: header)
      return Outcome(builder: builder, diagnostics: table.diagnostics(), header: names)
    }
    return read(cutter, first, table, into: builder, source.byteCount)
  }

  private func read(
    _ cutter: BlockCutter, _ first: TextBlock, _ table: Table<TieListColumn>,
    into builder: consuming ActorGraph.Builder, _ byteCount: Int?
  ) -> Outcome {
    let start = table.headerEnd
    let layout =
      table.isReadable ? EventLayout(table, delimiter: cutter.delimiter, skipsNameless: form.skipsNameless) : nil
    var merge = TieListMerge(
      table, into: builder, form: form, layout: layout, parsers: max(1, workers))
    var parser = layout.map { EventParser($0, number: 0) }
    if parser != nil {
      var rows = EventRows()
      parser?.parse(first, from: start, into: &rows)
      merge.take(first, &rows)
    } else {
      merge.takeCarefully(first)
    }
    var fault: SourceFault?
    if !cutter.isDone, !merge.isStopped {
      merge.expect(byteCount, after: first.end, from: start)
      // Given away, not copied: else all that is read so far, and the room for the rest, would be there twice.
      let pipeline = TieListPipeline(cutter, layout: layout, merge: consume merge, workers: workers, watch: watch)
      (merge, fault) = pipeline.run(parser, workers: workers)
    }
    var diagnostics = merge.finish()
    if let fault { diagnostics.append(diagnostic(of: fault)) }
    if let fault = merge.fault {
      diagnostics.append(
        Diagnostic(.error, file: name, message: fault.description, remedy: "check what the kind column holds"))
    }
    return Outcome(
      builder: merge.builder, diagnostics: diagnostics, header: table.isReadable ? table.names : nil,
      strengthsTellSigns: merge.strengthsTellSigns)
  }

  private func diagnostic(of fault: SourceFault) -> Diagnostic {
    Diagnostic(.error, file: name, message: fault.description, remedy: fault.remedy)
  }

  private static func head(of source: inout any ByteSource) throws(SourceFault) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: min(headSize, (source.byteCount ?? headSize) + 1))
    var count = 0
    while count < head.count {
      let read = try source.read(into: &head, at: count..<head.count)
      if read == 0 { break }
      count += read
    }
    head.removeSubrange(count...)
    return head
  }
}
