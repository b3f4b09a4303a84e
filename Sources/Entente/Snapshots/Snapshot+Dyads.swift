extension Snapshot {
  /// A dyad with the ties it has in the snapshot.
  public struct DyadTies: Hashable, Sendable {
    /// The two actors.
    public let dyad: Dyad
    /// Its ties, in the graph's order.
    public let ties: [TieIndex]
    /// Its strength by the snapshot's rule.
    public let strength: Strength
  }

  /// The dyads that have a tie, in order, each with its ties and its strength.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  public func dyads() -> [DyadTies] {
    // A pair in one number sorts as its dyad does; parallel ties keep the graph's order by their own.
    var keyed = graph.withEndpoints { source, target in
      ties.map { tie in
        let (one, other) = (source[tie.index], target[tie.index])
        return (pair: UInt64(min(one, other)) << 32 | UInt64(max(one, other)), tie: tie)
      }
    }
    keyed.sort { ($0.pair, $0.tie) < ($1.pair, $1.tie) }
    let sorted = keyed.map(\.tie)
    var dyads: [DyadTies] = []
    var start = 0
    while start < keyed.count {
      let pair = keyed[start].pair
      var end = start + 1
      while end < keyed.count, keyed[end].pair == pair { end += 1 }
      let ties = sorted[start..<end]
      let dyad = Dyad(ActorID(UInt32(pair >> 32)), ActorID(UInt32(truncatingIfNeeded: pair)))
      if let strength = Strength(strength(of: ties)) {
        dyads.append(DyadTies(dyad: dyad, ties: Array(ties), strength: strength))
      }
      start = end
    }
    return dyads
  }

  /// The strength that parallel ties make together, by the snapshot's rule.
  func strength(of ties: ArraySlice<TieIndex>) -> Double {
    let columns = graph.storage.columns
    switch options.strength {
    case .count: return Double(ties.count)
    case .sum:
      let sum = ties.reduce(0) { $0 + (columns.strength($1.index)?.value ?? 1) }
      // A dyad whose strengths add up beyond a Double keeps its place among the dyads.
      return min(max(sum, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    case .max: return ties.map { columns.strength($0.index)?.value ?? 1 }.max() ?? 0
    case .days: return Double(daysHeld(by: Array(ties)))
    }
  }

  /// The days of the spell on which one of the ties holds; where the spell is open, those up to the data's last.
  func daysHeld(by ties: [TieIndex]) -> Int {
    guard let observedSpell else { return 0 }
    let columns = graph.storage.columns
    let spells = ties.compactMap { tie in
      columns.spell(tie.index, options.certainty)?.intersection(observedSpell)
    }
    var days = 0
    var counted = Day.distantPast
    for spell in spells.sorted(by: { $0.onset < $1.onset }) {
      let onset = max(spell.onset, counted)
      if onset < spell.terminus {
        days += Int(spell.terminus.ordinal) - Int(onset.ordinal)
        counted = spell.terminus
      }
    }
    return days
  }
}
