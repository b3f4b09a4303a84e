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
    return withStrengths(of: arcs.ties) { strengths in
      ArcRows.gathered(actorCount, tails: arcs.tails.span, heads: arcs.heads.span, weights: strengths)
    }
  }

  /// Whether one of the ties has a strength below zero.
  private var hasNegativeStrength: Bool {
    let columns = snapshot.graph.storage.columns
    if !columns.mayBeNegative || weight == .count || columns.strength.isEmpty { return false }
    return columns.strength.withSpan { strengths in
      let ties = snapshot.ties.span
      var negative = 0
      for place in ties.indices { negative &+= strengths[ties[place].index] < 0 ? 1 : 0 }
      return negative > 0
    }
  }

  /// Reads the strength of each tie, NaN where it has none; there are none where each counts as one.
  private func withStrengths<Result>(of ties: [TieIndex], _ body: (Span<Double>) -> Result) -> Result {
    let column = snapshot.graph.storage.columns.strength
    if weight == .count || fold == .count || column.isEmpty { return Column<Double>().withSpan(body) }
    // Ties that stand side by side are read where they are; ways back come again behind the ways there, and do not.
    if ties.count == snapshot.ties.count, let stretch = TieIndex.stretch(of: ties) {
      return column.withSpan { body($0.extracting(stretch)) }
    }
    return Column(ties.map { column[$0.index] }).withSpan(body)
  }
}
