internal import Entente

/// What a line says of itself when a reader points at it: who, what, when, how sure, why and according to whom.
enum TieTitle {
  /// More than a pointer's little window shows.
  private static let longestNote = 4_000

  /// More ties than a pointer's little window shows.
  private static let mostTies = 30

  /// The title of a line that stands for several ties: what they share, then each.
  static func text(_ ties: [Tie], in graph: ActorGraph) -> String {
    guard ties.count > 1 else { return ties.first.map { text($0, in: graph) } ?? "" }
    let rest = ties.count - mostTies
    return
      (["\(heading(ties[0], in: graph)), \(ties.count) ties"]
      + ties.prefix(mostTies).map { facts(of: $0, in: graph).joined(separator: "\n") }
      + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n\n")
  }

  static func text(_ tie: Tie, in graph: ActorGraph) -> String {
    ([heading(tie, in: graph)] + facts(of: tie, in: graph)).joined(separator: "\n")
  }

  private static func heading(_ tie: Tie, in graph: ActorGraph) -> String {
    let arrow = tie.isDirected ? "→" : "–"
    return "\(name(tie.source, in: graph)) \(arrow) \(name(tie.target, in: graph)): \(graph.kind(tie.kind).name)"
  }

  private static func facts(of tie: Tie, in graph: ActorGraph) -> [String] {
    let kind = graph.kind(tie.kind)
    var lines = [dates(tie)]
    var facts: [String] = []
    if tie.status != .asserted { facts.append(tie.status.description) }
    if tie.isIntermittent { facts.append("intermittent") }
    if let sign = tie.ownSign, sign != kind.sign { facts.append("sign: \(sign)") }
    if !tie.details.issue.isEmpty { facts.append("issue: \(tie.details.issue)") }
    if let strength = tie.strength {
      let value = strength.value.description
      let number = value.hasSuffix(".0") ? String(value.dropLast(2)) : value
      facts.append("strength: \(number)" + (tie.details.unit.isEmpty ? "" : " \(tie.details.unit)"))
    }
    if !facts.isEmpty { lines.append(facts.joined(separator: "; ")) }
    if !tie.details.note.isEmpty { lines.append(String(tie.details.note.prefix(longestNote))) }
    if !tie.citations.isEmpty {
      lines.append("Sources: " + tie.citations.map { citation($0, in: graph) }.joined(separator: "; "))
    }
    return lines
  }

  private static func name(_ actor: ActorID, in graph: ActorGraph) -> String {
    String(graph.profile(actor).name.prefix(300))
  }

  private static func dates(_ tie: Tie) -> String {
    guard let when = tie.details.when else { return tie.isDated ? tie.extent.possible.description : "undated" }
    return tie.details.basis.isEmpty ? when.text : "\(when.text) (\(tie.details.basis))"
  }

  private static func citation(_ citation: Citation, in graph: ActorGraph) -> String {
    let source = graph.source(citation)
    let name = [source.author, source.title, source.year].filter { !$0.isEmpty }.joined(separator: ", ")
    return [name, citation.locator].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
