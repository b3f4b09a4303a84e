extension ActorGraph {
  /// From the first to the last finite day among dated ties and eras; nil where there is none.
  ///
  /// Today plays no part in it, so that the same data give the same picture next year. Nor do undated ties, whose
  /// only days are those of their actors' lifetimes.
  static func datedSpell(columns: TieColumns, ledger: TieLedger, eras: [Era]) -> Spell? {
    var hull: Spell?
    func note(_ day: Day) {
      guard !day.isDistant else { return }
      let spell = Spell(on: day)
      hull = Spell(from: min(hull?.onset ?? day, day), until: max(hull?.terminus ?? spell.terminus, spell.terminus))
    }
    func noteEnds(of extent: Extent) {
      note(extent.earliestOnset)
      note(extent.latestTerminus.advanced(by: -1))
      // Without a certain day the inner two say no more than the outer two, and lie just beyond them.
      if extent.latestOnset < extent.latestTerminus { note(extent.latestOnset) }
      if extent.earliestOnset < extent.earliestTerminus { note(extent.earliestTerminus.advanced(by: -1)) }
    }
    if columns.isEvents, ledger.isAllDated {
      let ends = columns.earliestOnset.withSpan { days -> (Int32, Int32) in
        if columns.isInOrder, let last = days.indices.last { return (days[0], days[last]) }
        return days.indices.reduce((.max, .min)) { (min($0.0, days[$1]), max($0.1, days[$1])) }
      }
      note(Day(ordinal: ends.0))
      note(Day(ordinal: ends.1))
    } else {
      for place in 0..<columns.count where ledger.isDated(place) { noteEnds(of: columns.extent(place)) }
    }
    for era in eras {
      note(era.spell.onset)
      note(era.spell.terminus.advanced(by: -1))
    }
    return hull
  }
}
