internal import Entente

/// Measures to be taken of the periods of a graph, with every choice made.
struct MeasureRun {
  let graph: ActorGraph
  /// Which ties count, and when.
  let ties: SnapshotOptions
  let options: MeasureOptions
  let measures: [Measure]
  /// Words of the rule for what was chosen of the ties.
  let words: [String]
  /// The settings of single measures that were given.
  let tuning: MeasureTuning
  /// Whether degree and strength are wanted by sign.
  let readsEachSign: Bool
  /// Whether each kind of tie is measured by itself, beside all of them.
  let eachKind: Bool
  /// Whether certain ties are measured beside the possible ones.
  let bothCertainties: Bool
  /// Whether the mean over the days of a period is wanted, not the period's ties together.
  let isMean: Bool
  /// How much is told of each ranking.
  let telling: Telling

  /// How much of what was measured is kept: of five million events in four hundred windows, all is more than anyone has
  /// room for.
  enum Telling {
    /// All of it, and the ties, for steps of time.
    case changes
    /// All values.
    case all
    /// So many rows of each ranking.
    case first(Int)
    /// Of a long ranking so many rows, and all of others.
    case firstOfLong(Int, long: Int)

    /// How many rows of a ranking of so many actors; nil for all.
    func most(of count: Int) -> Int? {
      switch self {
      case .changes, .all: nil
      case .first(let most): most
      case .firstOfLong(let most, let long): count > long ? most : nil
      }
    }

    var keepsTies: Bool { if case .changes = self { true } else { false } }
  }

  /// The numbers of periods, measure after measure, whoever of them was measured first.
  ///
  /// Each period is measured from scratch: to begin PageRank where the window before ended saves none of its 23 sweeps of
  /// a year by months, and a window's last digits would be those of the windows before it.
  ///
  /// - Parameter step: told after each period.
  func blocks(
    of periods: [Period], _ clock: inout StepClock, step: () -> Void = {}
  ) async throws(CommandFault) -> [[MeasureBlock]] {
    let cuts = clock.time(.snapshot, cuts(sortingEvents: periods.count > 2))
    var blocks = [[MeasureBlock]](repeating: [], count: periods.count)
    let fault = await withTaskGroup(of: Measured.self) { group -> CommandFault? in
      var waiting = periods.enumerated().makeIterator()
      for _ in 0..<Self.mostAtOnce {
        guard let (number, period) = waiting.next() else { break }
        group.addTask { await measured(period, number, cuts) }
      }
      var fault: (number: Int, fault: CommandFault)?
      for await measured in group {
        switch measured.outcome {
        case .success(let found): (blocks[measured.number], _) = (found, clock.add(measured.clock))
        case .failure(let next):
          // Of several the first in time is told, whichever came first.
          if fault.map({ measured.number < $0.number }) ?? true { fault = (measured.number, next) }
        }
        step()
        guard fault == nil, let (number, period) = waiting.next() else { continue }
        group.addTask { await self.measured(period, number, cuts) }
      }
      return fault?.fault
    }
    if let fault { throw fault }
    return blocks
  }

  /// More than most machines have cores, and few enough that what they hold is little beside the graph.
  private static let mostAtOnce = 16

  /// What came of a period, and how long it took.
  private struct Measured: Sendable {
    let number: Int
    let outcome: Result<[MeasureBlock], CommandFault>
    let clock: StepClock
  }

  private func measured(_ period: Period, _ number: Int, _ cuts: [TieCut]) async -> Measured {
    var clock = StepClock()
    do {
      try graph.checked(within: period.spell)
      let work = PeriodMeasures(run: self, period: period)
      let found = try await work.blocks(of: cuts, &clock)
      return Measured(number: number, outcome: .success(found), clock: clock)
    } catch {
      return Measured(number: number, outcome: .failure(error), clock: clock)
    }
  }

  /// Which ties are taken of each period, and what these are that others are not.
  struct TieCut {
    let cutter: SnapshotCutter
    let kind: String?
    let words: [String]
    /// Whether there is amity or enmity among its ties, in any period: paths over a kind that has none read all of it.
    let isSigned: Bool
  }

  private func cuts(sortingEvents: Bool) -> [TieCut] {
    var cuts: [TieCut] = []
    var kinds: [KindID?] = [nil]
    if eachKind { kinds += graph.kindIDs.filter { ties.kinds?.contains($0) ?? true }.map { $0 } }
    for kind in kinds {
      for certainty in bothCertainties ? [Certainty.possible, .certain] : [ties.certainty] {
        var options = ties
        options.certainty = certainty
        if let kind { options.kinds = [kind] }
        let name = kind.map { graph.kind($0).id }
        var words = self.words
        if let name { words = words.filter { !$0.hasPrefix("kind=") } + ["kind=\(name)"] }
        if bothCertainties, certainty == .possible { words.append("days=possible") }
        let isSigned = kind == nil ? self.options.form?.isSigned ?? false : RunForm(of: graph, options).isSigned
        let cutter = SnapshotCutter(graph, options, sortsEvents: sortingEvents)
        cuts.append(TieCut(cutter: cutter, kind: name, words: words, isSigned: isSigned))
      }
    }
    return cuts
  }
}
