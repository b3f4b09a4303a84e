internal import Entente

/// Reads the rows of blocks that hold nothing unusual, a hundred nanoseconds each or less.
///
/// A row is plain where its names are short, its date is a day written `1995-06-01`, and its strength a plain number. Every other row is
/// left to be read cell by cell, with all that may have to be said of it.
struct EventParser: Sendable {
  private let layout: EventLayout
  private let scanner: CellScanner
  private let number: Int
  private let powersOfTen = PlainCell.powersOfTen
  private var actors = NameTable()
  private var kinds = NameTable()
  private var days = DayReader()
  /// Whether the block has a row that lacks an actor.
  private var hasNameless = false

  /// How many rows are read before their names are looked up: few enough to stay next to the processor.
  private static let batchSize = 128

  /// The names of a row that are still to be looked up.
  private struct Pending: BitwiseCopyable {
    var source = NameTable.Name()
    var target = NameTable.Name()
    var row = 0
  }

  /// - Parameter number: tells this parser from the others at work.
  init(_ layout: EventLayout, number: Int) {
    self.layout = layout
    self.number = number
    scanner = CellScanner(delimiter: layout.delimiter)
  }

  /// Reads a block.
  ///
  /// - Parameters:
  ///   - start: where its first row begins.
  ///   - rows: whose room is used again.
  /// - Complexity: O(*bytes*).
  mutating func parse(_ block: borrowing TextBlock, from start: Int, into rows: inout EventRows) {
    rows.removeAll()
    rows.parser = number
    rows.namesBefore = actors.count
    hasNameless = false
    rows.encodingFault = EncodingCheck.firstFault(in: block)
    if rows.encodingFault != nil { return }
    let text = unsafe block.bytes.span.bytes
    var pending = [Pending](repeating: Pending(), count: EventParser.batchSize)
    var place = start
    while place < block.end {
      rows.makeRoom(for: EventParser.batchSize)
      let batch = parse(
        text, from: place, to: block.end, after: rows.count, into: &rows.events.sources, &rows.events.days,
        &rows.events.kinds, &rows.events.strengths, &rows.starts, &pending, &rows.tally)
      lookUp(
        pending, count: batch.pendingCount, text, into: &rows.events.sources, &rows.events.targets, &rows.newNames)
      rows.count += batch.count
      place = batch.next
    }
  }

  /// Reads some rows, but for the numbers of their actors; gives where the next one begins, how many there are, and how many of them have
  /// actors to be looked up.
  private mutating func parse(
    _ text: RawSpan, from start: Int, to end: Int, after before: Int, into sources: inout [UInt32],
    _ days: inout [Int32], _ kinds: inout [UInt16], _ strengths: inout [Double], _ starts: inout [UInt32],
    _ pending: inout [Pending], _ tally: inout EventRows.Tally
  ) -> (next: Int, count: Int, pendingCount: Int) {
    let (layout, powersOfTen) = (layout, powersOfTen)
    let (roles, powers) = (layout.roles.span, powersOfTen.span)
    var sources = sources.mutableSpan
    var days = days.mutableSpan
    var kinds = kinds.mutableSpan
    var strengths = strengths.mutableSpan
    var starts = starts.mutableSpan
    var pending = pending.mutableSpan
    var (place, count, pendingCount) = (start, 0, 0)
    while place < end, count < EventParser.batchSize {
      let byte = text.byte(at: place)
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        place = lineEnd(from: place, text)
        tally.lineCount += 1
        continue
      }
      let index = before + count
      starts[index] = UInt32(truncatingIfNeeded: place)
      if let row = plainRow(from: place, text, roles, powers) {
        place = row.next
        tally.lineCount += 1
        if row.isNameless {
          tally.namelessCount += 1
          continue
        }
        if row.isCompact, tally.firstCompactDay == nil { tally.firstCompactDay = index }
        days[index] = row.day
        kinds[index] = row.kind
        strengths[index] = row.strength
        pending[pendingCount] = Pending(source: row.source, target: row.target, row: index)
        pendingCount += 1
      } else {
        sources[index] = EventRows.none
        kinds[index] = 0
        place = skipRow(from: place, upTo: end, text, &tally.lineCount)
      }
      count += 1
    }
    return (place, count, pendingCount)
  }

  /// Looks up the names of many rows at a time, as then the processor waits for many places of the table at once; one after the other,
  /// waiting took half of all time.
  private mutating func lookUp(
    _ pending: [Pending], count: Int, _ text: RawSpan, into sources: inout [UInt32], _ targets: inout [UInt32],
    _ newNames: inout [Range<Int>]
  ) {
    let pending = pending.span.extracting(first: count)
    var sources = sources.mutableSpan
    var targets = targets.mutableSpan
    for place in pending.indices {
      let names = pending[place]
      sources[names.row] = actors.likelyNumber(of: names.source)
      targets[names.row] = actors.likelyNumber(of: names.target)
    }
    for place in pending.indices {
      let names = pending[place]
      if actors.isNumber(sources[names.row], of: names.source, in: text),
        actors.isNumber(targets[names.row], of: names.target, in: text)
      {
        continue
      }
      if let source = actor(names.source, text, &newNames), let target = actor(names.target, text, &newNames) {
        sources[names.row] = source
        targets[names.row] = target
      } else {
        sources[names.row] = EventRows.none
      }
    }
  }

  /// The number of an actor by its name, a new one where it is new.
  private mutating func actor(_ name: NameTable.Name, _ text: RawSpan, _ newNames: inout [Range<Int>]) -> UInt32? {
    if let number = actors.number(of: name, in: text) { return number }
    guard let number = actors.add(name, in: text) else { return nil }
    newNames.append(name.range)
    return number
  }
}

extension EventParser {
  /// A row that is plain.
  private struct PlainRow: BitwiseCopyable {
    var source = NameTable.Name()
    var target = NameTable.Name()
    var day = Int32.min
    var kind: UInt16 = 0
    var isCompact = false
    var isNameless = false
    var strength = Double.nan
    /// Where it ends, its line break with it.
    var next = 0
  }

  /// The row that begins at a place; nil where it is not plain.
  @inline(__always)
  private mutating func plainRow(
    from start: Int, _ text: RawSpan, _ roles: Span<EventLayout.Role>, _ powers: Span<Double>
  ) -> PlainRow? {
    var row = PlainRow()
    var place = start
    let last = roles.count - 1
    for column in roles.indices {
      let end: Int
      switch roles[column] {
      case .source:
        guard let cell = scanner.cell(from: place, in: text), isName(cell) else { return nil }
        row.source = NameTable.Name(cell)
        end = cell.next
      case .target:
        guard let cell = scanner.cell(from: place, in: text), isName(cell) else { return nil }
        row.target = NameTable.Name(cell)
        end = cell.next
      case .kind:
        guard let cell = scanner.cell(from: place, in: text), let kind = kind(cell, text) else { return nil }
        row.kind = kind
        end = cell.next
      case .day:
        guard let (ordinal, next) = days.day(from: place, text) else { return nil }
        row.day = ordinal
        end = next
      case .date:
        if let (ordinal, next) = days.day(from: place, text) {
          row.day = ordinal
          end = next
        } else {
          guard let (ordinal, next) = days.compactDay(from: place, text) else { return nil }
          row.isCompact = true
          row.day = ordinal
          end = next
        }
      case .strength:
        guard let (strength, next) = PlainCell.strength(from: place, in: text, powers) else { return nil }
        row.strength = strength
        end = next
      case .other:
        guard let cell = scanner.cell(from: place, in: text) else { return nil }
        end = cell.next
      }
      let byte = text.byte(at: end)
      if column == last {
        guard byte == Byte.lineFeed || byte == Byte.carriageReturn else { return nil }
        row.next = lineEnd(from: end, text)
        if layout.skipsNameless, row.source.range.isEmpty || row.target.range.isEmpty {
          // The first of a block is read with care, as there is something to be told of it.
          guard hasNameless else {
            hasNameless = true
            return nil
          }
          row.isNameless = true
        }
        return row
      }
      guard byte == layout.delimiter else { return nil }
      place = end &+ 1
    }
    return nil
  }

  /// Whether a cell may be a name: not longer than anybody can read, and blank only where such rows are left out.
  @inline(__always)
  private func isName(_ cell: CellScanner.Cell) -> Bool {
    cell.end &- cell.start <= NameTable.longest && (cell.end > cell.start || layout.skipsNameless)
  }

  /// The number of the kind that a cell names; a blank one is a kind as well.
  @inline(__always)
  private mutating func kind(_ cell: CellScanner.Cell, _ text: RawSpan) -> UInt16? {
    let name = NameTable.Name(cell)
    let likely = kinds.likelyNumber(of: name)
    if kinds.isNumber(likely, of: name, in: text) { return UInt16(truncatingIfNeeded: likely) }
    return rareKind(name, text)
  }

  /// The same of one that is new, or does not stand where it is looked for first.
  private mutating func rareKind(_ name: NameTable.Name, _ text: RawSpan) -> UInt16? {
    if let number = kinds.number(of: name, in: text) { return UInt16(truncatingIfNeeded: number) }
    guard name.range.count <= NameTable.longest, kinds.count < Int(UInt16.max) else { return nil }
    return kinds.add(name, in: text).map { UInt16(truncatingIfNeeded: $0) }
  }

  /// Behind LF, CR LF or CR.
  @inline(__always)
  private func lineEnd(from place: Int, _ text: RawSpan) -> Int {
    text.byte(at: place) == Byte.carriageReturn && text.byte(at: place + 1) == Byte.lineFeed ? place + 2 : place + 1
  }

  /// Steps over a row as a reader with care would.
  private func skipRow(from start: Int, upTo end: Int, _ text: RawSpan, _ lineCount: inout Int) -> Int {
    let next = scanner.firstRowEnd(from: start, end, of: text)
    var place = start
    while place < next {
      let byte = text.byte(at: place)
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        lineCount += 1
        place = lineEnd(from: place, text)
      } else {
        place += 1
      }
    }
    return next
  }
}
