internal import Entente
internal import EntenteDiagrams

/// The editor's sheet for checking facts: a row for each tie that is drawn, by the line that stands for it.
enum SourceSheet {
  static func table(of drawing: Drawing, _ graph: ActorGraph) -> ResultTable {
    var table = ResultTable(columns: [
      "line", "tie", "source", "target", "kind", "sign", "when", "basis", "status", "intermittent", "strength", "unit",
      "note", "citations", "urls",
    ])
    let things = drawing.lines.map { ($0.id, $0.ties) } + drawing.glyphs.map { ($0.id, $0.ties) }
    for (line, ties) in things {
      for index in ties { append(graph.tie(index), line, graph, to: &table) }
    }
    return table
  }

  private static func append(_ tie: Tie, _ line: String, _ graph: ActorGraph, to table: inout ResultTable) {
    let works = tie.citations.map { citation -> String in
      let source = graph.source(citation)
      return [source.author, source.title, source.year, citation.locator].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    var seen: Set<String> = []
    let urls = tie.citations.map { graph.source($0).url }.filter { !$0.isEmpty && seen.insert($0).inserted }
    table.append([
      .text(line), .optional(tie.id), .text(graph.profile(tie.source).name), .text(graph.profile(tie.target).name),
      .text(graph.kind(tie.kind).name), .text(tie.sign.description), .optional(tie.details.when?.text),
      .optional(tie.details.basis), .text(tie.status.description), .optional(tie.isIntermittent ? "yes" : nil),
      tie.strength.map { .number($0.value) } ?? .absent, .optional(tie.details.unit), .optional(tie.details.note),
      .optional(works.joined(separator: "; ")), .optional(urls.joined(separator: " ")),
    ])
  }
}
