/// The ties of a graph in columns: who, what kind, on which days, how strong.
///
/// Twenty ties and fifty million events are one type. Columns that say nothing are empty: `strength` where no tie
/// has one, `attributes` where every tie is as its kind is, three of the four day bounds where every tie is one day long.
package struct TieColumns: Sendable {
  package private(set) var source: [UInt32] = []
  package private(set) var target: [UInt32] = []
  package private(set) var kind: [UInt16] = []
  /// The earliest onset of each tie; the day itself where all ties are one day long.
  package private(set) var earliestOnset: [Int32] = []
  package private(set) var latestOnset: [Int32] = []
  package private(set) var earliestTerminus: [Int32] = []
  package private(set) var latestTerminus: [Int32] = []
  /// NaN where a tie has no strength of its own.
  package private(set) var strength: [Double] = []
  package private(set) var attributes: [TieAttributes] = []

  /// Whether no tie begins before the one added before it, as in most tables of events.
  package private(set) var isInOrder = true

  package init() {}

  /// The number of ties.
  ///
  /// - Complexity: O(1).
  package var count: Int { source.count }

  /// The places of the ties that may lie in a spell: all, unless they are days in order.
  ///
  /// - Complexity: O(log *ties*).
  package func places(within spell: Spell) -> Range<Int> {
    guard isEvents, isInOrder else { return 0..<count }
    let first = firstPlace(from: spell.onset.ordinal)
    return first..<max(first, firstPlace(from: spell.terminus.ordinal))
  }

  /// The place of the first tie that begins on a day or later.
  private func firstPlace(from day: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if earliestOnset[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

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
  package mutating func reserve(_ count: Int, hasStrengths: Bool, hasAttributes: Bool) {
    source.reserveCapacity(count)
    target.reserveCapacity(count)
    kind.reserveCapacity(count)
    earliestOnset.reserveCapacity(count)
    if hasStrengths { strength.reserveCapacity(count) }
    if hasAttributes { attributes.reserveCapacity(count) }
  }

  /// Adds events at the end.
  ///
  /// - Complexity: O(*rows*).
  package mutating func append(_ rows: Span<EventRow>) {
    guard !rows.isEmpty else { return }
    let before = count
    var (hasStrengths, hasAttributes) = (!strength.isEmpty, !attributes.isEmpty)
    var day = earliestOnset.last ?? .min
    for index in rows.indices {
      let row = rows[index]
      if !row.strength.isNaN { hasStrengths = true }
      if row.attributes != .asKind { hasAttributes = true }
      if row.day < day { isInOrder = false }
      day = row.day
    }
    if !isEvents {
      latestOnset.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].day) } }
      earliestTerminus.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].day + 1) } }
      latestTerminus.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].day + 1) } }
    }
    earliestOnset.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].day) } }
    if hasStrengths {
      if strength.isEmpty { strength.append(contentsOf: repeatElement(.nan, count: before)) }
      strength.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].strength) } }
    }
    if hasAttributes {
      if attributes.isEmpty { attributes.append(contentsOf: repeatElement(.asKind, count: before)) }
      attributes.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].attributes) } }
    }
    source.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].source) } }
    target.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].target) } }
    kind.append(addingCapacity: rows.count) { for row in rows.indices { $0.append(rows[row].kind) } }
  }

  /// Takes the sign of each strength for the tie's own, and leaves the strength without it.
  ///
  /// - Complexity: O(*ties*).
  package mutating func takeSignsFromStrengths() {
    if attributes.isEmpty { attributes = Array(repeating: .asKind, count: count) }
    for place in strength.indices where !strength[place].isNaN {
      let number = strength[place]
      attributes[place] = attributes[place].with(sign: number < 0 ? .negative : number > 0 ? .positive : .unsigned)
      strength[place] = abs(number)
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
    latestOnset = earliestOnset
    earliestTerminus = earliestOnset.map { $0 + 1 }
    latestTerminus = earliestTerminus
  }

  /// Static, as a method would hold a second reference to the column and have each append copy it.
  private static func appendSparse<Value>(
    _ value: Value, to column: inout [Value], unless isDefault: Bool, standing: Value, after count: Int
  ) {
    if column.isEmpty {
      if isDefault { return }
      column = Array(repeating: standing, count: count)
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
