import Entente
import EntenteTestSupport
import Testing

struct TieColumnsTests {
  private struct Row: Equatable {
    var source: UInt32
    var target: UInt32
    var kind: UInt16
    var extent: Extent
    var strength: Strength?
    var attributes: TieAttributes
  }

  private func append(_ row: Row, to columns: inout TieColumns) {
    columns.append(
      source: row.source, target: row.target, kind: row.kind, extent: row.extent, strength: row.strength,
      attributes: row.attributes)
  }

  private func row(_ place: Int, in columns: TieColumns) -> Row {
    Row(
      source: columns.source[place], target: columns.target[place], kind: columns.kind[place],
      extent: columns.extent(place), strength: columns.strength(place), attributes: columns.attributes(place))
  }

  private func event(_ day: Int32) -> Row {
    Row(
      source: 1, target: 2, kind: 3, extent: Extent(Spell(on: Day(ordinal: day))), strength: nil, attributes: .asKind)
  }

  @Test func `events of one day keep one bound and no column that says nothing`() {
    var columns = TieColumns()
    for day in [5, -3, 0] as [Int32] { append(event(day), to: &columns) }
    #expect(columns.isEvents)
    #expect(columns.earliestOnset.elements == [5, -3, 0])
    #expect(columns.latestOnset.isEmpty && columns.earliestTerminus.isEmpty && columns.latestTerminus.isEmpty)
    #expect(columns.strength.isEmpty && columns.attributes.isEmpty)
  }

  @Test func `the first longer tie spells the days of the others out`() {
    var columns = TieColumns()
    for day in [5, -3] as [Int32] { append(event(day), to: &columns) }
    var longer = event(0)
    longer.extent = Extent(.always)
    append(longer, to: &columns)
    append(event(9), to: &columns)
    #expect(!columns.isEvents)
    #expect(columns.latestOnset.elements == [5, -3, .min, 9])
    #expect(columns.earliestTerminus.elements == [6, -2, .max, 10])
    #expect((0..<4).map { row($0, in: columns) } == [event(5), event(-3), longer, event(9)])
  }

  @Test func `a first strength or attribute fills the column for the ties before it`() {
    var columns = TieColumns()
    append(event(1), to: &columns)
    var strong = event(2)
    strong.strength = Strength(0)
    append(strong, to: &columns)
    var odd = event(3)
    odd.attributes = TieAttributes(sign: nil, status: .contested, isDirected: false, isIntermittent: true)
    append(odd, to: &columns)
    append(event(4), to: &columns)
    #expect((0..<4).map { row($0, in: columns) } == [event(1), strong, odd, event(4)])
  }

  @Test func `a possible day that is not certain is not taken for an event`() {
    var columns = TieColumns()
    var doubtful = event(1)
    doubtful.extent = Extent(possible: Spell(on: Day(ordinal: 1)), certain: nil)
    append(doubtful, to: &columns)
    #expect(row(0, in: columns).extent.certain == nil)
  }

  @Test func `the distant past is an open end and no day`() throws {
    var columns = TieColumns()
    let next = Day(ordinal: .min + 1)
    var open = event(0)
    open.extent = try #require(
      Extent(earliestOnset: .distantPast, latestOnset: .distantPast, earliestTerminus: next, latestTerminus: next))
    append(open, to: &columns)
    #expect(row(0, in: columns) == open)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `columns give back what a plain array of rows holds, in whatever order it came`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Rare oddities, so that many columns stay empty for long and some for good.
    let oddity = Int.random(in: 1...30, using: &generator)
    var rows: [Row] = []
    var columns = TieColumns()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      func isOdd() -> Bool { Int.random(in: 0..<oddity, using: &generator) == 0 }
      var row = event(.random(in: -50...50, using: &generator))
      row.source = .random(in: 0...9, using: &generator)
      row.kind = .random(in: 0...9, using: &generator)
      if isOdd() { row.extent = Self.extent(using: &generator) }
      if isOdd() { row.strength = Strength(.random(in: -1...1, using: &generator)) }
      if isOdd() {
        row.attributes = TieAttributes(
          sign: Sign.allCases.randomElement(using: &generator), status: .inferred, isDirected: nil,
          isIntermittent: .random(using: &generator))
      }
      append(row, to: &columns)
      rows.append(row)
      #expect(columns.count == rows.count)
    }
    #expect(rows.indices.map { self.row($0, in: columns) } == rows, "seed \(seed)")
  }

  private static func extent(using generator: inout SeededGenerator) -> Extent {
    let days = (0..<4).map { _ in Int32.random(in: -9...9, using: &generator) }.sorted()
    let special = [Extent(.always), Extent(Spell(on: .distantPast)), Extent(Spell(on: .distantFuture))]
    return Extent(
      earliestOnset: Day(ordinal: days[0]), latestOnset: Day(ordinal: days[1]),
      earliestTerminus: Day(ordinal: days[2]), latestTerminus: Day(ordinal: days[3]))
      ?? special[Int.random(in: 0..<special.count, using: &generator)]
  }
}
