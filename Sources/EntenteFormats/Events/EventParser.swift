internal import Entente

/// Reads the rows of blocks that hold nothing unusual, a few dozen nanoseconds each.
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
  /// Rows whose names are still to be looked up.
  ///
  /// That is done for many rows at a time, as then the processor waits for many places of the table at once; one after
  /// the other, waiting took half of all time.
  private var pending: [PendingRow] = []
  private static let mostPending = 128

  private struct PendingRow: BitwiseCopyable {
    let row: Int
    let source: PendingName
    let target: PendingName
  }

  private struct PendingName: BitwiseCopyable {
    var cell = CellScanner.Cell()
    /// What stands in the table where it most likely is: fetched while the rest of the row is read.
    var firstTry = NameTable.Entry()
  }

  /// The last day that was read, by the bytes it was written with: tables of events are mostly in order.
  private var lastDay: (front: UInt64, back: UInt64, ordinal: Int32) = (.max, .max, 0)
  /// The same of a day of eight digits.
  private var lastCompactDay: (bytes: UInt64, ordinal: Int32) = (.max, 0)
  /// Whether the block has a row that lacks an actor.
  private var hasNameless = false

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
    let layout = layout
    let roles = layout.roles.span
    let powers = powersOfTen
    var place = start
    while place < block.end {
      let byte = text.byte(at: place)
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        place = lineEnd(from: place, text)
        rows.lineCount += 1
        continue
      }
      if let next = parseRow(from: place, text, roles, powers.span, &rows) {
        place = next
        rows.lineCount += 1
      } else {
        rows.starts.append(UInt32(truncatingIfNeeded: place))
        rows.rows.append(
          EventRow(source: EventRows.none, target: 0, day: 0, kind: 0, attributes: .asKind, strength: .nan))
        place = skipRow(from: place, upTo: block.end, text, &rows.lineCount)
      }
      if pending.count == EventParser.mostPending { lookUpNames(text, &rows) }
    }
    lookUpNames(text, &rows)
  }

  private mutating func lookUpNames(_ text: RawSpan, _ rows: inout EventRows) {
    for place in pending.indices {
      let row = pending[place]
      if let source = actor(row.source, text, &rows), let target = actor(row.target, text, &rows) {
        rows.rows[row.row].source = source
        rows.rows[row.row].target = target
      } else {
        rows.rows[row.row].source = EventRows.none
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Behind LF, CR LF or CR.
  @inline(__always)
  private func lineEnd(from place: Int, _ text: RawSpan) -> Int {
    text.byte(at: place) == Byte.carriageReturn && text.byte(at: place + 1) == Byte.lineFeed ? place + 2 : place + 1
  }

  /// Where the row ends that begins at a place, its line break with it; nil where it is not plain.
  @inline(__always)
  private mutating func parseRow(
    from start: Int, _ text: RawSpan, _ roles: Span<EventLayout.Role>, _ powers: Span<Double>,
    _ rows: inout EventRows
  ) -> Int? {
    var row = EventRow(source: 0, target: 0, day: .min, kind: 0, attributes: .asKind, strength: .nan)
    var (source, target) = (PendingName(), PendingName())
    var isCompact = false
    var place = start
    let last = roles.count - 1
    for column in roles.indices {
      let end: Int
      switch roles[column] {
      case .source:
        guard let cell = scanner.cell(from: place, in: text), isName(cell) else { return nil }
        source = PendingName(cell: cell, firstTry: actors.firstTry(cell))
        end = cell.next
      case .target:
        guard let cell = scanner.cell(from: place, in: text), isName(cell) else { return nil }
        target = PendingName(cell: cell, firstTry: actors.firstTry(cell))
        end = cell.next
      case .kind:
        guard let cell = scanner.cell(from: place, in: text), let kind = kind(cell, text) else { return nil }
        row.kind = kind
        end = cell.next
      case .day:
        guard let (ordinal, next) = day(from: place, text) else { return nil }
        row.day = ordinal
        end = next
      case .date:
        if let (ordinal, next) = day(from: place, text) {
          row.day = ordinal
          end = next
        } else {
          guard let (ordinal, next) = compactDay(from: place, text) else { return nil }
          isCompact = true
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
        if layout.skipsNameless, source.cell.start == source.cell.end || target.cell.start == target.cell.end {
          // The first of a block is read with care, as there is something to be told of it.
          guard hasNameless else {
            hasNameless = true
            return nil
          }
          rows.namelessCount += 1
          return lineEnd(from: end, text)
        }
        if isCompact, rows.firstCompactDay == nil { rows.firstCompactDay = rows.rows.count }
        pending.append(PendingRow(row: rows.rows.count, source: source, target: target))
        rows.starts.append(UInt32(truncatingIfNeeded: start))
        rows.rows.append(row)
        return lineEnd(from: end, text)
      }
      guard byte == layout.delimiter else { return nil }
      place = end + 1
    }
    return nil
  }

  /// Whether a cell may be a name: not longer than anybody can read, and blank only where such rows are left out.
  @inline(__always)
  private func isName(_ cell: CellScanner.Cell) -> Bool {
    cell.end - cell.start <= NameTable.longest && (cell.end > cell.start || layout.skipsNameless)
  }

  /// The number of the actor that a cell names, a new one where it is new.
  @inline(__always)
  private mutating func actor(_ name: PendingName, _ text: RawSpan, _ rows: inout EventRows) -> UInt32? {
    let cell = name.cell
    if let number = actors.number(cell, in: name.firstTry, text) { return number }
    if let number = actors.number(of: cell, in: text) { return number }
    guard let number = actors.add(cell, in: text) else { return nil }
    rows.newNames.append(cell.start..<cell.end)
    return number
  }

  /// The number of the kind that a cell names; a blank one is a kind as well.
  @inline(__always)
  private mutating func kind(_ cell: CellScanner.Cell, _ text: RawSpan) -> UInt16? {
    if let number = kinds.number(of: cell, in: text) { return UInt16(truncatingIfNeeded: number) }
    guard cell.end - cell.start <= NameTable.longest, kinds.count < Int(UInt16.max) else { return nil }
    return kinds.add(cell, in: text).map { UInt16(truncatingIfNeeded: $0) }
  }

  /// The day that a cell holds, and where the cell ends.
  @inline(__always)
  private mutating func day(from place: Int, _ text: RawSpan) -> (ordinal: Int32, next: Int)? {
    let isQuoted = text.byte(at: place) == Byte.quote
    let start = isQuoted ? place + 1 : place
    guard start + 10 < text.byteCount else { return nil }
    let (front, back) = (text.word(at: start), text.word(at: start + 2))
    if isQuoted, text.byte(at: start + 10) != Byte.quote { return nil }
    let next = isQuoted ? start + 11 : start + 10
    if front == lastDay.front, back == lastDay.back { return (lastDay.ordinal, next) }
    guard let day = PlainCell.day(from: start, in: text) else { return nil }
    lastDay = (front, back, day.ordinal)
    return (day.ordinal, next)
  }

  /// The same of a day of eight digits.
  @inline(__always)
  private mutating func compactDay(from place: Int, _ text: RawSpan) -> (ordinal: Int32, next: Int)? {
    let isQuoted = text.byte(at: place) == Byte.quote
    let start = isQuoted ? place + 1 : place
    guard start + 8 < text.byteCount else { return nil }
    if isQuoted, text.byte(at: start + 8) != Byte.quote { return nil }
    let next = isQuoted ? start + 9 : start + 8
    let bytes = text.word(at: start)
    if bytes == lastCompactDay.bytes { return (lastCompactDay.ordinal, next) }
    guard let day = PlainCell.compactDay(from: start, in: text) else { return nil }
    lastCompactDay = (bytes, day.ordinal)
    return (day.ordinal, next)
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
