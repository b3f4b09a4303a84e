internal import Entente

/// How many ties of a graph are of what sort, counted in one pass.
struct TieCounts {
  private(set) var undated = 0
  private(set) var withoutSource = 0
  /// By the index of the kind.
  private(set) var byKind: [Int]
  private(set) var bySign: [Sign: Int] = [:]
  private(set) var byStatus: [TieStatus: Int] = [:]

  init(_ graph: ActorGraph) {
    byKind = Array(repeating: 0, count: graph.kinds.count)
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      if tie.details.when == nil { undated += 1 }
      if tie.citations.isEmpty { withoutSource += 1 }
      byKind[tie.kind.index] += 1
      bySign[tie.sign, default: 0] += 1
      byStatus[tie.status, default: 0] += 1
    }
  }
}
