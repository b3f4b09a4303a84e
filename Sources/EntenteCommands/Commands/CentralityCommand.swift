internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams

/// `entente centrality`, which tells who mattered, when.
struct CentralityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Tell who mattered, when: measures of actors and of the graph for each period, ranked.",
    discussion: """
      Measures of actors: \(names(of: .actors)).
      Of tied pairs: \(names(of: .dyads)).
      Of the graph: \(names(of: .graph)).

      Where ties are signed, measures that walk along ties read positive ones unless --sign says otherwise; degree and \
      strength are given over all, positive and negative ties, and net. The columns convention, sign, n and rule say how \
      each number was made. A value that is undefined is empty, and standard error says why.

      entente centrality graphs/russia-iran --measure betweenness,pagerank --top 5
      entente centrality graphs/russia-iran --measure strength --by change --format csv
      entente centrality ties.csv --measure closeness --by 5y --convention igraph
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup(title: "Measures") var selection: MeasureSelection
  @OptionGroup(title: "Periods") var periods: PeriodSelection
  @OptionGroup(title: "Rolling windows") var rolling: RollingSelection
  @OptionGroup(title: "Ties") var ties: TieSelection

  @Flag(name: .long, help: "Also measure each kind of tie by itself.")
  var eachKind = false

  @Flag(name: .long, help: "Give each value on the possible ties and on the certain ones.")
  var possible = false

  @Option(help: ArgumentHelp("Actors that hold others beside them: keep or drop.", valueName: "rule"))
  var composites: CompositeChoice = .keep

  @Option(
    help: ArgumentHelp(
      "What a period's value is: of its ties together (union), or the mean over its days (mean).", valueName: "rule"))
  var overTime: OverTime = .union

  @Option(help: ArgumentHelp("Only the first rows of each ranking.", valueName: "n"))
  var top: Int?

  @Flag(name: .long, help: "End with 65 where a value is undefined.")
  var strict = false

  @OptionGroup var table: TableOption
  @OptionGroup(title: "Picture") var plot: PlotOption

  @Option(help: ArgumentHelp("Write how long each step took, in seconds, as JSON.", valueName: "file"))
  var timings: String?

  enum CompositeChoice: String, CaseIterable, ExpressibleByArgument { case keep, drop }
  enum OverTime: String, CaseIterable, ExpressibleByArgument { case union, mean }

  private static func names(of subject: Measure.Subject) -> String {
    Measure.builtIn.filter { $0.subject == subject }.map(\.name).joined(separator: ", ")
  }

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is 1 or more") }
    if possible, ties.certain { throw ValidationError("--possible gives certain ties too; leave out --certain") }
    if overTime == .mean, periods.by == .changes {
      throw ValidationError("--by change is day by day already; leave out --over-time mean")
    }
    if overTime == .mean, ties.rule != .any {
      throw ValidationError("--over-time mean counts each tie on its own days; leave out --rule")
    }
  }

  mutating func run() async throws {
    var clock = StepClock()
    let graph = try clock.time(.read, try dataset.graph())
    let run = try measureRun(in: graph)
    if plot.plot != nil { _ = try plot.measure(among: run.measures, wereNamed: !selection.measure.isEmpty) }
    let periods = try clock.time(.snapshot, try periods.periods(of: graph, run.ties, rolling: rolling.windows))
    var blocks: [[MeasureBlock]] = []
    var progress = Progress(periods.count, "periods")
    for period in periods {
      blocks.append(try await run.blocks(of: period, &clock))
      progress.step()
    }
    let rows = rows(of: blocks, in: graph)
    let remarks = CentralityRemarks(graph: graph, run: run)
    let all = Array(blocks.joined())
    let picture = try picture(of: blocks, periods, run, &clock)
    try write(rows, picture, remarks: remarks.sentences(on: all, periods), clock)
    let undefined = remarks.undefined(all)
    if strict, let first = undefined.first {
      throw CommandFault(.badData, "\(first); --strict takes that for an error")
    }
  }

  private func measureRun(in graph: ActorGraph) throws(CommandFault) -> MeasureRun {
    var ties = try ties.options(in: graph)
    ties.dropsComposites = composites == .drop
    if periods.by == .changes { ties = ties.reading(.changes) }
    let form = RunForm(of: graph, ties)
    let readsEachSign = form.isSigned && self.ties.sign.isEmpty
    var options = selection.options(form: form)
    if !self.ties.sign.isEmpty { options.sign = .all }
    return MeasureRun(
      graph: graph, ties: ties, options: options,
      measures: try selection.measures(in: graph) ?? Self.usual(isSigned: readsEachSign), readsEachSign: readsEachSign,
      eachKind: eachKind, bothCertainties: possible, isMean: overTime == .mean)
  }

  /// What most people ask for first.
  private static func usual(isSigned: Bool) -> [Measure] {
    (isSigned ? [.positiveDegree, .negativeDegree] : [.degree]) + [.strength, .betweenness, .closeness, .pageRank]
  }

  private func rows(of blocks: [[MeasureBlock]], in graph: ActorGraph) -> ResultTable {
    let byChange = periods.by == .changes
    var table = ResultTable(columns: byChange ? StepTable.columns : CentralityTable.columns)
    if byChange {
      for row in StepTable(graph: graph, top: top).rows(of: blocks) { table.append(row) }
    } else {
      for block in blocks.joined() {
        for row in CentralityTable.rows(of: block, in: graph, top: top) { table.append(row) }
      }
    }
    return table
  }

  /// The bytes of the picture, where one is wanted.
  private func picture(
    of blocks: [[MeasureBlock]], _ periods: [Period], _ run: MeasureRun, _ clock: inout StepClock
  ) throws -> [UInt8]? {
    guard let file = plot.plot, let format = PictureFormat(fileName: file), let measure = run.measures.first
    else { return nil }
    let plot = CentralityPlot(
      graph: run.graph, measure: measure, periods: periods, showsRanks: plot.plotOf == .rank)
    let drawing = try clock.time(.layout, try plot.drawing(of: blocks))
    return try clock.time(.write, try format.bytes(of: drawing, dot: drawing.dot()))
  }

  private func write(_ rows: ResultTable, _ picture: [UInt8]?, remarks: [String], _ clock: StepClock) throws {
    var clock = clock
    var files = OutputFiles()
    let record = timings.map { FilePath($0) }
    if let picture, let file = plot.plot { try files.stage(picture, at: FilePath(file)) }
    if let record { try files.stage([], at: record) }
    if picture != nil { try files.commit(1) }
    try clock.time(.write, try print(rows, remarks))
    if let record {
      try files.restage(Array(clock.json.utf8), at: record)
      try files.commit(1)
    }
  }

  /// Programs get header and rows and nothing else; people find below the rows what they should know of them.
  private func print(_ rows: ResultTable, _ remarks: [String]) throws {
    if table.form.isForEyes {
      let (rows, notes) = CentralityTable.forEyes(rows)
      try table.print(rows, notes: notes + remarks)
    } else {
      try table.print(rows)
      remarks.forEach(StandardError.warn)
    }
  }
}
