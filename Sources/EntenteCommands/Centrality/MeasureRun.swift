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

  /// The numbers of a period, measure after measure.
  func blocks(of period: Period, _ clock: inout StepClock) async throws(CommandFault) -> [MeasureBlock] {
    var blocks: [MeasureBlock] = []
    let snapshots = clock.time(.snapshot, snapshots(of: period.spell))
    for measure in measures {
      for sign in readings(of: measure) {
        var options = options
        options.sign = sign ?? options.sign
        for selection in snapshots {
          options.form?.isSigned = selection.isSigned
          let block = try await block(of: period, measure, options, selection, &clock)
          // Of one kind alone most signs have no tie; a row of zeros for each would drown what there is.
          if block.kind != nil, block.ties.isEmpty { continue }
          blocks.append(block)
        }
      }
    }
    return blocks
  }

  /// A snapshot, and what it takes that others of the period do not.
  private struct Selection {
    let snapshot: Snapshot
    let kind: String?
    let words: [String]
    /// Whether there is amity or enmity among its ties, in any period: paths over a kind that has none read all of it.
    let isSigned: Bool
  }

  private func snapshots(of spell: Spell) -> [Selection] {
    var selections: [Selection] = []
    var kinds: [KindID?] = [nil]
    if eachKind { kinds += graph.kindIDs.filter { ties.kinds?.contains($0) ?? true }.map { $0 } }
    for kind in kinds {
      for certainty in bothCertainties ? [Certainty.possible, .certain] : [ties.certainty] {
        var options = ties
        options.certainty = certainty
        if let kind { options.kinds = [kind] }
        let snapshot = graph.snapshot(of: spell, options)
        if kind != nil, snapshot.ties.isEmpty { continue }
        let name = kind.map { graph.kind($0).id }
        var words = self.words
        if let name { words = words.filter { !$0.hasPrefix("kind=") } + ["kind=\(name)"] }
        if bothCertainties, certainty == .possible { words.append("days=possible") }
        let isSigned = kind == nil ? self.options.form?.isSigned ?? false : RunForm(of: graph, options).isSigned
        selections.append(Selection(snapshot: snapshot, kind: name, words: words, isSigned: isSigned))
      }
    }
    return selections
  }

  private func readings(of measure: Measure) -> [SignReading?] {
    guard readsEachSign, measure.traits.countsTies, measure.traits.sign == nil else { return [nil] }
    return SignReading.allCases
  }

  private func block(
    of period: Period, _ measure: Measure, _ options: MeasureOptions, _ selection: Selection, _ clock: inout StepClock
  ) async throws(CommandFault) -> MeasureBlock {
    let snapshot = selection.snapshot
    let start = ContinuousClock.now
    let measured = try offered(measure) { () throws(MeasureError) in try snapshot.prepared(for: measure, options) }
    let outcome: Result<MeasureResult, MeasureError>
    do {
      outcome = .success(try await result(of: measure, in: period.spell, snapshot, options))
    } catch {
      if error.kind == .notOffered { throw CommandFault(.usage, "\(measure.name): \(error.reason)") }
      outcome = .failure(error)
    }
    clock.add(ContinuousClock.now - start, toMeasure: measure.name)
    let apart = isMean ? nil : measured.snapshot.tiesNeverSimultaneous(among: measured.ties)
    var block = MeasureBlock(
      period: period, measure: measure, header: measured.header, kind: selection.kind, outcome: outcome,
      actors: measured.snapshot.actors, ties: measured.ties, graphTies: measured.snapshot.ties, apart: apart,
      composites: ties.dropsComposites ? [] : measured.snapshot.compositesBesideMembers(),
      leavesOutUnsigned: leavesOutUnsigned(measure, options, snapshot))
    for word in selection.words + tuning.words(for: measure) { block = block.adding(rule: word) }
    if isMean {
      block = block.adding(rule: "over-time=mean")
    } else if apart != nil {
      block = block.adding(rule: "over-time=union")
    }
    return block
  }

  private func leavesOutUnsigned(_ measure: Measure, _ options: MeasureOptions, _ snapshot: Snapshot) -> Bool {
    guard !measure.traits.countsTies, options.sign == nil, options.form?.isSigned == true else { return false }
    return snapshot.ties.contains { tie in
      let sign = graph.sign(tie)
      return (sign == .unsigned || sign == .unknown) && !graph.isMembership(tie)
    }
  }

  /// What no graph would help is not a gap in a table but a slip in the command.
  private func offered<Value>(
    _ measure: Measure, _ work: () throws(MeasureError) -> Value
  ) throws(CommandFault) -> Value {
    do { return try work() } catch { throw CommandFault(.usage, "\(measure.name): \(error.reason)") }
  }

  private func result(
    of measure: Measure, in spell: Spell, _ snapshot: Snapshot, _ options: MeasureOptions
  ) async throws(MeasureError) -> MeasureResult {
    if isMean { return try await graph.dailyMean(of: measure, over: spell, snapshot.options, options) }
    return try await snapshot.result(of: measure, options)
  }
}
