extension Snapshot {
  /// Whether a tie surely belongs to the observed part of the spell, wherever within its bounds it began and ended.
  ///
  /// - Complexity: O(1).
  public func isCertain(_ tie: TieIndex) -> Bool {
    guard let observedSpell else { return false }
    let columns = graph.storage.columns
    return options.rule.certainlyHolds(
      columns.extent(tie.index), isIntermittent: columns.attributes(tie.index).isIntermittent,
      needsDay: options.needsCertainDay, in: observedSpell)
  }
}
