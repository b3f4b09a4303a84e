import Entente

extension Table where Column == TieListColumn {
  /// A kind of tie that a row names, and whether the row's tie goes one way where that is not as its kind's.
  typealias RowKind = (id: KindID, isDirected: Bool?, isUnmapped: Bool)

  /// Adds the tie of the row, with the actors and the kind it names, unless it has a fault.
  ///
  /// - Returns: its kind.
  @discardableResult
  mutating func readTie(
    into builder: inout ActorGraph.Builder, _ reading: inout TieListReading
  ) throws(ModelFault) -> RowKind? {
    if reading.form.skipsNameless, isBlank(.source) || isBlank(.target) {
      reading.nameless.note(spot(of: rowRange))
      return nil
    }
    let id = isBlank(.id) ? "" : declaredID(.id, "tie", among: &reading.declared)
    let source = try takeActor(.source, into: &builder, orSkippingBy: Self.skippingNameless)
    let target = try takeActor(.target, into: &builder, orSkippingBy: Self.skippingNameless)
    let found = try takeKind(into: &builder, &reading)
    let kind = found?.id
    // A kind that is declared says so itself.
    let asTable = found?.isDeclared == true ? kind.map { builder.kinds[$0.index].isDirected } : nil
    let isDirected = isBlank(.directed) ? asTable ?? !reading.form.isUndirected : flag(.directed)
    let strength = strength(&reading)
    let sign = sign(.sign)
    let status = status(.status)
    let isIntermittent = flag(.intermittent)
    let when = when(&reading)
    if lacksDate { reading.undated.note(spot(of: rowRange)) }
    if let onset = when?.extent?.earliestOnset, onset < TieListReading.yearOne, !onset.isDistant {
      reading.earlyDays.note(spot(of: rowRange))
    }
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
    return (kind, ownDirection, found?.isUnmapped ?? false)
  }

  private static var skippingNameless: String { "leave out all rows without one with --skip-nameless" }

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

  private mutating func takeKind(
    into builder: inout ActorGraph.Builder, _ reading: inout TieListReading
  ) throws(ModelFault) -> (id: KindID, isDeclared: Bool, isUnmapped: Bool)? {
    guard isShort(.kind) else { return nil }
    let written = isBlank(.kind) ? TieKind.unspecified.id : text(.kind)
    if let coded = reading.form.kinds {
      if let place = coded.place(of: written), let kind = builder.kind(coded.entries[place].kind.id) {
        return (kind, true, false)
      }
      let known = builder.kind(written)
      let kind = if let known { known } else { try addKind(written, to: &builder, reading) }
      if isBlank(.kind) { return (kind, false, false) }
      reading.unmapped.note(spot(of: range(.kind)))
      reading.noteUnmapped(written, kind)
      return (kind, false, true)
    }
    if let kind = builder.kind(written) { return (kind, false, false) }
    // `Arms supply` is `arms-supply`: a spreadsheet's capitals and spaces are no kind of their own.
    let folded = written.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
    if let kind = builder.kind(folded) { return (kind, false, false) }
    if let known = TieKind.builtIn(folded) { return (try builder.addKind(known), false, false) }
    warnOfMisspeltKind(folded)
    return (try addKind(written, to: &builder, reading), false, false)
  }

  private func addKind(
    _ id: String, to builder: inout ActorGraph.Builder, _ reading: TieListReading
  ) throws(ModelFault) -> KindID {
    try builder.addKind(TieKind(id: id, isDirected: !reading.form.isUndirected))
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
