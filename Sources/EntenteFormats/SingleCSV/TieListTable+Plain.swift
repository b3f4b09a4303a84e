import Entente

/// What rows that hold nothing unusual are read with, a few hundred nanoseconds each.
///
/// A row is plain where its actors and its kind were seen before, its date is a day, and its strength a plain number. Every
/// other row is read cell by cell, with all that may have to be said of it, and what it names is known from then on.
struct PlainRows {
  /// Columns that a table with plain rows has nothing in.
  private static let unusual: [TieListColumn] = [
    .id, .sign, .directed, .issue, .when, .start, .end, .basis, .intermittent, .unit, .status, .recorded, .note,
  ]

  /// Whether any row of the table can be plain.
  let isPossible: Bool
  fileprivate var actors = KnownCells()
  fileprivate var kinds = KnownCells()
  /// Of each kind, whether its ties go one way, where that is not as its kind's.
  fileprivate var directions: [Bool?] = []

  init(_ table: borrowing Table<TieListColumn>, _ reading: TieListReading) {
    isPossible = PlainRows.unusual.allSatisfy { !table.has($0) } && !reading.hasSignedStrengths
  }
}

extension Table where Column == TieListColumn {
  /// Adds the tie of a plain row; false, and nothing is done, where the row is not plain.
  mutating func addPlainTie(
    into builder: inout ActorGraph.Builder, _ rows: borrowing PlainRows
  ) throws(ModelFault) -> Bool {
    guard rows.isPossible else { return false }
    let bytes = bytes
    let text = bytes.span
    guard !hasDoubledQuotes,
      let source = rows.actors.meaning(of: range(.source), in: text),
      let target = rows.actors.meaning(of: range(.target), in: text), source != target,
      let kind = rows.kinds.meaning(of: range(.kind), in: text)
    else { return false }
    var days: Extent?
    if has(.date) {
      guard let day = PlainCell.day(range(.date), in: text) else { return false }
      days = Extent(Spell(on: day))
    }
    var strength: Strength?
    if !isBlank(.strength) {
      guard let number = PlainCell.strength(range(.strength), in: text) else { return false }
      strength = Strength(number)
    }
    try builder.addEvent(
      KindID(UInt16(kind)), from: ActorID(source), to: ActorID(target), isDirected: rows.directions[Int(kind)],
      days: days, strength: strength)
    return true
  }

  /// Notes what the cells of a row stand for that was read cell by cell.
  ///
  /// - Parameter isDirected: whether the row's tie goes one way, where that is not as its kind's.
  func note(_ source: ActorID, _ target: ActorID, _ kind: KindID, isDirected: Bool?, in rows: inout PlainRows) {
    guard rows.isPossible, !hasDoubledQuotes else { return }
    let text = bytes.span
    for (column, actor) in [(TieListColumn.source, source), (.target, target)]
    where rows.actors.meaning(of: range(column), in: text) == nil {
      rows.actors.note(range(column), in: text, as: actor.rawValue)
    }
    if rows.kinds.meaning(of: range(.kind), in: text) == nil {
      rows.kinds.note(range(.kind), in: text, as: UInt32(kind.rawValue))
      while rows.directions.count <= kind.index { rows.directions.append(nil) }
      rows.directions[kind.index] = isDirected
    }
  }
}
