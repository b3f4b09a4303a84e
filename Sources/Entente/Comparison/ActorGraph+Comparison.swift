extension ActorGraph {
  /// What changed from one period to another.
  ///
  /// Which ties count, when they belong to a period and how strong they are together is as `options` say. With the
  /// usual rule two periods that overlap share the ties of their common days, and those are kept.
  ///
  /// A membership counts whether or not its member has another tie, so that an accession is found.
  ///
  /// ```swift
  /// let comparison = graph.comparison(of: graph.eras[0].spell, with: graph.eras[1].spell)
  /// for relation in comparison.relations(.begun) where relation.isCertain { … }
  /// ```
  ///
  /// - Complexity: O(*t* log *t* + *actors*) for *t* ties.
  public func comparison(of first: Spell, with second: Spell, _ options: SnapshotOptions = .init()) -> Comparison {
    var options = options
    options.membershipsBringActors = true
    let succession = Succession(self, between: first, and: second)
    let periods = PairedPeriods(self, first, second, options, succession)
    options.certainty = options.certainty == .possible ? .certain : .possible
    let otherwise = PairedPeriods(self, first, second, options, succession)

    let relations = periods.relations.sorted { $0.key < $1.key }.compactMap { key, ties in
      periods.change(of: key).map { change in
        Comparison.Relation(
          change: change, kind: key.kind, isDirected: key.isDirected,
          before: periods.side(ties.before, in: periods.before, of: key.pair),
          after: periods.side(ties.after, in: periods.after, of: key.pair),
          isCertain: otherwise.change(of: key) == change)
      }
    }
    let turns = periods.dyads.sorted { $0.key < $1.key }.compactMap { dyad, ties -> Comparison.Turn? in
      let pair = Comparison.Pair(source: dyad.first, target: dyad.second)
      guard let turn = periods.turn(of: dyad),
        let before = periods.side(ties.before, in: periods.before, of: pair),
        let after = periods.side(ties.after, in: periods.after, of: pair)
      else { return nil }
      return Comparison.Turn(
        before: before, after: after, isCertain: otherwise.turn(of: dyad).map { $0 == turn } ?? false)
    }
    return Comparison(
      before: periods.before, after: periods.after, relations: relations, turns: turns, succession: succession)
  }
}
