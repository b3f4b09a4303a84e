internal import Entente

/// The rows of `entente centrality`, whose columns never change.
enum CentralityTable {
  static let columns = [
    "period", "onset", "terminus", "measure", "actor", "value", "rank", "target", "low", "high", "n", "convention",
    "sign", "rule",
  ]

  /// A row for each actor, pair or number of a block, the highest first; those without a value last.
  static func rows(of block: MeasureBlock, in graph: ActorGraph, top: Int?) -> [[ResultTable.Cell]] {
    block.entries.first(top).map {
      row(of: $0, block, period: block.period, actorCount: block.header.actorCount, in: graph)
    }
  }

  static func row(
    of entry: MeasureEntries.Entry, _ block: MeasureBlock, period: Period, actorCount: Int?, in graph: ActorGraph
  ) -> [ResultTable.Cell] {
    let id = { (actor: ActorID?) in ResultTable.Cell.optional(actor.map { graph.profile($0).id }) }
    return [
      .text(period.id), .day(period.spell.onset), .day(period.spell.terminus), .text(entry.measure), id(entry.actor),
      entry.value.map { .number($0) } ?? .absent, entry.rank.map { .integer($0) } ?? .absent, id(entry.target),
      .absent, .absent, actorCount.map { .integer($0) } ?? .absent, .text(block.header.convention.description),
      .text(block.header.sign), .text(block.header.rule),
    ]
  }
}
