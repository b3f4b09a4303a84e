public import Entente

extension Dataset {
  /// The dataset folder of a graph made in code.
  ///
  /// Reading its `files()` gives the same graph again, with two exceptions that a folder asks for: a tie without an
  /// id that has citations gets one, and a tie that is not directed as its kind is gets a kind that is.
  ///
  /// - Complexity: O(*actors* + *ties* + *citations*).
  public init(graph: ActorGraph, name: String) {
    let kinds = WrittenKinds(graph)
    let ids = WrittenIDs(graph)
    let actorNames = Translation.all(of: graph.actors, "name", \.names)
    var tables = [("actors.csv", Self.table(ActorColumn.self, graph.actors, actorNames) { $0.cell($1) })]
    if kinds.rows != TieKind.builtIn {
      let names = Translation.all(of: kinds.rows, "name", \.names) + Translation.all(of: kinds.rows, "label", \.labels)
      tables.append(("kinds.csv", Self.table(KindColumn.self, kinds.rows, names) { $0.cell($1) }))
    }
    tables.append(
      (
        "ties.csv",
        Self.table(TieColumn.self, graph.tieIndices) { column, index in
          let tie = graph.tie(index)
          return column == .kind ? kinds.id(of: tie) : column.cell(tie, id: ids.id(of: tie), in: graph)
        }
      ))
    if let citations = Self.citations(graph, ids) { tables.append(("citations.csv", citations)) }
    if !graph.eras.isEmpty {
      let names = Translation.all(of: graph.eras, "name", \.names)
      tables.append(("eras.csv", Self.table(EraColumn.self, graph.eras, names) { $0.cell($1) }))
    }
    if !graph.sources.isEmpty {
      tables.append(("sources.csv", Self.table(SourceColumn.self, graph.sources) { $0.cell($1) }))
    }
    let observed = graph.declaresObserved ? graph.observed : nil
    let descriptor = Descriptor.made(name: name, header: graph.header, observed: observed, tables: tables)
    self.init(name: name, form: .folder, graph: graph, kept: [(Descriptor.fileName, descriptor)] + tables)
  }

  private static func table<Column: TableColumn, Row>(
    _: Column.Type, _ rows: some Sequence<Row>, _ translations: [Translation<Row>] = [],
    _ cell: (Column, Row) -> String
  ) -> [UInt8] {
    var writer = CSVWriter()
    for column in Column.usual { writer.write(column.name) }
    for translation in translations { writer.write(translation.heading) }
    writer.endRow()
    for row in rows {
      for column in Column.usual { writer.write(cell(column, row)) }
      for translation in translations { writer.write(translation.cell(row)) }
      writer.endRow()
    }
    return writer.bytes
  }

  /// Nil where nothing is cited.
  private static func citations(_ graph: ActorGraph, _ ids: WrittenIDs) -> [UInt8]? {
    let rows = graph.tieIndices.lazy.flatMap { index in
      let tie = graph.tie(index)
      return tie.citations.map { (tie: ids.id(of: tie), citation: $0) }
    }
    guard !rows.isEmpty else { return nil }
    return table(CitationColumn.self, rows) { column, row in
      switch column {
      case .tie: row.tie
      case .source: graph.source(row.citation).id
      case .locator: row.citation.locator
      case .note: row.citation.note
      }
    }
  }
}

/// The ids ties are written with: their own, and one for each that is cited and has none.
private struct WrittenIDs {
  private var given: [TieIndex: String] = [:]

  init(_ graph: ActorGraph) {
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      guard tie.id.isEmpty, !tie.citations.isEmpty else { continue }
      var id = "tie-\(index.index + 1)"
      while graph.tie(id) != nil { id += "-" }
      given[index] = id
    }
  }

  func id(of tie: Tie) -> String { given[tie.index] ?? tie.id }
}

/// The kinds ties are written with: in a folder the kind alone decides whether a tie is directed.
private struct WrittenKinds {
  private(set) var rows: [TieKind]
  /// The kinds of those ties that are directed otherwise than the kind they have in the graph.
  private var others: [KindID: String] = [:]

  init(_ graph: ActorGraph) {
    rows = graph.kinds
    var asKind: Set<KindID> = []
    var otherwise: Set<KindID> = []
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      if tie.isDirected == graph.kind(tie.kind).isDirected {
        asKind.insert(tie.kind)
      } else {
        otherwise.insert(tie.kind)
      }
    }
    for kind in otherwise.sorted() {
      guard asKind.contains(kind) else {
        rows[kind.index].isDirected.toggle()
        others[kind] = rows[kind.index].id
        continue
      }
      var other = graph.kind(kind)
      other.isDirected.toggle()
      other.id += other.isDirected ? "-directed" : "-undirected"
      while rows.contains(where: { $0.id == other.id }) { other.id += "-" }
      rows.append(other)
      others[kind] = other.id
    }
    isDirected = graph.kinds.map(\.isDirected)
  }

  private let isDirected: [Bool]

  func id(of tie: Tie) -> String {
    guard tie.isDirected != isDirected[tie.kind.index], let other = others[tie.kind] else {
      return rows[tie.kind.index].id
    }
    return other
  }
}
