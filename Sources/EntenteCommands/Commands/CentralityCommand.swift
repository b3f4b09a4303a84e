internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

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
      entente centrality graphs/russia-iran --by change --format csv > steps.csv
      entente centrality ties.csv --measure closeness --by 5y --convention igraph

      With --engine spark://host:10000 --table NAME in place of a dataset, the events are on a cluster and stay there; \
      'entente centrality --engine spark://host --help' tells the options.
      """)

  static let _errorPrefix = Version.messagePrefix

  @OptionGroup var dataset: DatasetArgument
  @OptionGroup var further: FurtherTables
  @OptionGroup(title: "Measures") var selection: MeasureSelection
  @OptionGroup(title: "Periods") var periods: PeriodSelection
  @OptionGroup(title: "Periods") var rolling: RollingSelection
  @OptionGroup(title: "Periods") var overTime: OverTimeOption
  @OptionGroup(title: "Ties") var ties: TieSelection
  @OptionGroup(title: "Ties") var readings: TieReadings
  @OptionGroup(title: "Output") var table: TableOption
  @OptionGroup(title: "Output") var output: RankingOutput
  @OptionGroup(title: "Picture") var plot: PlotOption

  private static func names(of subject: Measure.Subject) -> String {
    Measure.builtIn.filter { $0.subject == subject }.map(\.name).joined(separator: ", ")
  }

  func validate() throws {
    if readings.possible, ties.certain {
      throw ValidationError("--possible gives certain ties too; leave out --certain")
    }
    if readings.possible, periods.by == .changes {
      throw ValidationError(
        "certain and possible ties change on days of their own; run --by change twice, once with --certain")
    }
    if overTime.isMean, periods.by == .changes {
      throw ValidationError("--by change is day by day already; leave out --over-time mean")
    }
    if overTime.isMean, ties.rule != .any {
      throw ValidationError("--over-time mean counts each tie on its own days; leave out --rule")
    }
    if plot.plot != nil, !further.more.isEmpty {
      throw ValidationError("a picture is of one dataset; put the tables in a folder, or leave out --plot")
    }
    if let file = plot.plot, file == output.timings {
      throw ValidationError("--plot and --timings both name '\(file)'; give each a file of its own")
    }
  }

  /// The picture again, of a dataset that was read already.
  func plotDrawing(of dataset: Dataset, _ origin: Drawing.Origin) async throws -> Drawing? {
    let run = try measureRun(in: dataset.graph)
    _ = try plot.measure(among: run.measures, wereNamed: !selection.measure.isEmpty)
    let periods = try periods.periods(of: dataset.graph, run.ties, overlapping: rolling.windows)
    guard let chart = chart(periods, run) else { return nil }
    try chart.check()
    var clock = StepClock()
    let blocks = try await run.blocks(of: periods, &clock)
    var drawing = chart.drawing(of: blocks)
    drawing.origin = origin
    return drawing
  }

  mutating func run() async throws {
    var clock = StepClock()
    // A picture tells which files it was drawn from; numbers need none of their text.
    let dataset = plot.plot == nil ? nil : try clock.time(.read, try self.dataset.sound())
    let graph = try dataset?.graph ?? clock.time(.read, try self.dataset.graph(and: further.more))
    // What asks for more than the ties of its periods reads all of them.
    if periods.by == .changes || overTime.isMean || !ties.actor.isEmpty { try clock.time(.read, try graph.checked()) }
    let run = try measureRun(in: graph)
    if plot.plot != nil { _ = try plot.measure(among: run.measures, wereNamed: !selection.measure.isEmpty) }
    let periods = try clock.time(.snapshot, try periods.periods(of: graph, run.ties, overlapping: rolling.windows))
    let chart = chart(periods, run)
    try chart?.check()
    var progress = Progress(periods.count, "periods")
    let blocks = try await run.blocks(of: periods, &clock) { progress.step() }
    let top = output.top ?? (isTooLong(blocks) ? Self.fewRows : nil)
    let rows = rows(of: blocks, in: graph, top: top)
    let picture = if let chart, let dataset { try picture(chart, of: blocks, dataset, &clock) } else { [UInt8]?.none }
    let remarks = CentralityRemarks(run: run, periods: periods, top: top, isShortened: output.top == nil && top != nil)
    let notes = notes(on: Array(blocks.joined()), remarks, run)
    try write(rows, picture, notes, clock)
    if output.strict, let first = notes.undefined.first {
      throw CommandFault(.badData, "\(first); --strict takes that for an error")
    }
  }

  private func measureRun(in graph: ActorGraph) throws(CommandFault) -> MeasureRun {
    try overTime.check(graph)
    var ties = try ties.options(in: graph)
    ties.dropsComposites = readings.composites == .drop
    ties.membershipsBringActors = false
    if periods.by == .changes { ties = ties.reading(.changes) }
    let form = RunForm(of: graph, ties)
    let readsEachSign = form.isSigned && self.ties.sign.isEmpty
    var options = selection.options(form: form)
    if !self.ties.sign.isEmpty { options.sign = .all }
    let measures = try selection.measures(in: graph, readsEachSign: readsEachSign)
    try Self.check(ties.signs, of: measures)
    return MeasureRun(
      graph: graph, ties: ties, options: options, measures: measures,
      words: self.ties.words + readings.words, tuning: selection.tuning,
      readsEachSign: readsEachSign, eachKind: readings.eachKind, bothCertainties: readings.possible,
      isMean: overTime.isMean, telling: telling)
  }

  /// A measure of one sign has nothing to count where that sign is left out, and a net value needs both.
  private static func check(_ signs: Set<Sign>?, of measures: [Measure]) throws(CommandFault) {
    guard let signs else { return }
    for measure in measures {
      let needed: Set<Sign> =
        switch measure.traits.sign {
        case .positive: [.positive]
        case .negative: [.negative]
        case .net: [.positive, .negative]
        case .all, nil: []
        }
      if !needed.isSubset(of: signs) {
        throw CommandFault(.usage, "\(measure.name) reads signs of its own; leave out --sign, or ask for --sign all")
      }
    }
  }

  /// How much of each ranking is told of.
  private var telling: MeasureRun.Telling {
    if periods.by == .changes { return .changes }
    if plot.plot != nil { return .all }
    if let top = output.top { return .first(top) }
    return table.form == .table ? .firstOfLong(Self.fewRows, long: Self.mostRows) : .all
  }

  /// More rows than this scroll away under the reader's eyes.
  private static let mostRows = 120
  /// So many of each ranking are shown then.
  private static let fewRows = 5

  /// Whether a table would scroll away under the reader's eyes.
  private func isTooLong(_ blocks: [[MeasureBlock]]) -> Bool {
    table.form == .table && blocks.joined().reduce(0) { $0 + $1.actorCount } > Self.mostRows
  }

  private func rows(of blocks: [[MeasureBlock]], in graph: ActorGraph, top: Int?) -> ResultTable {
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

  /// The picture that is wanted, if one is.
  private func chart(_ periods: [Period], _ run: MeasureRun) -> CentralityPlot? {
    guard plot.plot != nil, let measure = run.measures.first else { return nil }
    return CentralityPlot(graph: run.graph, measure: measure, periods: periods, showsRanks: plot.plotOf == .rank)
  }

  private func picture(
    _ chart: CentralityPlot, of blocks: [[MeasureBlock]], _ dataset: Dataset, _ clock: inout StepClock
  ) throws -> [UInt8]? {
    let format = plot.plot.flatMap { PictureFormat(fileName: $0) } ?? .svg
    var drawing = clock.time(.layout, chart.drawing(of: blocks))
    drawing.origin = Drawing.Origin(
      of: dataset, "centrality", PlotWords.kept(of: CommandLine.arguments, dataset: self.dataset.path),
      period: chart.measure.name)
    return try clock.time(.write, try format.bytes(of: drawing))
  }

  /// What is told beside the rows: gaps in them, and what else a reader should know.
  private func notes(
    on blocks: [MeasureBlock], _ remarks: CentralityRemarks, _ run: MeasureRun
  ) -> (undefined: [String], remarks: [String]) {
    let idle = selection.idleOptions(among: run.measures, run.options)
    return (remarks.undefined(blocks), (idle.map { [$0] } ?? []) + remarks.sentences(on: blocks))
  }

  private func write(
    _ rows: ResultTable, _ picture: [UInt8]?, _ notes: (undefined: [String], remarks: [String]), _ clock: StepClock
  ) throws {
    var clock = clock
    var files = OutputFiles()
    let record = output.timings.map { FilePath($0) }
    if let picture, let file = plot.plot { try files.stage(picture, at: FilePath(file)) }
    if let record { try files.stage([], at: record) }
    if picture != nil { try files.commit(1) }
    try clock.time(.write, try print(rows, notes.remarks))
    notes.undefined.forEach(StandardError.warn)
    if let record {
      try files.restage(Array(clock.json.utf8), at: record)
      try files.commit(1)
    }
  }

  /// Programs get header and rows and nothing else; people find below the rows what they should know of them.
  private func print(_ rows: ResultTable, _ remarks: [String]) throws {
    if table.form.isForEyes {
      let (rows, legend) = CentralityTable.forEyes(rows, byChange: periods.by == .changes)
      try table.print(rows, paragraphs: [legend] + remarks.map { [$0] })
    } else {
      try table.print(rows)
      remarks.forEach(StandardError.warn)
    }
  }
}
