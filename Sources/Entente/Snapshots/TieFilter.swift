/// Snapshot options made ready for one pass over the columns: sets become tables.
struct TieFilter {
  private let takesKind: [Bool]
  private let takesActor: [Bool]?
  private let kindSigns: [Sign]
  /// Of each status and each sign, by its raw value, whether it is taken.
  private let takesStatus: [Bool]
  private let takesSign: [Bool]
  private let options: SnapshotOptions

  init(_ options: SnapshotOptions, in storage: ActorGraph.Storage) {
    self.options = options
    takesStatus = TieStatus.allCases.map { options.statuses.contains($0) }
    takesSign = Sign.allCases.map { options.signs?.contains($0) ?? true }
    kindSigns = storage.kinds.map(\.sign)
    takesKind = storage.kinds.indices.map { options.kinds?.contains(KindID(UInt16($0))) ?? true }
    takesActor = options.actors.map { actors in
      storage.actors.indices.map { actors.contains(ActorID(index: $0)) }
    }
  }

  /// The ties that belong to a spell, in order.
  ///
  /// - Complexity: O(*ties*); of days in order, O(log *ties* + *ties in the spell*).
  func ties(of columns: TieColumns, in spell: Spell) -> [TieIndex] {
    // A tie of one day belongs to no spell, by whatever rule, that does not hold the day.
    let places = columns.places(within: spell)
    if columns.isEvents, columns.isInOrder, takesEvents(columns.attributeBits(in: places)) {
      return TieIndex.all(in: places)
    }
    var taken: [TieIndex] = []
    for place in places where takes(columns, place) && holds(columns, place, in: spell) {
      taken.append(TieIndex(index: place))
    }
    return taken
  }

  /// Those of some ties that belong to a spell, each an event on a day of it.
  ///
  /// - Complexity: O(*events*).
  func ties(of columns: TieColumns, among events: [TieIndex], in spell: Spell) -> [TieIndex] {
    if takesEvents(columns.attributeBits(of: events)) { return events }
    return events.filter { takes(columns, $0.index) && holds(columns, $0.index, in: spell) }
  }

  /// Whether each event is taken by every spell that holds its day, whatever its kind.
  ///
  /// - Parameter bits: those that any event's attributes have.
  private func takesEvents(_ bits: UInt8) -> Bool {
    options.rule == .any && takesActor == nil && !takesKind.contains(false) && !takesSign.contains(false)
      && options.statuses.contains(.asserted) && bits & (TieAttributes.statusBits | TieAttributes.intermittentBit) == 0
  }

  /// Whether a tie is of the kinds, signs, statuses and actors asked for, whatever its days.
  ///
  /// - Complexity: O(1).
  func takes(_ columns: TieColumns, _ place: Int) -> Bool {
    guard takes(TieForm(kind: columns.kind[place], attributes: columns.attributes(place))) else { return false }
    guard let takesActor else { return true }
    return takesActor[Int(columns.source[place])] || takesActor[Int(columns.target[place])]
  }

  /// Whether ties of a form are of the kinds, signs and statuses asked for.
  ///
  /// - Complexity: O(1).
  func takes(_ form: TieForm) -> Bool {
    let kind = Int(form.kind)
    return takesKind[kind] && takesStatus[Int(form.attributes.status.rawValue)]
      && takesSign[Int((form.attributes.sign ?? kindSigns[kind]).rawValue)]
  }

  func holds(_ columns: TieColumns, _ place: Int, in spell: Spell) -> Bool {
    let onset = columns.earliestOnset[place]
    let terminus = columns.isEvents ? onset + 1 : columns.latestTerminus[place]
    guard options.rule.possiblyHolds(onset, terminus, in: spell) else { return false }
    if options.certainty == .possible { return true }
    return options.rule.certainlyHolds(
      columns.extent(place), isIntermittent: columns.attributes(place).isIntermittent,
      needsDay: options.needsCertainDay, in: spell)
  }
}
