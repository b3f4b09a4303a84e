internal import EntenteKernel

extension MeasureInput {
  /// For each actor the arcs that come to it, with the weights that were chosen: for sums over them and nothing else.
  ///
  /// Where weights add up, one counting sort from the columns does, in place of the two passes of folding and their
  /// copies.
  func incomingWeightedArcs() -> ArcRows {
    guard weight == .count || weight == .strength, fold != .max, !hasNegativeStrength else {
      // Parallel strengths of either sign are judged by their sum.
      return reversed(weightedArcs())
    }
    let arcs = arcColumns()
    return ArcRows.gathered(
      actorCount, tails: arcs.tails.span, heads: arcs.heads.span, weights: strengths(of: arcs.ties).span)
  }

  /// Whether one of the ties has a strength below zero.
  private var hasNegativeStrength: Bool {
    let columns = snapshot.graph.storage.columns
    if !columns.mayBeNegative || weight == .count { return false }
    return columns.strength.withSpan { strengths in
      let ties = snapshot.ties.span
      var negative = 0
      for place in ties.indices { negative &+= strengths[ties[place].index] < 0 ? 1 : 0 }
      return negative > 0
    }
  }

  /// The strength of each tie, NaN where it has none; empty where each counts as one.
  private func strengths(of ties: [TieIndex]) -> [Double] {
    let column = snapshot.graph.storage.columns.strength
    if weight == .count || fold == .count || column.isEmpty { return [] }
    if ties.count == column.count, isWholeGraph { return column.elements }
    var strengths = [Double](repeating: 1, count: ties.count)
    column.withSpan { column in
      var told = strengths.mutableSpan
      let ties = ties.span
      for arc in ties.indices { told[arc] = column[ties[arc].index] }
    }
    return strengths
  }
}
