public import Entente

/// An engine that has a database do the work: edges stay there, and only results come here.
///
/// Each step is a table in a schema of your choice, whose name begins with a prefix nobody else has; a table goes as
/// soon as no step needs it, and the others when the edges are discarded, when something fails and when the task is
/// cancelled.
///
/// ```swift
/// let connection = try await HiveConnection.open(SparkAddress("spark://cluster:10000"))
/// let engine = SQLEngine(connection, scratch: ScratchTables(in: SQLName(table: "default")))
/// let edges = try await engine.makeEdges(query, of: table)
/// let components = try await engine.components(of: edges)
/// try await engine.discard(edges)
/// ```
public actor SQLEngine: GraphEngine {
  let connection: any SQLConnection
  let dialect: SQLDialect
  let scratch: ScratchTables
  private var sets: [EdgeSetID: EdgeScript] = [:]
  private var made = 0
  private var runs = 0
  /// Every table that may be there, by the set it belongs to.
  private var tables: [EdgeSetID: [String]] = [:]

  /// An engine on a session that nobody else uses meanwhile.
  ///
  /// - Parameter scratch: where tables may be made; a schema in which the session may create tables.
  public init(_ connection: any SQLConnection, dialect: SQLDialect = .spark, scratch: ScratchTables) {
    (self.connection, self.dialect, self.scratch) = (connection, dialect, scratch)
  }

  /// Tables that could not be dropped, since the server was gone or said no.
  public private(set) var leftBehind: [String] = []

  /// The first and the last day of the events that have a source and a target; nil where there is none.
  public func observed(_ events: EventTable) async throws(EngineFault) -> Spell? {
    let answer = try await connection.run(
      """
      SELECT MIN(e.day) AS first_day, MAX(e.day) AS last_day
      FROM (SELECT \(SQLDay.expression(events, dialect)) AS day, \
      CAST(\(events.source.quoted) AS \(dialect.text)) AS source, \
      CAST(\(events.target.quoted) AS \(dialect.text)) AS target FROM \(events.place)) e
      WHERE \(SQLDay.isDay("e.day")) AND e.source <> '' AND e.target <> ''
      """)
    guard let batch = answer.first(where: { $0.rowCount > 0 }), case .integers(let days)? = batch.columns.first,
      days.first != .some(nil)
    else { return nil }
    return Spell(
      from: try SQLDay.day(try batch.integer(0, 0)), through: try SQLDay.day(try batch.integer(0, 1)))
  }

  /// Makes the edges of a query, of all periods at once.
  ///
  /// - Throws: `unusableQuery` where a period has an open end, besides what the work itself can meet.
  public func makeEdges(_ query: EdgeQuery, of events: EventTable) async throws(EngineFault) -> EdgeSetID {
    made += 1
    let id = EdgeSetID(made)
    let script = EdgeScript(query: query, dialect: dialect, tables: scratch.forSet(made))
    let steps = [try script.calendarStep(), try script.edgeStep(events), script.dyadStep]
    do throws(EngineFault) {
      try await make(steps[0], for: id)
      do throws(EngineFault) {
        try await make(steps[1], for: id)
      } catch  where Self.isOverflow(error.reason.lowercased()) {
        throw StrengthScale.tooMuch
      }
      let (unfit, magnitude) = try await connection.run(script.soundness).only {
        batch, row throws(EngineFault) in (try batch.integer(row, 0), try batch.double(row, 1))
      }
      guard unfit == 0 else { throw StrengthScale.unfit(query.strengthScale) }
      guard magnitude <= Double(StrengthScale.greatestSum) else { throw StrengthScale.tooMuch }
      try await drop([script.calendar], of: id)
      try await make(steps[2], for: id)
    } catch {
      await clear(id)
      throw error
    }
    sets[id] = script
    return id
  }

  /// Whether sums are beyond 64 bits, in the words of the servers there are; a stack or a buffer may overflow too.
  private static func isOverflow(_ reason: String) -> Bool {
    ["arithmetic_overflow", "long overflow", "integer overflow"].contains { reason.contains($0) }
  }

  func script(_ id: EdgeSetID) throws(EngineFault) -> EdgeScript {
    guard let script = sets[id] else {
      throw EngineFault(.unknownEdges, "these edges were discarded, or never made here")
    }
    return script
  }

  /// How large the graph of each period is.
  public func summaries(of edges: EdgeSetID) async throws(EngineFault) -> [PeriodSummary] {
    let script = try script(edges)
    let found = try await connection.run(script.summaries).rows { batch, row throws(EngineFault) in
      PeriodSummary(
        period: try script.period(batch, row), events: try batch.integer(row, 1), edges: try batch.integer(row, 2),
        dyads: try batch.integer(row, 3), actors: try batch.integer(row, 4))
    }
    var summaries = script.query.periods.indices.map {
      PeriodSummary(period: $0, events: 0, edges: 0, dyads: 0, actors: 0)
    }
    for summary in found { summaries[summary.period] = summary }
    return summaries
  }

  /// The edges of one period, by source, target and kind.
  public func edges(_ edges: EdgeSetID, in period: Int) async throws(EngineFault) -> [PeriodEdge] {
    let script = try script(edges)
    guard script.query.periods.indices.contains(period) else {
      throw EngineFault(.unusableQuery, "there is no period \(period)")
    }
    let rows = try await connection.run(script.edges(in: period)).rows { batch, row throws(EngineFault) in
      PeriodEdge(
        period: period, source: try batch.text(row, 0), target: try batch.text(row, 1), kind: try batch.integer(row, 2),
        count: try batch.integer(row, 3), strength: try batch.integer(row, 4),
        firstDay: try SQLDay.day(try batch.integer(row, 5)), lastDay: try SQLDay.day(try batch.integer(row, 6)))
    }
    return rows.sorted { ($0.source, $0.target, $0.kind) < ($1.source, $1.target, $1.kind) }
  }

  /// What goes out of each actor and what comes to it.
  public func tallies(of edges: EdgeSetID) async throws(EngineFault) -> [ActorTallies] {
    let script = try script(edges)
    let rows = try await connection.run(script.tallies).rows { batch, row throws(EngineFault) in
      ActorTallies(
        period: try script.period(batch, row), actor: try batch.text(row, 1), out: try batch.side(row, from: 2),
        in: try batch.side(row, from: 5))
    }
    return rows.sorted { ($0.period, $0.actor) < ($1.period, $1.actor) }
  }

  /// Forgets the edges and drops their tables.
  public func discard(_ edges: EdgeSetID) async throws(EngineFault) {
    _ = try script(edges)
    sets[edges] = nil
    let dropped = leftBehind.count
    await clear(edges)
    if leftBehind.count > dropped {
      throw EngineFault(
        .failed,
        "some tables could not be dropped; drop those whose names begin with \(scratch.schema.text).\(scratch.prefix)")
    }
  }
}

/// Tables on the way.
extension SQLEngine {
  func make(_ step: SQLStep, for set: EdgeSetID) async throws(EngineFault) {
    // Written down first: a statement that fails may leave its table.
    tables[set, default: []].append(step.table)
    _ = try await connection.run(step.statement(dialect))
  }

  func drop(_ names: [String], of set: EdgeSetID) async throws(EngineFault) {
    for name in names {
      _ = try await connection.run(SQLStep.drop(name))
      tables[set]?.removeAll { $0 == name }
    }
  }

  /// Drops all tables of a set, or those of one piece of work, also where the task is cancelled.
  private func clear(_ set: EdgeSetID, of work: ScratchTables? = nil) async {
    let names = (tables[set] ?? []).filter { work?.contains($0) ?? true }
    tables[set]?.removeAll { names.contains($0) }
    // A task of its own is not cancelled with the one that waits for it.
    let failed = await Task { [connection] in
      var failed: [String] = []
      for name in names {
        do { _ = try await connection.run(SQLStep.drop(name)) } catch { failed.append(name) }
      }
      return failed
    }.value
    leftBehind += failed
  }

  /// Does work that makes tables for a set and needs none of them afterwards.
  func passing<Value: Sendable>(
    through set: EdgeSetID, _ work: (ScratchTables) async throws(EngineFault) -> Value
  ) async throws(EngineFault) -> Value {
    runs += 1
    // Others may be at work on the same edges meanwhile: each takes back what bears its own number.
    let own = scratch.forSet(set.number).forSet(runs)
    do throws(EngineFault) {
      let value = try await work(own)
      await clear(set, of: own)
      return value
    } catch {
      await clear(set, of: own)
      throw error
    }
  }
}

extension EdgeScript {
  /// The period of a row, which must be one of the query's.
  func period(_ batch: SQLBatch, _ row: Int) throws(EngineFault) -> Int {
    let period = try batch.integer(row, 0)
    guard query.periods.indices.contains(period) else {
      throw EngineFault(.garbled, "the server gave a period that nobody asked for")
    }
    return period
  }
}

extension SQLBatch {
  fileprivate func side(_ row: Int, from column: Int) throws(EngineFault) -> ActorTallies.Side {
    .init(
      events: try integer(row, column), dyads: try integer(row, column + 1), strength: try integer(row, column + 2))
  }
}
