import Entente

/// What a table of ties has taught so far, besides the ties themselves.
struct TieReading {
  /// Whether actors come from the ties, as no table declares them.
  let takesActors: Bool
  /// The kinds that are declared with their codes.
  let coded: CodedKinds?
  var declared = DeclaredLines()
  /// The ids of ties that are there, and could not be added.
  var faulty: Set<String> = []
  var nearActors: NearMiss
  var nearKinds: NearMiss

  init(takesActors: Bool, coded: CodedKinds?, builder: ActorGraph.Builder) {
    self.takesActors = takesActors
    self.coded = coded
    nearActors = NearMiss(builder.actors.map(\.id))
    nearKinds = NearMiss(builder.kinds.map(\.id))
  }

  /// What a tie of a kind counts that has no strength of its own; NaN or nil where nothing is said.
  func strength(of kind: KindID) -> Double? { coded?.strength(at: kind.index) }
}

/// Who is tied to whom: `ties.csv`.
extension Table where Column == TieColumn {
  /// Adds every tie that has no fault to a builder that has its actors and kinds.
  mutating func readTies(
    into builder: inout ActorGraph.Builder, takesActors: Bool, _ coded: CodedKinds? = nil
  ) throws(ModelFault) -> TieReading {
    var reading = TieReading(takesActors: takesActors, coded: coded, builder: builder)
    refuseOtherDates()
    var isEmpty = true
    while nextTie(&reading) {
      isEmpty = false
      let id = isBlank(.id) ? "" : declaredID(.id, "tie", among: &reading.declared)
      let source = try actor(.source, into: &builder, &reading)
      let target = try actor(.target, into: &builder, &reading)
      let kind = try kind(into: &builder, &reading)
      let sign = sign(.sign)
      let status = status(.status)
      let isIntermittent = flag(.intermittent)
      let strength = number(.strength, "the strength") ?? kind.flatMap { reading.strength(of: $0) }
      let when = date(.when)
      guard let id, let source, let target, let kind, holds(when, source, target, builder) else {
        reading.faulty.insert(text(.id))
        continue
      }
      warnOfLoop(.source, .target, source == target)
      try builder.addTie(
        kind, from: source, to: target, id: id, sign: sign, status: status, isIntermittent: isIntermittent,
        strength: strength.flatMap(Strength.init),
        details: TieDetails(
          when: when, basis: text(.basis), issue: text(.issue), unit: text(.unit), recorded: text(.recorded),
          note: text(.note)))
    }
    if isEmpty { warnOfNoTies() }
    return reading
  }

  /// Refuses dates under the names a single table may have for them: passed over, they would have every tie hold always.
  private mutating func refuseOtherDates() {
    guard !has(.when) else { return }
    let meanings = TieListColumn.meaning(names)
    let places = [TieListColumn.when, .start, .end, .date].compactMap { meanings[$0] }.sorted()
    guard let first = places.first else { return }
    let named = places.map { Excerpt.shown(names[$0]) }.joined(separator: " and ")
    findings.error(
      range(at: first), "\(named) would not be read: in a folder, the dates of a tie stand in one column when",
      fix: "write a column when, with 1990 for a year, 1990/1994 for a spell and 1990/.. for one without end")
  }

  /// Steps to the next row; the ids in rows that are passed over are ids of ties all the same.
  private mutating func nextTie(_ reading: inout TieReading) -> Bool {
    let place = names.firstIndex(of: TieColumn.id.name)
    let bytes = block.bytes
    return next { row in
      if let place, place < row.fields.count { reading.faulty.insert(row.fields[place].text(in: bytes)) }
    }
  }

  private mutating func actor(
    _ column: TieColumn, into builder: inout ActorGraph.Builder, _ reading: inout TieReading
  ) throws(ModelFault) -> ActorID? {
    let id = text(column)
    if let actor = builder.actor(id) { return actor }
    if reading.takesActors { return try takeActor(column, into: &builder) }
    guard has(column) else { return nil }
    if id.isEmpty {
      findings.error(range(column), "this tie has no \(column.name)", fix: "give the id of an actor")
    } else {
      findings.error(
        range(column), "there is no actor \(Excerpt.shown(id))",
        fix: reading.nearActors.remedy(for: id, or: "add a row \(Excerpt.shown(id)) to actors.csv"))
    }
    return nil
  }

  private mutating func kind(
    into builder: inout ActorGraph.Builder, _ reading: inout TieReading
  ) throws(ModelFault) -> KindID? {
    let id = isBlank(.kind) ? TieKind.unspecified.id : text(.kind)
    if let kind = builder.kind(id) { return kind }
    if let coded = reading.coded, let place = coded.place(of: id) { return builder.kind(coded.entries[place].kind.id) }
    if id == TieKind.unspecified.id { return try builder.addKind(.unspecified) }
    let declaration = "declare it in kinds.csv: \(Excerpt.shown(id)),…"
    findings.error(
      range(.kind), "there is no kind \(Excerpt.shown(id))",
      fix: TieKind.builtIn(id) == nil
        ? reading.nearKinds.remedy(for: id, or: declaration)
        : "\(declaration) (the built-in kind counts only where there is no kinds.csv)")
    return nil
  }
}
