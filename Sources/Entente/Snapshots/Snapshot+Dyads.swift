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
    var ties: [Dyad: [TieIndex]] = [:]
    graph.withColumns { source, target, _, _ in
      for tie in self.ties {
        ties[Dyad(ActorID(source[tie.index]), ActorID(target[tie.index])), default: []].append(tie)
      }
    }
    return ties.sorted { $0.key < $1.key }.compactMap { dyad, ties in
      Strength(strength(of: ties)).map { DyadTies(dyad: dyad, ties: ties, strength: $0) }
    }
  }

  /// The strength that parallel ties make together, by the snapshot's rule.
  private func strength(of ties: [TieIndex]) -> Double {
    let columns = graph.storage.columns
    switch options.strength {
    case .count: return Double(ties.count)
    case .sum:
      let sum = ties.reduce(0) { $0 + (columns.strength($1.index)?.value ?? 1) }
      // A dyad whose strengths add up beyond a Double keeps its place among the dyads.
      return min(max(sum, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    case .max: return ties.map { columns.strength($0.index)?.value ?? 1 }.max() ?? 0
    case .days: return Double(daysHeld(by: ties))
    }
  }

  /// The days of the spell on which one of the ties holds; where the spell is open, those up to the data's last.
  private func daysHeld(by ties: [TieIndex]) -> Int {
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
