/// The ties of a graph in columns: who, what kind, on which days, how strong.
///
/// Twenty ties and fifty million events are one type. Columns that say nothing are empty: `strength` where no tie
/// has one, `attributes` where every tie is as its kind is, three of the four day bounds where every tie is one day long.
package struct TieColumns: Sendable {
  package private(set) var source = Column<UInt32>()
  package private(set) var target = Column<UInt32>()
  package private(set) var kind = Column<UInt16>()
  /// The earliest onset of each tie; the day itself where all ties are one day long.
  package private(set) var earliestOnset = Column<Int32>()
  package private(set) var latestOnset = Column<Int32>()
  package private(set) var earliestTerminus = Column<Int32>()
  package private(set) var latestTerminus = Column<Int32>()
  /// NaN where a tie has no strength of its own.
  package private(set) var strength = Column<Double>()
  package private(set) var attributes = Column<TieAttributes>()

  /// Whether no tie begins before the one added before it, as in most tables of events.
  package private(set) var isInOrder = true
  /// The days of some ties at even distances, if days are in order.
  package private(set) var landmarks = DayLandmarks()
  /// The kinds and attributes there are among its ties.
  package private(set) var forms = TieForms()
  /// Whether a strength may lie below zero.
  package private(set) var mayBeNegative = false
  /// Who checks what stands in a file; nil where all is in memory.
  package private(set) var columnGuard: (any ColumnGuard)?

  package init() {}

  /// Columns that stand somewhere already.
  ///
  /// - Precondition: those that are not empty are equally long, but for the three day bounds that one may stand for.
  package init(
    source: Column<UInt32>, target: Column<UInt32>, kind: Column<UInt16>, days: [Column<Int32>],
    strength: Column<Double>, attributes: Column<TieAttributes>, isInOrder: Bool, landmarks: DayLandmarks,
    forms: TieForms, mayBeNegative: Bool
  ) {
    precondition(days.count == 4, "a tie has four bounds")
    (self.source, self.target, self.kind) = (source, target, kind)
    (earliestOnset, latestOnset, earliestTerminus, latestTerminus) = (days[0], days[1], days[2], days[3])
    (self.strength, self.attributes, self.isInOrder) = (strength, attributes, isInOrder)
    (self.landmarks, self.forms, self.mayBeNegative) = (landmarks, forms, mayBeNegative)
  }

  /// The same columns, checked by somebody.
  package func guarded(by columnGuard: any ColumnGuard) -> TieColumns {
    var columns = self
    columns.columnGuard = columnGuard
    return columns
  }

  /// The number of ties.
  ///
  /// - Complexity: O(1).
  package var count: Int { source.count }

  /// Whether each tie is one day long, so that one bound stands for four.
  ///
  /// - Complexity: O(1).
  package var isEvents: Bool { latestOnset.count != source.count }

  /// Adds a tie at the end.
  ///
  /// - Complexity: O(1) amortised, but for the first that fills a column nobody needed before.
  package mutating func append(
    source: UInt32, target: UInt32, kind: UInt16, extent: Extent, strength: Strength?, attributes: TieAttributes
  ) {
    appendDays(extent)
    forms.insert(TieForm(kind: kind, attributes: attributes))
    if let strength, strength.value < 0 { mayBeNegative = true }
    Self.appendSparse(
      strength?.value ?? .nan, to: &self.strength, unless: strength == nil, standing: .nan, after: count)
    Self.appendSparse(attributes, to: &self.attributes, unless: attributes == .asKind, standing: .asKind, after: count)
    self.source.append(source)
    self.target.append(target)
    self.kind.append(kind)
  }

  /// Makes room for ties that are coming.
  ///
  /// Rooms are made once and for all: a column that grows by doubling holds its ties twice for a while.
  /// What no tie has told so far, those to come are taken to tell neither.
  package mutating func reserve(_ count: Int) {
    source.reserveCapacity(count)
    target.reserveCapacity(count)
    kind.reserveCapacity(count)
    earliestOnset.reserveCapacity(count)
    if !strength.isEmpty { strength.reserveCapacity(count) }
    if !attributes.isEmpty { attributes.reserveCapacity(count) }
  }

  /// Adds events at the end.
  ///
  /// - Parameter places: of those that are added.
  /// - Complexity: O(*events*).
  package mutating func append(_ events: NewEvents, _ places: Range<Int>) {
    guard !places.isEmpty else { return }
    let before = count
    // What is settled is not looked at again: each look is one at every event.
    if !mayBeNegative { mayBeNegative = events.areNegative(places) }
    if isInOrder { isInOrder = events.areInOrder(places, after: earliestOnset.last ?? .min) }
    forms.insert(events.kinds.span.extracting(places), events.attributes.span.extracting(places))
    earliestOnset.append(events.days[places])
    if !latestOnset.isEmpty {
      let termini = events.days[places].map { $0 + 1 }
      latestOnset.append(events.days[places])
      earliestTerminus.append(termini[...])
      latestTerminus.append(termini[...])
    }
    if !strength.isEmpty || events.haveStrengths(places) {
      if strength.isEmpty { strength.append(.nan, count: before) }
      strength.append(events.strengths[places])
    }
    if !attributes.isEmpty || events.haveAttributes(places) {
      if attributes.isEmpty { attributes.append(.asKind, count: before) }
      attributes.append(events.attributes[places])
    }
    source.append(events.sources[places])
    target.append(events.targets[places])
    kind.append(events.kinds[places])
  }

  /// Takes the sign of each strength for the tie's own, and leaves the strength without it.
  ///
  /// - Complexity: O(*ties*).
  package mutating func takeSignsFromStrengths() {
    if attributes.isEmpty { attributes.append(.asKind, count: count) }
    Self.takeSigns(from: &strength, into: &attributes)
    forms = TieForms()
    kind.withSpan { kinds in attributes.withSpan { attributes in forms.insert(kinds, attributes) } }
    mayBeNegative = false
  }

  private static func takeSigns(from strengths: inout Column<Double>, into attributes: inout Column<TieAttributes>) {
    strengths.withMutableSpan { strengths in
      attributes.withMutableSpan { attributes in
        for place in strengths.indices where !strengths[place].isNaN {
          let number = strengths[place]
          let sign: Sign = number < 0 ? .negative : number > 0 ? .positive : .unsigned
          attributes[place] = attributes[place].with(sign: sign)
          strengths[place] = abs(number)
        }
      }
    }
  }

  /// Gives each tie that has no strength its kind's.
  ///
  /// - Parameter kinds: the strength of each kind, by its place; NaN where it has none.
  /// - Complexity: O(*ties*).
  package mutating func fillStrengths(from kinds: [Double]) {
    if strength.isEmpty { strength.append(.nan, count: count) }
    Self.fill(&strength, from: kinds, of: kind)
  }

  private static func fill(_ strengths: inout Column<Double>, from kinds: [Double], of kind: Column<UInt16>) {
    kind.withSpan { kind in
      strengths.withMutableSpan { strengths in
        let kinds = kinds.span
        for place in kind.indices where strengths[place].isNaN { strengths[place] = kinds[Int(kind[place])] }
      }
    }
  }

  private mutating func appendDays(_ extent: Extent) {
    let onset = extent.earliestOnset.ordinal
    if let last = earliestOnset.last, onset < last { isInOrder = false }
    let isOneDay =
      extent.latestOnset.ordinal == onset && !extent.earliestOnset.isDistant
      && extent.earliestTerminus.ordinal == onset + 1 && extent.latestTerminus.ordinal == onset + 1
    if !isOneDay && isEvents { spellOutEvents() }
    let isSpelledOut = !isOneDay || !latestOnset.isEmpty
    earliestOnset.append(onset)
    guard isSpelledOut else { return }
    latestOnset.append(extent.latestOnset.ordinal)
    earliestTerminus.append(extent.earliestTerminus.ordinal)
    latestTerminus.append(extent.latestTerminus.ordinal)
  }

  /// Writes out the three bounds that one day stood for, when the first longer tie comes.
  private mutating func spellOutEvents() {
    let days = earliestOnset.elements
    latestOnset = Column(days)
    earliestTerminus = Column(days.map { $0 + 1 })
    latestTerminus = earliestTerminus
  }

  /// Static, as a method would hold a second reference to the column and have each append copy it.
  private static func appendSparse<Value: BitwiseCopyable & Sendable>(
    _ value: Value, to column: inout Column<Value>, unless isDefault: Bool, standing: Value, after count: Int
  ) {
    if column.isEmpty {
      if isDefault { return }
      column.append(standing, count: count)
    }
    column.append(value)
  }

  /// The days of a tie.
  ///
  /// - Complexity: O(1).
  package func extent(_ index: Int) -> Extent {
    if isEvents { return Extent(Spell(on: Day(ordinal: earliestOnset[index]))) }
    return Extent(
      unchecked: Day(ordinal: earliestOnset[index]), Day(ordinal: latestOnset[index]),
      Day(ordinal: earliestTerminus[index]), Day(ordinal: latestTerminus[index]))
  }

  /// The days on which a tie may hold, or those on which it surely does: none for an intermittent one.
  ///
  /// - Complexity: O(1).
  func spell(_ index: Int, _ certainty: Certainty) -> Spell? {
    switch certainty {
    case .possible: extent(index).possible
    case .certain: attributes(index).isIntermittent ? nil : extent(index).certain
    }
  }

  /// What sets a tie apart from its kind.
  ///
  /// - Complexity: O(1).
  package func attributes(_ index: Int) -> TieAttributes {
    attributes.isEmpty ? .asKind : attributes[index]
  }

  /// A tie's strength, or nil where it has none.
  ///
  /// - Complexity: O(1).
  package func strength(_ index: Int) -> Strength? {
    strength.isEmpty ? nil : Strength(strength[index])
  }
}
