import Entente

/// Puts the rows of blocks into a graph, block after block in the order of the file.
struct TieListMerge: Sendable {
  /// What a parser's number for a kind stands for.
  private struct KnownKind: BitwiseCopyable {
    var kind: UInt16
    var attributes: TieAttributes
    var isKnown: Bool
    /// 1 where nothing is declared for it that should be, else 0: a sum of them costs less than asking.
    var unmapped: UInt8 = 0
  }

  /// What one parser's numbers stand for.
  private struct Names: Sendable {
    /// Actors; `EventRows.none` where it is not known yet.
    var actors: [UInt32] = []
    var kinds: [KnownKind] = []
    /// Names of actors that were seen, in rows with a fault perhaps, and are in no block at hand any more.
    var late: [UInt32: String] = [:]
  }

  private(set) var table: Table<TieListColumn>
  private(set) var builder: ActorGraph.Builder
  private var reading: TieListReading
  private let areDated: Bool
  private var names: [Names]
  private var lineCount: Int
  private let tiesBefore: Int
  private var isTableHere = true
  /// Whether there was a row that is a tie.
  private var hasRows = false
  /// Why no more is read: what no row can be blamed for.
  private(set) var fault: ModelFault?
  /// Whether what follows cannot be read.
  private(set) var isStopped = false

  /// - Parameter table: with its header read.
  init(
    _ table: Table<TieListColumn>, into builder: ActorGraph.Builder, form: TieTableForm, layout: EventLayout?,
    parsers: Int
  ) {
    self.table = table
    self.builder = builder
    tiesBefore = builder.tieCount
    reading = TieListReading(form: form)
    areDated = layout?.hasDays ?? false
    names = Array(repeating: Names(), count: parsers)
    lineCount = table.linesRead
  }

  /// How many ties there are so far.
  var tieCount: Int { builder.tieCount }

  /// Makes room for as many ties as there will be, going by those of the first block.
  ///
  /// - Parameter byteCount: of the whole table, where it is known.
  mutating func expect(_ byteCount: Int?, after end: Int, from start: Int) {
    guard let byteCount, start < end, end < byteCount else { return }
    // With a little to spare, as rows differ in length.
    let rate = 1.02 * Double(builder.tieCount - tiesBefore) / Double(end - start)
    let expected = rate * Double(byteCount - end)
    guard expected < Double(UInt32.max) else { return }
    builder.reserve(builder.tieCount + Int(expected))
  }

  /// Takes the rows of a block that was parsed.
  mutating func take(_ block: TextBlock, _ rows: inout EventRows) {
    if let offset = rows.encodingFault {
      turn(to: block)
      EncodingCheck.report(offset, in: block.bytes, &table.findings)
      isStopped = true
      return
    }
    guard builder.tieCount + rows.count <= TieIndex.most else {
      turn(to: block)
      table.findings.error(
        nil, "there are more than 4,294,967,295 ties in it",
        fix: "read it in parts, or have a cluster measure it, with --engine")
      isStopped = true
      return
    }
    do {
      try takeRows(block, &rows)
    } catch {
      fault = error
      isStopped = true
    }
    reading.nameless.noteOthers(rows.tally.namelessCount)
    lineCount += rows.tally.lineCount
    isTableHere = false
  }

  /// Reads every row of a block with care.
  mutating func takeCarefully(_ block: TextBlock) {
    if !isTableHere {
      turn(to: block)
      guard EncodingCheck.passes(block, &table.findings) else { return isStopped = true }
    }
    do {
      while table.next() {
        hasRows = true
        try table.readTie(into: &builder, &reading)
        if stopsAtFaults() { break }
      }
    } catch {
      fault = error
      isStopped = true
    }
    lineCount = table.linesRead
    isTableHere = false
  }

  /// Whether a strength lies below zero where no column says what the sign is: then all of them tell signs.
  var strengthsTellSigns: Bool { reading.firstNegative != nil }

  /// What was found, when all blocks are taken.
  mutating func finish() -> [Diagnostic] {
    if !hasRows, fault == nil, table.isReadable { table.warnOfNoTies() }
    table.tellOfColumns(reading)
    return table.diagnostics()
  }

  /// Whether there are so many faults that no more are looked for: where every row of millions has one, all that is to be said of them
  /// would take minutes and gigabytes.
  private mutating func stopsAtFaults() -> Bool {
    guard table.findings.errorCount >= Self.mostFaults else { return false }
    table.findings.error(
      nil, "there are ten thousand faults in what was read of it, and the rest was not read",
      fix: "mend these first; where every row has one, another column is meant, which --columns can say")
    isStopped = true
    return true
  }

  private static let mostFaults = 10_000

  private mutating func turn(to block: TextBlock) {
    guard !isTableHere else { return }
    table.turn(to: block, linesBefore: lineCount)
    isTableHere = true
  }
}

extension TieListMerge {
  /// How many rows go from step to step at once: few enough to stay next to the processor.
  private static let mostAtOnce = 1_024

  private mutating func takeRows(_ block: TextBlock, _ rows: inout EventRows) throws(ModelFault) {
    let parser = rows.parser
    let known = rows.namesBefore + rows.newNames.count
    names[parser].actors.append(contentsOf: repeatElement(EventRows.none, count: known - names[parser].actors.count))
    var place = 0
    while place < rows.count {
      noteCompactDay(at: place, rows, block)
      let limit = min(place + Self.mostAtOnce, rows.count)
      let end = mapRows(
        place..<limit, of: parser, upTo: rows.tally.firstCompactDay, rows.events.days, rows.events.strengths,
        &rows.events.sources, &rows.events.targets, &rows.events.kinds, &rows.events.attributes)
      if place < end {
        builder.add(rows.events, place..<end, areDated: areDated)
        hasRows = true
        place = end
      }
      if end < limit, !isToBeNoted(place, rows), try !resolve(place, rows, block) {
        try readCarefully(place, rows, block)
        if stopsAtFaults() { return }
        place += 1
      }
    }
    for (step, range) in rows.newNames.enumerated() {
      let number = rows.namesBefore + step
      guard names[parser].actors[number] == EventRows.none else { continue }
      names[parser].late[UInt32(number)] = String(decoding: block.bytes[range], as: UTF8.self)
    }
  }

  /// Whether a row is the first of the table whose day has eight digits.
  private func isToBeNoted(_ place: Int, _ rows: EventRows) -> Bool {
    rows.tally.firstCompactDay == place && reading.compactDays.first == nil
  }

  private mutating func noteCompactDay(at place: Int, _ rows: EventRows, _ block: TextBlock) {
    guard isToBeNoted(place, rows) else { return }
    turn(to: block)
    table.read(at: Int(rows.starts[place]))
    reading.compactDays.note(table.spot(of: table.range(.date)))
  }

  /// Writes the graph's numbers for a parser's, as far as they are known and nothing is to be told of a row.
  ///
  /// - Returns: the first row of which more is to be found out; the end of the range where there is none.
  private mutating func mapRows(
    _ range: Range<Int>, of parser: Int, upTo firstCompactDay: Int?, _ days: [Int32], _ strengths: [Double],
    _ sources: inout [UInt32], _ targets: inout [UInt32], _ kinds: inout [UInt16],
    _ attributes: inout [TieAttributes]
  ) -> Int {
    let names = names[parser]
    let (knownActors, knownKinds) = (names.actors.span, names.kinds.span)
    let stopsAtNegative = reading.firstNegative == nil
    let stopsAtLoop = !reading.countsLoops
    let stopsAtEarly = reading.earlyDays.first == nil
    let yearOne = areDated ? TieListReading.yearOne.ordinal : .min
    var unmapped = 0
    defer { reading.unmapped.noteOthers(unmapped) }
    var end = range.upperBound
    if reading.compactDays.first == nil, let firstCompactDay, range.contains(firstCompactDay) { end = firstCompactDay }
    let (days, strengths) = (days.span, strengths.span)
    var sources = sources.mutableSpan
    var targets = targets.mutableSpan
    var kinds = kinds.mutableSpan
    var attributes = attributes.mutableSpan
    for index in range.lowerBound..<end {
      guard sources[index] != EventRows.none, Int(kinds[index]) < knownKinds.count else { return index }
      let (source, target) = (knownActors[Int(sources[index])], knownActors[Int(targets[index])])
      let kind = knownKinds[Int(kinds[index])]
      guard source != EventRows.none, target != EventRows.none, kind.isKnown else { return index }
      if strengths[index] < 0, stopsAtNegative { return index }
      if days[index] < yearOne {
        if stopsAtEarly { return index }
        reading.earlyDays.noteAnother()
      }
      if source == target {
        if stopsAtLoop { return index }
        reading.loops.noteAnother()
      }
      sources[index] = source
      targets[index] = target
      kinds[index] = kind.kind
      attributes[index] = kind.attributes
      unmapped += Int(kind.unmapped)
    }
    return end
  }

  /// Finds out what is new in a row, where there is nothing to be told of it.
  ///
  /// - Returns: whether there was something new, and all of it is known now.
  private mutating func resolve(_ place: Int, _ rows: EventRows, _ block: TextBlock) throws(ModelFault) -> Bool {
    let (source, target) = (rows.events.sources[place], rows.events.targets[place])
    let (kind, kinds) = (Int(rows.events.kinds[place]), names[rows.parser].kinds)
    guard source != EventRows.none, kind < kinds.count, kinds[kind].isKnown else { return false }
    var isNew = false
    for number in [source, target] where names[rows.parser].actors[Int(number)] == EventRows.none {
      guard let actor = try actor(number, rows, block) else { return false }
      names[rows.parser].actors[Int(number)] = actor.rawValue
      isNew = true
    }
    return isNew
  }

  /// The actor a parser has a number for, added where it is new; nil where something is to be told of its name.
  private mutating func actor(
    _ number: UInt32, _ rows: EventRows, _ block: TextBlock
  ) throws(ModelFault) -> ActorID? {
    let name: String
    if Int(number) < rows.namesBefore {
      guard let late = names[rows.parser].late[number] else { return nil }
      name = late
    } else {
      name = String(decoding: block.bytes[rows.newNames[Int(number) - rows.namesBefore]], as: UTF8.self)
    }
    let known = builder.actor(name)
    guard known != nil || TieListMerge.isTame(name) else { return nil }
    names[rows.parser].late[number] = nil
    if let known { return known }
    return try builder.addActor(ActorProfile(id: name))
  }

  /// Whether nothing is to be told of a name.
  private static func isTame(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last else { return false }
    return !"=+-@ ".utf8.contains(first) && last != Byte.space
  }

  /// Reads one row cell by cell, with all that is to be said of it.
  private mutating func readCarefully(
    _ place: Int, _ rows: EventRows, _ block: TextBlock
  ) throws(ModelFault) {
    let start = rows.starts[place]
    turn(to: block)
    guard table.read(at: Int(start)) else { return }
    hasRows = true
    let kind = try table.readTie(into: &builder, &reading)
    let number = Int(rows.events.kinds[place])
    guard let kind, rows.events.sources[place] != EventRows.none else { return }
    while names[rows.parser].kinds.count <= number {
      names[rows.parser].kinds.append(KnownKind(kind: 0, attributes: .asKind, isKnown: false))
    }
    names[rows.parser].kinds[number] = KnownKind(
      kind: kind.id.rawValue,
      attributes: TieAttributes(
        sign: nil, status: .asserted, isDirected: kind.isDirected, isIntermittent: false), isKnown: true,
      unmapped: kind.isUnmapped ? 1 : 0)
  }
}
