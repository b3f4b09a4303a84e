internal import Entente

/// The rows of `entente centrality --by change`: for each actor a row from one day on which its value changes to the
/// next, with the ties that changed it.
struct StepTable {
  let graph: ActorGraph
  /// How many of each step's ranking are told of, in every step; nil for all.
  let top: Int?

  /// The columns of every table, and one more.
  static let columns = CentralityTable.columns + ["ties"]

  /// A value that holds, and since when.
  private struct Run {
    let entry: MeasureEntries.Entry
    /// The place of its first block among those of its series.
    let first: Int
    /// Who or what it is a value of, by number.
    let subject: Int
    var spell: Spell
    /// Its rank, where it was the same all along.
    var rank: Int?
    /// How many actors there were, where they were as many all along.
    var actorCount: Int?
    let changes: String

    /// Where it stands among those that begin on the same day.
    var place: (Int, Int, Int) {
      (entry.rank ?? .max, entry.actor?.index ?? -1, entry.target?.index ?? -1)
    }
  }

  /// Who or what has values.
  private enum Subject: Hashable {
    case actor(ActorID)
    case pair(ActorID, ActorID?)
    case number(String)

    init(_ entry: MeasureEntries.Entry) {
      guard let actor = entry.actor else {
        self = .number(entry.measure)
        return
      }
      self = entry.target == nil ? .actor(actor) : .pair(actor, entry.target)
    }
  }

  /// The rows of all steps, by the day on which each begins.
  ///
  /// - Parameter steps: the blocks of each step, in the order of time.
  func rows(of steps: [[MeasureBlock]]) -> [[ResultTable.Cell]] {
    let series = Self.series(in: steps)
    var told: [(series: Int, run: Run)] = []
    for (number, blocks) in series.enumerated() { told += runs(of: blocks).map { (number, $0) } }
    told.sort {
      ($0.run.spell.onset, $0.series) < ($1.run.spell.onset, $1.series)
        || ($0.run.spell.onset, $0.series) == ($1.run.spell.onset, $1.series) && $0.run.place < $1.run.place
    }
    return told.map { row(of: $1, series[$0][$1.first]) }
  }

  private func row(of run: Run, _ block: MeasureBlock) -> [ResultTable.Cell] {
    let entry = MeasureEntries.Entry(
      measure: run.entry.measure, actor: run.entry.actor, target: run.entry.target, value: run.entry.value,
      rank: run.rank)
    let period = Period(run.spell)
    return CentralityTable.row(of: entry, block, period: period, actorCount: run.actorCount, in: graph)
      + [.optional(run.changes)]
  }

  /// The blocks of each series, in the order of time; series in the order in which they come up.
  private static func series(in steps: [[MeasureBlock]]) -> [[MeasureBlock]] {
    var places: [MeasureBlock.Series: Int] = [:]
    var series: [[MeasureBlock]] = []
    for block in steps.joined() {
      if let place = places[block.series] {
        series[place].append(block)
      } else {
        places[block.series] = series.count
        series.append([block])
      }
    }
    return series
  }

  private func runs(of blocks: [MeasureBlock]) -> [Run] {
    var runs: [Run] = []
    var numbers: [Subject: Int] = [:]
    /// Of each subject its last run, and whether it was ever among the first.
    var last: [Int] = []
    var isTold: [Bool] = []
    for (place, block) in blocks.enumerated() {
      var changed: Changed?
      let entries = block.entries
      let shown = entries.first(top).count
      for (rank, entry) in entries.list.enumerated() {
        let subject = numbers[Subject(entry)] ?? numbers.count
        if subject == last.count {
          numbers[Subject(entry)] = subject
          last.append(-1)
          isTold.append(false)
        }
        if rank < shown { isTold[subject] = true }
        if last[subject] >= 0, Self.extend(&runs[last[subject]], by: entry, block) { continue }
        if changed == nil, place > 0 { changed = changedTies(from: blocks[place - 1], to: block) }
        last[subject] = runs.count
        runs.append(
          Run(
            entry: entry, first: place, subject: subject, spell: block.period.spell, rank: entry.rank,
            actorCount: block.header.actorCount, changes: changed.map { words(for: $0, of: entry, block) } ?? ""))
      }
    }
    return runs.filter { isTold[$0.subject] }
  }

  /// Puts one more step into a run; false where the value changed, or there was a gap.
  private static func extend(_ run: inout Run, by entry: MeasureEntries.Entry, _ block: MeasureBlock) -> Bool {
    let step = block.period.spell
    guard run.spell.terminus == step.onset, areOne(run.entry.value, entry.value),
      let spell = Spell(from: run.spell.onset, until: step.terminus)
    else { return false }
    run.spell = spell
    if run.rank != entry.rank { run.rank = nil }
    if run.actorCount != block.header.actorCount { run.actorCount = nil }
    return true
  }

  private static func areOne(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return Scores.areOne(left, right)
  }

  /// Ties that began and ties that ended, each in the graph's order.
  private typealias Changed = (begun: [TieIndex], ended: [TieIndex])

  /// What changed from one block to the next.
  ///
  /// Where values are divided by the number of actors and that changed, those that changed it are among them, whether
  /// or not their signs are read.
  private func changedTies(from last: MeasureBlock, to block: MeasureBlock) -> Changed {
    let counts = block.isDividedByActors && last.header.actorCount != block.header.actorCount
    let (before, after) = counts ? (last.graphTies, block.graphTies) : (last.ties, block.ties)
    return (Self.missing(in: before, from: after), Self.missing(in: after, from: before))
  }

  /// Those of some ties that are not among others; both ascend.
  private static func missing(in others: [TieIndex], from ties: [TieIndex]) -> [TieIndex] {
    var place = 0
    return ties.filter { tie in
      while place < others.count, others[place] < tie { place += 1 }
      return place == others.count || others[place] != tie
    }
  }

  /// `+alliance-1 -war-3`; of a plain count of an actor's own ties, only those that touch it.
  private func words(for changed: Changed, of entry: MeasureEntries.Entry, _ block: MeasureBlock) -> String {
    var (begun, ended) = changed
    if block.measure.traits.countsTies, !block.isDividedByActors, let actor = entry.actor {
      let touches = { (index: TieIndex) in
        let tie = graph.tie(index)
        return tie.source == actor || tie.target == actor
      }
      begun = begun.filter(touches)
      ended = ended.filter(touches)
    }
    return (begun.map { "+" + name(of: $0) } + ended.map { "-" + name(of: $0) }).joined(separator: " ")
  }

  private func name(of index: TieIndex) -> String {
    let tie = graph.tie(index)
    if !tie.id.isEmpty { return tie.id }
    let arrow = tie.isDirected ? ">" : "-"
    return "\(graph.profile(tie.source).id)\(arrow)\(graph.profile(tie.target).id):\(graph.kind(tie.kind).id)"
  }
}
