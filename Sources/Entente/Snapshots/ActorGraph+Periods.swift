extension ActorGraph {
  /// The periods of a division, in order of the eras or of the calendar.
  ///
  /// - Parameter options: which ties count as change, for `.changes`.
  /// - Complexity: O(*periods*); for `.changes` O(*t* log *t*) for *t* ties.
  public func periods(by division: PeriodDivision, _ options: SnapshotOptions = .init()) -> [Period] {
    let whole = Period(id: "all", name: "All periods", spell: observed ?? .always)
    switch division {
    case .eras:
      return eras.isEmpty ? [whole] : eras.map { Period($0) }
    case .windows(let length, let partial):
      return observed.map { length.periods(within: $0, partial: partial) } ?? []
    case .changes:
      let points = changePoints(options)
      return zip(points, points.dropFirst()).compactMap { onset, terminus in
        Spell(from: onset, until: terminus).map { Period($0) }
      }
    case .whole:
      return [whole]
    }
  }

  /// The days on which the set of active ties changes (and, where everyone alive is taken, who is alive), from the first to the last day observed, both counted:
  /// between two of them nothing changes.
  ///
  /// With `.certain` a tie is active on its certain days. One that has none (it is intermittent, or its date is one of
  /// several) is active on no day and changes nothing, though it surely belongs to an era that holds all of it:
  /// `SnapshotOptions.reading(.changes)` has snapshots of these periods see it the same way.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  public func changePoints(_ options: SnapshotOptions = .init()) -> [Day] {
    guard let observed else { return [] }
    let columns = storage.columns
    let filter = TieFilter(options, in: storage)
    var points: Set<Day> = [observed.onset, observed.terminus]
    // Who is a member of what changes who is dropped.
    let membership = options.dropsComposites ? kind(TieKind.membershipID)?.rawValue : nil
    for place in 0..<columns.count where filter.takes(columns, place) || columns.kind[place] == membership {
      guard let cut = columns.spell(place, options.certainty)?.intersection(observed) else { continue }
      points.insert(cut.onset)
      points.insert(cut.terminus)
    }
    if options.includesActorsWithoutTies {
      // Who is alive changes the graph too.
      for actor in actors {
        guard let life = actor.existence.intersection(observed) else { continue }
        points.insert(life.onset)
        points.insert(life.terminus)
      }
    }
    return points.sorted()
  }
}
