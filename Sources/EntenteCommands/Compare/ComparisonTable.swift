internal import Entente

/// A comparison as rows: the changes first, turned pairs among them, then what was kept.
struct ComparisonTable {
  static let columns = [
    "change", "source", "target", "kind", "sign_before", "sign_after", "strength_before", "strength_after", "when",
    "certainty", "status", "carried_from", "ties", "sources",
  ]

  private let comparison: Comparison
  private var graph: ActorGraph { comparison.before.graph }

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// All of it, for programs.
  var whole: ResultTable { table(of: [.begun, .ended, .strengthened, .weakened, .kept]) }

  /// The changes, for eyes: what was kept and the long columns are left out.
  var forEyes: ResultTable {
    var table = table(of: [.begun, .ended, .strengthened, .weakened], withDatesOfTurns: false)
    for column in ["ties", "sources"] {
      if let place = ComparisonTable.columns.firstIndex(of: column) { table = table.clearing(column: place) }
    }
    return table.withoutEmptyColumns(but: "change")
  }

  /// - Parameter withDatesOfTurns: whether a turn has the dates of all ties it is made of, which nobody reads at a glance.
  private func table(of changes: [Comparison.Change], withDatesOfTurns: Bool = true) -> ResultTable {
    var table = ResultTable(columns: ComparisonTable.columns)
    for change in changes {
      for relation in comparison.relations(change) { table.append(row(relation)) }
      // A turn is told behind what began and ended.
      if change == .ended { for turn in comparison.turns { table.append(row(turn, withDates: withDatesOfTurns)) } }
    }
    return table
  }

  private func row(_ relation: Comparison.Relation) -> [ResultTable.Cell] {
    [.text(relation.change.rawValue)] + ends(relation.pair) + [.text(graph.kind(relation.kind).id)]
      + signs(relation.before, relation.after)
      + [
        relation.before.map { .number($0.strength.value) } ?? .absent,
        relation.after.map { .number($0.strength.value) } ?? .absent,
      ] + facts(relation.before, relation.after, isCertain: relation.isCertain)
  }

  /// A turn is of all kinds together, whose strengths do not add up.
  private func row(_ turn: Comparison.Turn, withDates: Bool) -> [ResultTable.Cell] {
    let facts = facts(turn.before, turn.after, isCertain: turn.isCertain)
    return [.text("turned")] + ends(turn.after.pair) + [.absent] + signs(turn.before, turn.after) + [.absent, .absent]
      + (withDates ? facts : [.absent] + facts.dropFirst())
  }

  private func ends(_ pair: Comparison.Pair?) -> [ResultTable.Cell] {
    [.optional(pair.map { graph.profile($0.source).id }), .optional(pair.map { graph.profile($0.target).id })]
  }

  private func signs(_ before: Comparison.Side?, _ after: Comparison.Side?) -> [ResultTable.Cell] {
    [.optional(before?.sign.description), .optional(after?.sign.description)]
  }

  /// When, how sure, from whom, which ties, and according to whom.
  private func facts(
    _ before: Comparison.Side?, _ after: Comparison.Side?, isCertain: Bool
  ) -> [ResultTable.Cell] {
    let indices = Set((before?.ties ?? []) + (after?.ties ?? [])).sorted()
    let ties = indices.map(graph.tie)
    let statuses = TieStatus.allCases.filter { status in ties.contains { $0.status == status } }
    return [
      .optional(distinct(ties.compactMap { $0.details.when?.text })), .text(isCertain ? "certain" : "possible"),
      .text(statuses.map(\.description).joined(separator: " ")), .optional(predecessors(before, after)),
      .optional(distinct(ties.map(\.id))), .optional(distinct(ties.flatMap(\.citations).map(told))),
    ]
  }

  /// The actors that others carry on.
  private func predecessors(_ before: Comparison.Side?, _ after: Comparison.Side?) -> String? {
    guard let before = before?.pair, let after = after?.pair else { return nil }
    let gone = [(before.source, after.source), (before.target, after.target)].filter { $0.0 != $0.1 }
    return distinct(gone.map { graph.profile($0.0).id })
  }

  private func distinct(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func told(_ citation: Citation) -> String {
    let source = graph.source(citation)
    return [source.author, source.title, source.year, citation.locator].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
