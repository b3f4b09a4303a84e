internal import ArgumentParser
public import Entente

/// What `entente centrality --engine …` or `entente sql …` asks for, in plain values.
///
/// It is for the program that speaks with clusters, which brings networking and so is one of its own.
public struct ClusterSession: Sendable {
  /// What is asked for.
  public enum Work: Sendable {
    /// Numbers, of the cluster at an address.
    case centrality(Access)
    /// The statements, with so many rounds of PageRank and of components.
    case script(rounds: Int, componentRounds: Int)
  }

  /// How the cluster is met.
  public struct Access: Sendable {
    /// Its address, as it was given.
    public let address: String
    /// What proves who asks.
    public let password: String?
    /// Whether it may go where others read along.
    public let sendsPasswordBare: Bool
    /// How long a statement may run.
    public let statementLimit: Duration
  }

  /// Where the events are, and which columns say what.
  public struct Source: Sendable {
    /// The table; nil for files.
    public let table: String?
    /// The path of the files; nil for a table.
    public let files: String?
    /// Their format.
    public let format: String
    /// How days are written.
    public let dayForm: String
    /// The columns of a day, who acted, and towards whom.
    public let day, source, target: String
    /// The column of the code; nil where codes do not matter.
    public let code: String?
    /// The column of the strength; nil for none.
    public let strength: String?
  }

  /// What is asked for.
  public let work: Work
  /// Where the events are.
  public let source: Source
  /// The schema in which tables may be made.
  public let schema: String
  private let arguments: [String]

  /// A session from the arguments of `entente`.
  public init(arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    if arguments.first == "sql" {
      let command = try SQLCommand.parse(rest)
      (source, schema) = (Source(command.events), command.schema)
      work = .script(rounds: command.rounds, componentRounds: command.componentRounds)
    } else {
      let command = try ClusterCentralityCommand.parse(rest)
      _ = (try command.measures(), try command.pageRankRule())
      (source, schema) = (Source(command.events), command.schema)
      work = .centrality(
        Access(
          address: command.access.engine, password: try command.access.password(),
          sendsPasswordBare: command.access.insecurePassword, statementLimit: .seconds(command.access.timeout * 60)))
    }
    self.arguments = rest
  }

  /// Measures the events by an engine and prints the rows; the engine keeps nothing, however it ends.
  ///
  /// - Parameter observed: asks for the first and the last day there are data, where nobody said from when to when.
  public func printCentrality<Engine: GraphEngine>(
    by engine: Engine, of events: Engine.Events, observed: () async throws(EngineFault) -> Spell?
  ) async throws {
    let command = try ClusterCentralityCommand.parse(arguments)
    let bounds = command.periods.areBounded ? try command.periods.bounds() : try await observed()
    guard let bounds else { throw CommandFault(.badData, "the table has no event with a day, a source and a target") }
    let query = try command.events.query(try command.periods.periods(observed: bounds))
    let edges = try await engine.makeEdges(query, of: events)
    let table: ResultTable
    do {
      table = try await ClusterRun(engine: engine, edges: edges, query: query, command: command)
        .table(command.measures())
    } catch {
      try? await engine.discard(edges)
      throw error
    }
    try await engine.discard(edges)
    if command.table.form.isForEyes {
      let (rows, legend) = CentralityTable.forEyes(table, byChange: false)
      try command.table.print(rows, paragraphs: [legend])
    } else {
      try command.table.print(table)
    }
  }

  /// A question of a script.
  public enum Question: Sendable {
    /// Tallies, which degree and strength are made of.
    case tallies
    /// PageRank by a rule.
    case pageRank(PageRankRule)
    /// Components.
    case components
  }

  /// What a script asks of which edges.
  public func script() throws -> (query: EdgeQuery, questions: [Question]) {
    let command = try SQLCommand.parse(arguments)
    guard command.periods.areBounded || command.periods.eras != nil else {
      throw CommandFault(.usage, "a script cannot ask when there are data; give --from and --to")
    }
    let query = try command.events.query(try command.periods.periods(observed: try command.periods.bounds()))
    var questions: [Question] = []
    var hasTallies = false
    for name in command.measure.all ?? ["degree", "pagerank", "components"] {
      switch try ClusterMeasure(name) {
      case .tally:
        if !hasTallies { questions.append(.tallies) }
        hasTallies = true
      case .pageRank: questions.append(.pageRank(try ClusterMeasure.rule(command.weight, 1e-12)))
      case .components, .weakComponents: questions.append(.components)
      case .local:
        throw CommandFault(
          .usage, "\(name) is not measured on a cluster; a script has degree, strength, pagerank, components")
      }
    }
    return (query, questions)
  }

  /// Prints text on standard output.
  public func print(_ text: String) throws { try StandardOutput.write(text) }

  /// Tells something that does not keep the command from its work.
  public func warn(_ sentence: String) { StandardError.warn(sentence) }

  /// Ends the process, with what went wrong told.
  public static func end(after error: (any Error)? = nil) -> Never {
    CommandLineTool.end {
      switch error {
      case nil: return
      case let fault as EngineFault: throw CommandFault(fault)
      case .some(let error): throw error
      }
    }
  }
}

extension ClusterSession.Source {
  init(_ events: ClusterEvents) {
    self.init(
      table: events.table, files: events.files, format: events.filesFormat, dayForm: events.dayForm, day: events.day,
      source: events.source, target: events.target, code: events.codes.isEmpty ? nil : events.code,
      strength: events.strength)
  }
}
