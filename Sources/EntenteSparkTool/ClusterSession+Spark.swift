internal import Entente
internal import EntenteCommands
internal import EntenteSpark

extension ClusterSession {
  /// Has Spark measure, and prints what comes of it.
  func measure(_ access: Access) async throws {
    var sparkAccess = SparkAccess()
    sparkAccess.password = access.password
    sparkAccess.sendsPasswordBare = access.sendsPasswordBare
    sparkAccess.statementLimit = access.statementLimit
    let (events, scratch) = (try events(), ScratchTables(in: try SQLName(table: schema)))
    let connection = try await HiveConnection.open(SparkAddress(access.address), sparkAccess)
    let engine = SQLEngine(connection, scratch: scratch)
    let outcome: Result<Void, any Error>
    do {
      try await printCentrality(by: engine, of: events) { () async throws(EngineFault) in
        try await engine.observed(events)
      }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    if await !engine.leftBehind.isEmpty {
      warn("the server kept tables whose names begin with \(scratch.schema.text).\(scratch.prefix); drop them by hand")
    }
    await connection.close()
    try outcome.get()
  }

  /// Prints the statements.
  func printScript(_ rounds: Int, _ componentRounds: Int) throws {
    let (query, questions) = try script()
    let script = try SQLScript(
      query, of: try events(),
      [.summaries]
        + questions.map { question in
          switch question {
          case .tallies: .tallies
          case .pageRank(let rule): .pageRank(rule, rounds: rounds)
          case .components: .components(rounds: componentRounds)
          }
        }, scratch: ScratchTables(in: try SQLName(table: schema)))
    try print(script.text)
  }

  /// The table, with the names of its columns checked.
  private func events() throws(EngineFault) -> EventTable {
    let (day, actor) = (try SQLName(column: source.day), try SQLName(column: source.source))
    let target = try SQLName(column: source.target)
    let code = try source.code.map { name throws(EngineFault) in try SQLName(column: name) }
    let strength = try source.strength.map { name throws(EngineFault) in try SQLName(column: name) }
    guard let dayForm = EventTable.DayForm(rawValue: source.dayForm) else {
      throw EngineFault(.unusableQuery, "a day is written as number or as text, not '\(source.dayForm)'")
    }
    if let path = source.files {
      guard let format = EventTable.FileFormat(rawValue: source.format) else {
        let formats = EventTable.FileFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw EngineFault(.unusableQuery, "there is no format '\(source.format)'; there are \(formats)")
      }
      return try EventTable(
        files: path, format: format, day: day, dayForm: dayForm, source: actor, target: target, code: code,
        strength: strength)
    }
    return EventTable(
      try SQLName(table: source.table ?? ""), day: day, dayForm: dayForm, source: actor, target: target, code: code,
      strength: strength)
  }
}
