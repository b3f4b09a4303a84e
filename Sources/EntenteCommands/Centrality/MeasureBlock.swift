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
  /// The ties that were measured, in the graph's order.
  let ties: [TieIndex]
  /// Two of them that never held on the same day, where their period is measured as one.
  let apart: (first: TieIndex, later: TieIndex)?

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
      actors: actors, ties: ties, apart: apart)
  }
}
