internal import Entente

extension GraphDescription {
  /// A row for each actor, in the order of the data.
  static func actors(of graph: ActorGraph) -> ResultTable {
    var counts = [Int](repeating: 0, count: graph.actors.count)
    graph.withEndpoints { source, target in
      for tie in source.indices {
        counts[Int(source[tie])] += 1
        if source[tie] != target[tie] { counts[Int(target[tie])] += 1 }
      }
    }
    var table = ResultTable(columns: ["actor", "name", "kind", "onset", "terminus", "ties"])
    for (actor, count) in zip(graph.actors, counts) {
      table.append(
        .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .day(actor.existence.onset),
        .day(actor.existence.terminus), .integer(count))
    }
    return table
  }

  /// A row for each kind of tie.
  static func kinds(of graph: ActorGraph) -> ResultTable {
    var counts = [Int](repeating: 0, count: graph.kinds.count)
    graph.withKinds { kind in
      for tie in kind.indices { counts[Int(kind[tie])] += 1 }
    }
    var table = ResultTable(columns: ["kind", "name", "family", "sign", "directed", "ties"])
    for (kind, count) in zip(graph.kinds, counts) {
      table.append(
        .text(kind.id), .text(kind.name), .text(kind.family.rawValue), .text(kind.sign.description),
        kind.isDirected ? "yes" : "no", .integer(count))
    }
    return table
  }

  /// A row for each tie.
  static func ties(of graph: ActorGraph) -> ResultTable {
    var table = ResultTable(
      columns: ["tie", "source", "target", "kind", "sign", "status", "when", "onset", "terminus", "sources"])
    for tie in graph.tieIndices.lazy.map({ graph.tie($0) }) {
      table.append(
        .optional(tie.id), .text(graph.profile(tie.source).id), .text(graph.profile(tie.target).id),
        .text(graph.kind(tie.kind).id), .text(tie.sign.description), .text(tie.status.description),
        .optional(tie.details.when?.text), .day(tie.extent.earliestOnset), .day(tie.extent.latestTerminus),
        .optional(tie.citations.map { graph.source($0).id }.joined(separator: " ")))
    }
    return table
  }

  /// A row for each source, with the number of citations of it.
  static func sources(of graph: ActorGraph) -> ResultTable {
    var counts = [Int](repeating: 0, count: graph.sources.count)
    for tie in graph.tieIndices {
      for citation in graph.tie(tie).citations { counts[citation.sourceIndex] += 1 }
    }
    var table = ResultTable(columns: ["source", "title", "author", "year", "url", "citations"])
    for (source, count) in zip(graph.sources, counts) {
      table.append(
        .text(source.id), .text(source.title), .optional(source.author), .optional(source.year),
        .optional(source.url), .integer(count))
    }
    return table
  }
}
