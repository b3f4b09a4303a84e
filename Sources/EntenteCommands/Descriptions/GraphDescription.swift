internal import Entente

/// What is in a graph, as tables.
enum GraphDescription {
  /// The whole in some thirty rows: what it is called, how much there is of what.
  static func summary(of graph: ActorGraph) -> ResultTable {
    let counts = TieCounts(graph)
    var table = ResultTable(columns: ["section", "item", "value"])
    let header = graph.header
    let facts = [
      ("title", header.title), ("contributors", header.contributors.joined(separator: ", ")),
      ("licence", header.licence), ("observed", graph.observed?.description ?? ""),
    ]
    for (item, value) in facts where !value.isEmpty { table.append("dataset", .text(item), .text(value)) }

    let numbers = [
      ("actors", graph.actors.count), ("ties", graph.tieCount), ("undated ties", counts.undated),
      ("ties without a source", counts.withoutSource), ("sources", graph.sources.count), ("eras", graph.eras.count),
    ]
    for (item, number) in numbers { table.append("count", .text(item), .integer(number)) }

    for (kind, count) in zip(graph.kinds, counts.byKind) where count > 0 {
      table.append("ties by kind", .text(kind.id), .integer(count))
    }
    for sign in Sign.allCases {
      if let count = counts.bySign[sign] { table.append("ties by sign", .text(sign.description), .integer(count)) }
    }
    for status in TieStatus.allCases {
      if let count = counts.byStatus[status] {
        table.append("ties by status", .text(status.description), .integer(count))
      }
    }
    for era in graph.eras {
      let snapshot = graph.snapshot(of: era.spell)
      table.append("ties by era", .text(era.id), snapshot.count(of: snapshot.ties.count))
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
        snapshot.count(of: snapshot.actors.count), snapshot.count(of: snapshot.ties.count),
        snapshot.count(of: snapshot.ties.count { snapshot.isCertain($0) }))
    }
    return table
  }
}

extension Snapshot {
  /// A number of what is in it; absent where no day of it was observed, as then nothing is known of it.
  fileprivate func count(of things: Int) -> ResultTable.Cell { observedSpell == nil ? .absent : .integer(things) }
}

extension ResultTable.Cell {
  /// The day as an ISO date; an open end is absent.
  static func day(_ day: Day) -> Self { day.isDistant ? .absent : .text(day.description) }
}
