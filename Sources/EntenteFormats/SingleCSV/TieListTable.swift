import Entente

/// What is told once of a whole column, however many rows it touches.
struct Repeated {
  private(set) var count = 0
  private(set) var first: Spot?

  /// Counts one more; where the first one stands is kept.
  mutating func note(_ spot: @autoclosure () -> Spot) {
    count += 1
    if first == nil { first = spot() }
  }

  /// Counts one more, of which nothing needs to be known.
  mutating func noteAnother() { count += 1 }
}

/// What a single CSV has taught so far, besides its ties.
struct TieListReading {
  /// Ties to oneself are told of one by one up to this many, then counted.
  static let loopsToldOf = 20

  let isUndirected: Bool
  var declared = DeclaredLines()
  var openEnds = Repeated()
  var openStarts = Repeated()
  var loops = Repeated()
  var loopCount = 0
  /// Whether ties to oneself are only counted from now on.
  var countsLoops: Bool { loops.first != nil }
  /// The first strength below zero where no column says what the sign is.
  var firstNegative: Spot?
}

extension Table where Column == TieListColumn {
  /// A kind of tie that a row names, and whether the row's tie goes one way where that is not as its kind's.
  typealias RowKind = (id: KindID, isDirected: Bool?)

  /// Adds the tie of the row, with the actors and the kind it names, unless it has a fault.
  ///
  /// - Returns: its kind.
  @discardableResult
  mutating func readTie(
    into builder: inout ActorGraph.Builder, _ reading: inout TieListReading
  ) throws(ModelFault) -> RowKind? {
    let id = isBlank(.id) ? "" : declaredID(.id, "tie", among: &reading.declared)
    let source = try takeActor(.source, into: &builder)
    let target = try takeActor(.target, into: &builder)
    let kind = try takeKind(into: &builder, reading)
    let isDirected = isBlank(.directed) ? !reading.isUndirected : flag(.directed)
    let strength = strength(&reading)
    let sign = sign(.sign)
    let status = status(.status)
    let isIntermittent = flag(.intermittent)
    let when = when(&reading)
    guard let id, let source, let target, let kind, isNew(id, builder) else { return nil }
    let ownDirection = builder.kinds[kind.index].isDirected == isDirected ? nil : isDirected
    if source == target { warnOfLoop(&reading) }
    try builder.addTie(
      kind, from: source, to: target, id: id, sign: sign, status: status,
      isDirected: ownDirection,
      isIntermittent: isIntermittent, strength: strength,
      details: TieDetails(
        when: when, basis: text(.basis), issue: text(.issue), unit: text(.unit), recorded: text(.recorded),
        note: text(.note)))
    return (kind, ownDirection)
  }

  /// Whether no file read before has a tie of that id; says so where one has.
  private mutating func isNew(_ id: String, _ builder: ActorGraph.Builder) -> Bool {
    guard !id.isEmpty, builder.tie(id) != nil else { return true }
    findings.error(
      range(.id), "another file has a tie \(Excerpt.shown(id)) already",
      fix: "give one of them another id, or delete it")
    return false
  }

  private mutating func warnOfLoop(_ reading: inout TieListReading) {
    reading.loopCount += 1
    if reading.loopCount <= TieListReading.loopsToldOf {
      warnOfLoop(.source, .target, true)
    } else {
      reading.loops.note(spot(of: range(.target)))
    }
  }

  /// Refuses a table whose columns are not those of the tables before it.
  mutating func refuse(header: [String], for expected: [String]) {
    read(at: block.start)
    let missing = expected.filter { !header.contains($0) }.map { Excerpt.shown($0) }
    let more = header.filter { !expected.contains($0) }.map { Excerpt.shown($0) }
    let parts = [
      missing.isEmpty ? nil : "it lacks \(missing.prefix(6).joined(separator: ", "))",
      more.isEmpty ? nil : "it has \(more.prefix(6).joined(separator: ", ")) besides",
    ].compactMap { $0 }
    findings.error(
      rowRange,
      "the columns are not those of the first file: "
        + (parts.isEmpty ? "they stand in another order" : parts.joined(separator: ", ")),
      fix: "give all files one header, or read this one by itself")
  }

  /// Tells what is told once of the whole table.
  mutating func tellOfColumns(_ reading: TieListReading) {
    noteOpenDates(reading)
    if let first = reading.loops.first {
      let count = reading.loops.count
      findings.warning(
        first, "\(count) more \(count == 1 ? "row ties an actor" : "rows tie actors") to themselves, from here on",
        fix: "correct the sources or the targets, unless that is what is meant: the ties are kept")
    }
    if let first = reading.firstNegative {
      findings.note(
        first,
        "as there is no column sign, a strength below 0 means a negative tie, one above 0 a positive one, 0 neither",
        fix: "add a column sign, if that is not what is meant")
    }
  }

  private mutating func takeKind(
    into builder: inout ActorGraph.Builder, _ reading: TieListReading
  ) throws(ModelFault) -> KindID? {
    guard isShort(.kind) else { return nil }
    let written = isBlank(.kind) ? TieKind.unspecified.id : text(.kind)
    if let kind = builder.kind(written) { return kind }
    // `Arms supply` is `arms-supply`: a spreadsheet's capitals and spaces are no kind of their own.
    let folded = written.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
    if let kind = builder.kind(folded) { return kind }
    if let known = TieKind.builtIn(folded) { return try builder.addKind(known) }
    warnOfMisspeltKind(folded)
    return try builder.addKind(TieKind(id: written, isDirected: !reading.isUndirected))
  }

  /// Warns of a new kind that differs from a built-in one by a slip of the finger.
  private mutating func warnOfMisspeltKind(_ kind: String) {
    var nearMiss = NearMiss(TieKind.builtIn.map(\.id).filter { abs($0.count - kind.count) <= 1 })
    guard let near = nearMiss.names(near: kind).first,
      editDistance(Array(kind.unicodeScalars), Array(near.unicodeScalars)) <= 2
    else { return }
    findings.warning(
      range(.kind), "\(Excerpt.shown(kind)) is taken for a kind of its own, with no sign told",
      fix: "write \(near), if that is what is meant")
  }

  /// A strength; one below zero is noted where no column says what the sign is.
  private mutating func strength(_ reading: inout TieListReading) -> Strength? {
    guard let number = number(.strength, "the strength") else { return nil }
    if number < 0, !has(.sign) { noteNegative(&reading) }
    return Strength(number)
  }

  /// Notes where the first strength below zero stands.
  mutating func noteNegative(_ reading: inout TieListReading) {
    if reading.firstNegative == nil, !has(.sign) { reading.firstNegative = spot(of: range(.strength)) }
  }
}
