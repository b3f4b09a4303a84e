internal import Entente

/// The rows of `entente centrality --by change`: for each actor a row from one day on which its value changes to the
/// next, with the ties that changed it.
struct StepTable {
  let graph: ActorGraph
  /// Whether an actor is told of, by its place among the first in some step.
  let top: Int?

  /// The columns of every table, and one more.
  static let columns = CentralityTable.columns + ["ties"]

  /// A value that holds, and since when.
  private struct Run {
    let entry: MeasureEntries.Entry
    let block: MeasureBlock
    var spell: Spell
    let changes: String

    /// Where it stands among those that begin on the same day.
    var place: (Int, Int, Int) {
      (entry.rank ?? .max, entry.actor?.index ?? -1, entry.target?.index ?? -1)
    }
  }

  private struct Subject: Hashable {
    let measure: String
    let actor: ActorID?
    let target: ActorID?
  }

  /// The rows of all steps, by the day on which each begins.
  ///
  /// - Parameter steps: the blocks of each step, in the order of time.
  func rows(of steps: [[MeasureBlock]]) -> [[ResultTable.Cell]] {
    var finished: [(order: Int, run: Run)] = []
    let series = Self.series(in: steps)
    for (order, key) in series.enumerated() {
      let blocks = steps.compactMap { step in step.first { $0.series == key } }
      finished += runs(of: blocks).map { (order, $0) }
    }
    finished.sort {
      ($0.run.spell.onset, $0.order) < ($1.run.spell.onset, $1.order)
        || ($0.run.spell.onset, $0.order) == ($1.run.spell.onset, $1.order) && $0.run.place < $1.run.place
    }
    return finished.map { _, run in
      CentralityTable.row(of: run.entry, run.block, period: Period(run.spell), in: graph) + [.optional(run.changes)]
    }
  }

  private static func series(in steps: [[MeasureBlock]]) -> [MeasureBlock.Series] {
    var seen: Set<MeasureBlock.Series> = []
    return steps.joined().map(\.series).filter { seen.insert($0).inserted }
  }

  private func runs(of blocks: [MeasureBlock]) -> [Run] {
    var finished: [Run] = []
    var running: [Subject: Run] = [:]
    var told: Set<Subject> = []
    var last: MeasureBlock?
    for block in blocks {
      var next: [Subject: Run] = [:]
      let changes = last.map { self.changes(from: $0, to: block) } ?? ""
      let entries = MeasureEntries(block)
      let shown = entries.first(top).count
      for (place, entry) in entries.list.enumerated() {
        let subject = Subject(measure: entry.measure, actor: entry.actor, target: entry.target)
        if place < shown { told.insert(subject) }
        let run = running.removeValue(forKey: subject)
        if let longer = run.flatMap({ Self.longer($0, by: entry, block.period.spell) }) {
          next[subject] = longer
        } else {
          finished += run.map { [$0] } ?? []
          next[subject] = Run(entry: entry, block: block, spell: block.period.spell, changes: changes)
        }
      }
      finished += running.values
      running = next
      last = block
    }
    return (finished + running.values).filter { run in
      told.contains(Subject(measure: run.entry.measure, actor: run.entry.actor, target: run.entry.target))
    }
  }

  /// The run with one more step in it; nil where the value changed.
  private static func longer(_ run: Run, by entry: MeasureEntries.Entry, _ step: Spell) -> Run? {
    guard run.spell.terminus == step.onset, areOne(run.entry.value, entry.value),
      let spell = Spell(from: run.spell.onset, until: step.terminus)
    else { return nil }
    var run = run
    run.spell = spell
    return run
  }

  private static func areOne(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return Scores.areOne(left, right)
  }

  /// `+alliance-1 -war-3`: the ties that began and those that ended, each in the graph's order.
  ///
  /// Where values are divided by the number of actors and that changed, those that changed it are among them, whether
  /// or not their signs are read.
  private func changes(from last: MeasureBlock, to block: MeasureBlock) -> String {
    let counts = block.isDividedByActors && last.header.actorCount != block.header.actorCount
    let (before, after) = counts ? (last.graphTies, block.graphTies) : (last.ties, block.ties)
    let (old, new) = (Set(before), Set(after))
    let begun = after.filter { !old.contains($0) }.map { "+" + name(of: $0) }
    let ended = before.filter { !new.contains($0) }.map { "-" + name(of: $0) }
    return (begun + ended).joined(separator: " ")
  }

  private func name(of index: TieIndex) -> String {
    let tie = graph.tie(index)
    if !tie.id.isEmpty { return tie.id }
    let arrow = tie.isDirected ? ">" : "-"
    return "\(graph.profile(tie.source).id)\(arrow)\(graph.profile(tie.target).id):\(graph.kind(tie.kind).id)"
  }
}
