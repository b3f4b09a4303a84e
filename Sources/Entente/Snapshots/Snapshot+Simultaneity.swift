extension Snapshot {
  /// Two of some ties that may never have held on the same day; nil where there is a day on which all may have held.
  ///
  /// Spells that meet two by two have a day in common (Helly's theorem on a line), so it is enough to look at the one
  /// that begins last and the one that ends first.
  ///
  /// - Complexity: O(*ties*).
  public func tiesNeverSimultaneous(among ties: [TieIndex]) -> (first: TieIndex, later: TieIndex)? {
    guard let observedSpell else { return nil }
    let columns = graph.storage.columns
    var endsFirst: (tie: TieIndex, terminus: Day)?
    var beginsLast: (tie: TieIndex, onset: Day)?
    for tie in ties {
      guard let spell = columns.spell(tie.index, options.certainty)?.intersection(observedSpell) else { continue }
      if endsFirst.map({ spell.terminus < $0.terminus }) ?? true { endsFirst = (tie, spell.terminus) }
      if beginsLast.map({ spell.onset > $0.onset }) ?? true { beginsLast = (tie, spell.onset) }
    }
    guard let endsFirst, let beginsLast, endsFirst.terminus <= beginsLast.onset else { return nil }
    return (endsFirst.tie, beginsLast.tie)
  }
}
