extension Snapshot {
  /// Two of some ties that may never have held on the same day; nil where there is a day on which all may have held.
  ///
  /// Spells that meet two by two have a day in common (Helly's theorem on a line), so it is enough to look at the one
  /// that begins last and the one that ends first.
  ///
  /// - Parameter ties: in the graph's order.
  /// - Complexity: O(*ties*).
  public func tiesNeverSimultaneous(among ties: [TieIndex]) -> (first: TieIndex, later: TieIndex)? {
    guard let observedSpell else { return nil }
    let columns = graph.storage.columns
    if columns.isEvents, columns.attributeBits(of: ties) & TieAttributes.intermittentBit == 0 {
      return eventsApart(ties, columns, in: observedSpell)
    }
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

  /// The first event on the earliest day and the first on the latest, if those are two days.
  ///
  /// - Complexity: O(*events*); O(log *events*) where they are in order.
  private func eventsApart(
    _ events: [TieIndex], _ columns: TieColumns, in observed: Spell
  ) -> (first: TieIndex, later: TieIndex)? {
    guard var earliest = events.first, var latest = events.first, let last = events.last else { return nil }
    let (onset, terminus) = (observed.onset.ordinal, observed.terminus.ordinal)
    var (firstDay, lastDay) = (Int32.max, Int32.min)
    columns.earliestOnset.withSpan { days in
      let events = events.span
      if columns.isInOrder, onset <= days[earliest.index], days[last.index] < terminus {
        (firstDay, lastDay) = (days[earliest.index], days[last.index])
        var (low, high) = (0, events.count - 1)
        while low < high {
          let middle = (low + high) / 2
          if days[events[middle].index] < lastDay { low = middle + 1 } else { high = middle }
        }
        latest = events[low]
        return
      }
      for place in events.indices {
        let day = days[events[place].index]
        guard onset <= day, day < terminus else { continue }
        if day < firstDay { (firstDay, earliest) = (day, events[place]) }
        if day > lastDay { (lastDay, latest) = (day, events[place]) }
      }
    }
    return firstDay < lastDay ? (earliest, latest) : nil
  }
}
