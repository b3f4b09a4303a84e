public import Entente

/// The statements of a whole run as text, for whoever runs them elsewhere: `spark-sql -f`, a notebook, a scheduler.
///
/// A script cannot look at a result and stop, so it goes a fixed number of rounds.
public struct SQLScript: Sendable {
  /// What is asked of the edges.
  public enum Question: Hashable, Sendable {
    /// How large each period is.
    case summaries
    /// What goes out of each actor and comes in.
    case tallies
    /// PageRank, of so many rounds.
    case pageRank(PageRankRule, rounds: Int)
    /// Weak components, of so many rounds.
    case components(rounds: Int)
  }

  private var parts: [String] = []
  private let dialect: SQLDialect

  /// The script, each statement ended by a semicolon.
  public var text: String { parts.joined(separator: "\n\n") + "\n" }

  /// A script.
  ///
  /// - Throws: `unusableQuery` as an engine would.
  public init(
    _ query: EdgeQuery, of events: EventTable, _ questions: [Question], dialect: SQLDialect = .spark,
    scratch: ScratchTables
  ) throws(EngineFault) {
    self.dialect = dialect
    let script = EdgeScript(query: query, dialect: dialect, tables: scratch)
    remark(
      ["Edges by period. A period is a number:"]
        + query.periods.enumerated().map {
          "  \($0) = \($1.id), \($1.spell.onset) up to and without \($1.spell.terminus)"
        }
        + ["So is a kind:"] + query.kinds.kinds.enumerated().map { "  \($0) = \($1)" }
        + ["Strengths are counted in parts of a unit: divide by \(query.strengthScale)."])
    make(try script.calendarStep())
    make(try script.edgeStep(events))
    ask("Both must be within bounds: unfit 0, magnitude at most \(StrengthScale.greatestSum).", script.soundness)
    make(script.dyadStep)
    for (number, question) in questions.enumerated() {
      answer(question, script, scratch.forSet(number + 1))
    }
    remark(["The tables that are left."])
    drop([script.calendar, script.edges, script.dyads])
  }

  private mutating func answer(_ question: Question, _ script: EdgeScript, _ tables: ScratchTables) {
    switch question {
    case .summaries: ask("How large each period is; none of an empty one.", script.summaries)
    case .tallies: ask("What goes out of each actor and what comes in.", script.tallies)
    case .pageRank(let rule, let rounds):
      walk(PageRankScript(rule: rule, dialect: dialect, tables: tables, dyads: script.dyads), rounds)
    case .components(let rounds): hook(ComponentScript(tables: tables, dyads: script.dyads), rounds)
    }
  }

  private mutating func walk(_ walk: PageRankScript, _ rounds: Int) {
    ask("PageRank. There may be no weight below 0.", walk.negatives)
    for step in [walk.walkStep, walk.startStep, walk.heldStep(0)] { make(step) }
    for round in stride(from: 1, through: rounds, by: 1) {
      make(walk.roundStep(round))
      make(walk.heldStep(round))
      drop([walk.values(round - 1), walk.held(round - 1)])
    }
    ask("How much values moved in the last of \(rounds) rounds: near 0, else go on.", walk.change(rounds))
    ask("PageRank of each actor.", walk.result(rounds))
    drop([walk.walks, walk.values(rounds), walk.held(rounds)])
  }

  private mutating func hook(_ hooking: ComponentScript, _ rounds: Int) {
    remark(["Weak components."])
    for step in [hooking.wayStep, hooking.startStep] { make(step) }
    for round in stride(from: 1, through: rounds, by: 1) {
      let steps = hooking.roundSteps(round)
      for step in steps { make(step) }
      if round == rounds {
        ask("How many labels changed in the last of \(rounds) rounds: 0, else go on.", hooking.changes(round))
      }
      drop(steps.dropLast().map(\.table) + [hooking.labels(round - 1)])
    }
    ask("The component of each actor: its first member by bytes.", hooking.result(rounds))
    drop([hooking.ways, hooking.labels(rounds)])
  }

  private mutating func make(_ step: SQLStep) { parts.append(step.statement(dialect) + ";") }

  private mutating func drop(_ tables: [String]) {
    parts.append(tables.map { SQLStep.drop($0) + ";" }.joined(separator: "\n"))
  }

  private mutating func ask(_ what: String, _ query: String) { parts.append("-- \(what)\n\(query);") }

  /// A comment that holds nothing which could end it or a statement.
  private mutating func remark(_ lines: [String]) {
    parts.append(
      lines.map { line in
        let kept = line.unicodeScalars.filter { $0.value >= 0x20 && !";'\"`\\$".unicodeScalars.contains($0) }
        return "-- " + String(String.UnicodeScalarView(kept))
      }.joined(separator: "\n"))
  }
}
