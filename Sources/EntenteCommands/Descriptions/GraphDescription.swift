internal import Entente

/// What is in a graph, as tables.
enum GraphDescription {
  /// The whole in some thirty rows: what it is called, how much there is of what.
  static func summary(of graph: ActorGraph) -> ResultTable {
    let ties = graph.tieIndices.map { graph.tie($0) }
    var table = ResultTable(columns: ["section", "item", "value"])
    let header = graph.header
    let facts = [
      ("title", header.title), ("contributors", header.contributors.joined(separator: ", ")),
      ("licence", header.licence), ("observed", graph.observed?.description ?? ""),
    ]
    for (item, value) in facts where !value.isEmpty { table.append("dataset", .text(item), .text(value)) }

    let undated = ties.count { $0.details.when == nil }
    let counts = [
      ("actors", graph.actors.count), ("ties", ties.count), ("undated ties", undated),
      ("ties without a source", ties.count { $0.citations.isEmpty }), ("sources", graph.sources.count),
      ("eras", graph.eras.count),
    ]
    for (item, count) in counts { table.append("count", .text(item), .integer(count)) }

    for (index, kind) in graph.kinds.enumerated() {
      let count = ties.count { $0.kind.index == index }
      if count > 0 { table.append("ties by kind", .text(kind.id), .integer(count)) }
    }
    for sign in Sign.allCases {
      let count = ties.count { $0.sign == sign }
      if count > 0 { table.append("ties by sign", .text(sign.description), .integer(count)) }
    }
    for status in TieStatus.allCases {
      let count = ties.count { $0.status == status }
      if count > 0 { table.append("ties by status", .text(status.description), .integer(count)) }
    }
    for era in graph.eras {
      table.append("ties by era", .text(era.id), .integer(graph.snapshot(of: era.spell).ties.count))
    }
    return table
  }

  /// A row for each era.
  static func eras(of graph: ActorGraph) -> ResultTable {
    var table = ResultTable(columns: ["era", "name", "onset", "terminus", "actors", "ties", "certain"])
    for era in graph.eras {
      let snapshot = graph.snapshot(of: era.spell)
      table.append(
        .text(era.id), .text(era.name), .day(era.spell.onset), .day(era.spell.terminus),
        .integer(snapshot.actors.count), .integer(snapshot.ties.count),
        .integer(snapshot.ties.count { snapshot.isCertain($0) }))
    }
    return table
  }
}

extension ResultTable.Cell {
  /// The day as an ISO date; an open end is absent.
  static func day(_ day: Day) -> Self { day.isDistant ? .absent : .text(day.description) }
}
