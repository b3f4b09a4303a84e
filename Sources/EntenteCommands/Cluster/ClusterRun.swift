internal import Entente

/// Measures events by an engine, whichever it is, and gathers the rows.
struct ClusterRun<Engine: GraphEngine> {
  let engine: Engine
  let edges: EdgeSetID
  let query: EdgeQuery
  let command: ClusterCentralityCommand

  func table(_ measures: [ClusterMeasure]) async throws -> ResultTable {
    let summaries = try await engine.summaries(of: edges)
    var table = ClusterTable(periods: query.periods, actorCounts: summaries.map(\.actors), top: command.top)
    let rule = try command.pageRankRule()
    var tallies: [ActorTallies]?
    var components: [ActorComponent]?
    for measure in measures {
      switch measure {
      case .tally(let tally):
        let known = if let tallies { tallies } else { try await engine.tallies(of: edges) }
        tallies = known
        append(tally, known, summaries, to: &table)
      case .pageRank:
        let scores = try await engine.pageRank(of: edges, rule).scores
        let words =
          "active=any form=directed weight=\(rule.weight.rawValue)"
          + (rule.weight == .strength ? " fold=sum" : "")
        for (period, scores) in split(scores, by: \.period) {
          table.append(
            "pagerank", rule: words, period: period, ranking: scores.map { .init(actor: $0.actor, value: $0.value) })
        }
      case .components, .weakComponents:
        let known = if let components { components } else { try await engine.components(of: edges) }
        components = known
        append(known, isCount: { if case .weakComponents = measure { true } else { false } }(), to: &table)
      case .local(let measure): try await append(measure, summaries, to: &table)
      }
    }
    return table.table
  }

  private func split<Row>(_ rows: [Row], by period: (Row) -> Int) -> [(Int, [Row])] {
    var parts = query.periods.map { _ in [Row]() }
    for row in rows { parts[period(row)].append(row) }
    return Array(parts.enumerated()).map { ($0.offset, $0.element) }
  }

  private func append(
    _ tally: ClusterMeasure.Tally, _ tallies: [ActorTallies], _ summaries: [PeriodSummary], to table: inout ClusterTable
  ) {
    for (period, tallies) in split(tallies, by: \.period) {
      let count = summaries[period].actors
      let entries = tallies.map { tallies in
        var value = tally.value(tallies, scale: query.strengthScale)
        if tally != .strength, !command.raw { value = count <= 1 ? 1 : value * (1 / Double(count - 1)) }
        return ClusterTable.Entry(actor: tallies.actor, value: value)
      }
      table.append(tally.rawValue, rule: tally.rule(isRaw: command.raw), period: period, ranking: entries)
    }
  }

  private func append(_ components: [ActorComponent], isCount: Bool, to table: inout ClusterTable) {
    let words = "active=any form=directed"
    for (period, members) in split(components, by: \.period) {
      let sizes = Dictionary(members.map { ($0.component, 1) }, uniquingKeysWith: +)
      if isCount {
        table.append("weak-components", rule: words, period: period, value: Double(sizes.count))
      } else {
        let entries = members.map {
          ClusterTable.Entry(actor: $0.actor, target: $0.component, value: Double(sizes[$0.component] ?? 0))
        }
        table.append("components", rule: words, period: period, ranking: entries)
      }
    }
  }

  /// Fetches each period and measures it here.
  private func append(
    _ measure: Measure, _ summaries: [PeriodSummary], to table: inout ClusterTable
  ) async throws {
    for summary in summaries {
      guard summary.edges <= command.fetch else {
        throw CommandFault(
          .usage,
          """
          \(query.periods[summary.period].name) has \(summary.edges) edges, more than --fetch allows to measure \
          \(measure.name) here; raise it, or take shorter periods
          """)
      }
      let rows = try await engine.edges(edges, in: summary.period)
      let fetched = try FetchedGraph(rows, query)
      let snapshot = fetched.graph.snapshot(of: query.periods[summary.period].spell)
      do {
        try table.append(await snapshot.result(of: measure, fetched.options), period: summary.period, in: fetched.graph)
      } catch  where error.kind == .cancelled {
        throw EngineFault.cancelled
      } catch {
        StandardError.warn("no value for \(measure.name) in \(query.periods[summary.period].name): \(error.reason)")
        table.append(measure.name, rule: "active=any form=directed", period: summary.period, value: nil)
      }
    }
  }
}

/// The edges of a period as a graph of their own.
private struct FetchedGraph {
  let graph: ActorGraph
  let options: MeasureOptions

  init(_ rows: [PeriodEdge], _ query: EdgeQuery) throws {
    let kind = TieKind(id: "tie", name: "Tie", sign: .unsigned, isDirected: true)
    var builder = ActorGraph.Builder(kinds: [kind])
    var actors: [ByteText: ActorID] = [:]
    for row in rows {
      for name in [row.source, row.target] where actors[name] == nil {
        actors[name] = try builder.addActor(ActorProfile(id: name.text, name: name.text))
      }
    }
    for row in rows {
      guard let source = actors[row.source], let target = actors[row.target] else { continue }
      let spell = Spell(from: row.firstDay, through: row.lastDay) ?? Spell(on: row.firstDay)
      try builder.addTie(
        "tie", from: source, to: target, days: Extent(spell),
        strength: Strength(StrengthScale.strength(ofParts: row.strength, scale: query.strengthScale)))
    }
    graph = try builder.build()
    var options = MeasureOptions()
    options.form = RunForm(isDirected: true, isSigned: false)
    self.options = options
  }
}

extension ClusterTable {
  /// Adds what a measure gave.
  fileprivate mutating func append(_ result: MeasureResult, period: Int, in graph: ActorGraph) {
    let name = { (actor: ActorID) in ByteText(graph.profile(actor).id) }
    let (measure, rule) = (result.header.measure, result.header.rule)
    switch result {
    case .actors(let scores):
      append(
        measure, rule: rule, period: period,
        ranking: zip(scores.actors, scores.values).map { Entry(actor: name($0), value: $1.isNaN ? nil : $1) })
    case .dyads(let scores):
      append(
        measure, rule: rule, period: period,
        ranking: scores.entries.map { Entry(actor: name($0.source), target: name($0.target), value: $0.value) })
    case .graph(let scores):
      for entry in scores.entries { append(entry.name, rule: rule, period: period, value: entry.value) }
    }
  }
}
