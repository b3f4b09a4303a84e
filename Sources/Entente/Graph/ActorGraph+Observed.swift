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
    for place in 0..<columns.count where ledger.isDated(place) {
      let extent = columns.extent(place)
      note(extent.earliestOnset)
      note(extent.latestTerminus.advanced(by: -1))
      // Without a certain day the inner two say no more than the outer two, and lie just beyond them.
      if extent.latestOnset < extent.latestTerminus { note(extent.latestOnset) }
      if extent.earliestOnset < extent.earliestTerminus { note(extent.earliestTerminus.advanced(by: -1)) }
    }
    for era in eras {
      note(era.spell.onset)
      note(era.spell.terminus.advanced(by: -1))
    }
    return hull
  }
}
