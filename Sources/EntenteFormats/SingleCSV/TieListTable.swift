import Entente

/// What is told once of a whole column, however many rows it touches.
struct Repeated {
  private(set) var count = 0
  private(set) var first: Range<Int>?

  mutating func note(_ range: Range<Int>) {
    count += 1
    if first == nil { first = range }
  }
}

/// What a single CSV has taught so far, besides its ties.
struct TieListReading {
  let isUndirected: Bool
  /// Whether signs are those of the strengths.
  let hasSignedStrengths: Bool
  var declared = DeclaredLines()
  var openEnds = Repeated()
  var openStarts = Repeated()
}

extension Table where Column == TieListColumn {
  /// Adds every tie that has no fault to a builder, with the actors and kinds it names.
  mutating func readTies(into builder: inout ActorGraph.Builder, isUndirected: Bool) throws(ModelFault) {
    var reading = TieListReading(isUndirected: isUndirected, hasSignedStrengths: noteSignedStrengths())
    var plain = PlainRows(self, reading)
    var isEmpty = true
    while next() {
      isEmpty = false
      if try addPlainTie(into: &builder, plain) { continue }
      try readTie(into: &builder, &reading, &plain)
    }
    if isEmpty { warnOfNoTies() }
    noteOpenDates(reading)
  }

  private mutating func readTie(
    into builder: inout ActorGraph.Builder, _ reading: inout TieListReading, _ plain: inout PlainRows
  ) throws(ModelFault) {
    let id = isBlank(.id) ? "" : declaredID(.id, "tie", among: &reading.declared)
    let source = try takeActor(.source, into: &builder)
    let target = try takeActor(.target, into: &builder)
    let kind = try takeKind(into: &builder, reading)
    let isDirected = isBlank(.directed) ? !reading.isUndirected : flag(.directed)
    let (strength, strengthSign) = strength(isSigned: reading.hasSignedStrengths)
    let sign = sign(.sign) ?? strengthSign
    let status = status(.status)
    let isIntermittent = flag(.intermittent)
    let when = when(&reading)
    guard let id, let source, let target, let kind else { return }
    let ownDirection = builder.kinds[kind.index].isDirected == isDirected ? nil : isDirected
    note(source, target, kind, isDirected: ownDirection, in: &plain)
    warnOfLoop(.source, .target, source == target)
    try builder.addTie(
      kind, from: source, to: target, id: id, sign: sign, status: status,
      isDirected: ownDirection,
      isIntermittent: isIntermittent, strength: strength,
      details: TieDetails(
        when: when, basis: text(.basis), issue: text(.issue), unit: text(.unit), recorded: text(.recorded),
        note: text(.note)))
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
}
