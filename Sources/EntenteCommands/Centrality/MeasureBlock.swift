internal import Entente

/// What one measure gave for one period.
struct MeasureBlock {
  let period: Period
  let measure: Measure
  /// What stands beside the numbers.
  var header: MeasureHeader
  /// The one kind of tie that was measured; nil for all that were selected.
  let kind: String?
  /// Its numbers, as many as are told of.
  let entries: MeasureEntries
  /// Why there is no value, or none for some actor; nil where all have one.
  let undefinedReason: String?
  /// How many actors the period has, who have rows even where nobody has a value.
  let actorCount: Int
  /// The ties whose signs are read, in the graph's order; none where steps of time are not told apart.
  let ties: [TieIndex]
  /// The ties that make up the graph that was measured, where `ties` are kept: they also say who counts in *n*.
  let graphTies: [TieIndex]
  /// Two of the ties whose signs are read that never held on the same day, where their period is measured as one.
  let apart: (first: TieIndex, later: TieIndex)?
  /// Composites that were measured beside members of their own.
  let composites: [Snapshot.Composite]

  /// Whether *n* has a say in the values.
  var isDividedByActors: Bool { header.rule.split(separator: " ").contains("values=normalized") }

  /// The signs of the period's ties that the measure does not read, though nobody chose signs.
  let unreadSigns: Set<Sign>

  /// What makes blocks of different periods comparable.
  var series: Series { Series(measure: header.measure, sign: header.sign, rule: header.rule) }

  struct Series: Hashable {
    let measure: String
    let sign: String
    let rule: String
  }
}
