internal import Entente

/// What a line says of itself when a reader points at it: who, what, when, how sure, why and according to whom.
enum TieTitle {
  /// More than a pointer's little window shows.
  private static let longestNote = 4_000

  /// More ties than a pointer's little window shows.
  private static let mostTies = 30

  /// The title of a line that stands for several ties: what they share, then each.
  static func text(_ ties: [Tie], in graph: ActorGraph, _ words: Words = .english) -> String {
    guard ties.count > 1 else { return ties.first.map { text($0, in: graph, words) } ?? "" }
    let rest = ties.count - mostTies
    return
      (["\(heading(ties[0], in: graph, words)), \(words.counted(ties.count, "tie"))"]
      + ties.prefix(mostTies).map { facts(of: $0, in: graph, words).joined(separator: "\n") }
      + (rest > 0 ? [words["and {} more", words.number(rest)]] : [])).joined(separator: "\n\n")
  }

  static func text(_ tie: Tie, in graph: ActorGraph, _ words: Words = .english) -> String {
    ([heading(tie, in: graph, words)] + facts(of: tie, in: graph, words)).joined(separator: "\n")
  }

  private static func heading(_ tie: Tie, in graph: ActorGraph, _ words: Words) -> String {
    let arrow = tie.isDirected ? words["→"] : "–"
    let names = "\(name(tie.source, in: graph)) \(arrow) \(name(tie.target, in: graph))"
    return words["{}: {}", names, graph.kind(tie.kind).name]
  }

  private static func facts(of tie: Tie, in graph: ActorGraph, _ words: Words) -> [String] {
    let kind = graph.kind(tie.kind)
    var lines = [dates(tie, words)]
    var facts: [String] = []
    if tie.status != .asserted { facts.append(words[tie.status.description]) }
    if tie.isIntermittent { facts.append(words["intermittent"]) }
    if let sign = tie.ownSign, sign != kind.sign { facts.append(words["sign: {}", words[sign.description]]) }
    if !tie.details.issue.isEmpty { facts.append(words["issue: {}", tie.details.issue]) }
    if let strength = tie.strength {
      let value = strength.value.description
      let number = value.hasSuffix(".0") ? String(value.dropLast(2)) : value
      let unit = tie.details.unit.isEmpty ? "" : " \(tie.details.unit)"
      facts.append(words["strength: {}", words.numeral(number) + unit])
    }
    if !facts.isEmpty { lines.append(words.joinedApart(facts)) }
    if !tie.details.note.isEmpty { lines.append(String(tie.details.note.prefix(longestNote))) }
    if !tie.citations.isEmpty {
      lines.append(words["Sources: {}", words.joinedApart(tie.citations.map { citation($0, in: graph) })])
    }
    return lines
  }

  private static func name(_ actor: ActorID, in graph: ActorGraph) -> String {
    String(graph.profile(actor).name.prefix(300))
  }

  private static func dates(_ tie: Tie, _ words: Words) -> String {
    guard let when = tie.details.when else { return tie.isDated ? tie.extent.possible.description : words["undated"] }
    return tie.details.basis.isEmpty ? when.text : "\(when.text) (\(tie.details.basis))"
  }

  private static func citation(_ citation: Citation, in graph: ActorGraph) -> String {
    let source = graph.source(citation)
    let name = [source.author, source.title, source.year].filter { !$0.isEmpty }.joined(separator: ", ")
    return [name, citation.locator].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
