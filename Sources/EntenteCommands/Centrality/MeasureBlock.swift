internal import Entente

/// What one measure gave for one period.
struct MeasureBlock {
  let period: Period
  let measure: Measure
  /// What stands beside the numbers.
  let header: MeasureHeader
  /// The one kind of tie that was measured; nil for all that were selected.
  let kind: String?
  /// The numbers, or why there are none.
  let outcome: Result<MeasureResult, MeasureError>
  /// The actors of the period, who have rows even where nobody has a value.
  let actors: [ActorID]
  /// The ties whose signs are read, in the graph's order.
  let ties: [TieIndex]
  /// The ties that make up the graph that was measured: they also say who counts in *n*.
  let graphTies: [TieIndex]
  /// Two of them that never held on the same day, where their period is measured as one.
  let apart: (first: TieIndex, later: TieIndex)?
  /// Composites that were measured beside members of their own.
  let composites: [Snapshot.Composite]

  /// Whether *n* has a say in the values.
  var isDividedByActors: Bool { header.rule.split(separator: " ").contains("values=normalized") }

  /// Whether the period has ties without a sign that the measure does not read, though nobody chose signs.
  let leavesOutUnsigned: Bool

  /// What makes blocks of different periods comparable.
  var series: Series { Series(measure: header.measure, sign: header.sign, rule: header.rule) }

  struct Series: Hashable {
    let measure: String
    let sign: String
    let rule: String
  }

  /// The block with one more choice told beside its numbers.
  func adding(rule word: String) -> MeasureBlock {
    MeasureBlock(
      period: period, measure: measure, header: header.adding(rule: word), kind: kind, outcome: outcome,
      actors: actors, ties: ties, graphTies: graphTies, apart: apart, composites: composites,
      leavesOutUnsigned: leavesOutUnsigned)
  }
}
