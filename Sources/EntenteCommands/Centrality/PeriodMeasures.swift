internal import Entente

/// The measures of a run, taken of one period.
struct PeriodMeasures {
  let run: MeasureRun
  let period: Period

  /// One part of the period's ties, with what measures before it read.
  private struct Selection {
    let cut: MeasureRun.TieCut
    var readings: SnapshotReadings
  }

  /// The numbers of the period, measure after measure.
  func blocks(of cuts: [MeasureRun.TieCut], _ clock: inout StepClock) async throws(CommandFault) -> [MeasureBlock] {
    var blocks: [MeasureBlock] = []
    var selections = clock.time(.snapshot, selections(by: cuts))
    for measure in run.measures {
      for sign in signs(of: measure) {
        var options = run.options
        options.sign = sign ?? options.sign
        for place in selections.indices {
          options.form?.isSigned = selections[place].cut.isSigned
          if let block = try await block(measure, options, &selections[place], &clock) { blocks.append(block) }
        }
      }
    }
    return blocks
  }

  private func selections(by cuts: [MeasureRun.TieCut]) -> [Selection] {
    cuts.compactMap { cut in
      let snapshot = cut.cutter.snapshot(of: period.spell)
      if cut.kind != nil, snapshot.ties.isEmpty { return nil }
      return Selection(cut: cut, readings: SnapshotReadings(snapshot))
    }
  }

  private func signs(of measure: Measure) -> [SignReading?] {
    guard run.readsEachSign, measure.traits.countsTies, measure.traits.sign == nil else { return [nil] }
    return SignReading.allCases
  }

  /// Nil where a kind alone has no tie of the signs that are read: a row of zeros for each would drown what there is.
  private func block(
    _ measure: Measure, _ options: MeasureOptions, _ selection: inout Selection, _ clock: inout StepClock
  ) async throws(CommandFault) -> MeasureBlock? {
    let start = ContinuousClock.now
    let snapshot = selection.readings.snapshot
    let reading = try offered(measure) { () throws(MeasureError) in
      try selection.readings.reading(for: measure, options)
    }
    let outcome: Result<MeasureResult, MeasureError>
    do {
      outcome = .success(try await result(of: measure, reading, snapshot, options))
    } catch {
      if error.kind == .notOffered { throw CommandFault(.usage, "\(measure.name): \(error.reason)") }
      outcome = .failure(error)
    }
    clock.add(ContinuousClock.now - start, toMeasure: measure.name)
    if selection.cut.kind != nil, reading.ties.isEmpty { return nil }
    let apart = run.isMean ? nil : selection.readings.tiesNeverSimultaneous(in: reading)
    var header = reading.header
    for word in selection.cut.words + run.tuning.words(for: measure) { header = header.adding(rule: word) }
    if run.isMean {
      header = header.adding(rule: "over-time=mean")
    } else if apart != nil {
      header = header.adding(rule: "over-time=union")
    }
    let actors = reading.snapshot.actors
    let most = run.telling.most(of: actors.count)
    return MeasureBlock(
      period: period, measure: measure, header: header, kind: selection.cut.kind,
      entries: MeasureEntries(outcome, of: measure, actors, most: most), undefinedReason: outcome.undefinedReason,
      actorCount: actors.count, ties: run.telling.keepsTies ? reading.ties : [],
      graphTies: run.telling.keepsTies ? reading.snapshot.ties : [], apart: apart,
      composites: run.ties.dropsComposites ? [] : selection.readings.compositesBesideMembers(in: reading),
      unreadSigns: unreadSigns(measure, options, snapshot))
  }

  private func unreadSigns(_ measure: Measure, _ options: MeasureOptions, _ snapshot: Snapshot) -> Set<Sign> {
    guard !measure.traits.countsTies, options.sign == nil, options.form?.isSigned == true else { return [] }
    return snapshot.signs.subtracting([.positive])
  }

  /// What no graph would help is not a gap in a table but a slip in the command.
  private func offered<Value>(
    _ measure: Measure, _ work: () throws(MeasureError) -> Value
  ) throws(CommandFault) -> Value {
    do { return try work() } catch { throw CommandFault(.usage, "\(measure.name): \(error.reason)") }
  }

  private func result(
    of measure: Measure, _ reading: SnapshotReadings.Reading, _ snapshot: Snapshot, _ options: MeasureOptions
  ) async throws(MeasureError) -> MeasureResult {
    if run.isMean {
      return try await run.graph.dailyMean(of: measure, over: period.spell, snapshot.options, options)
    }
    return try await reading.result()
  }
}

extension Result<MeasureResult, MeasureError> {
  /// Why there is no value, or none for some actor; nil where all have one.
  fileprivate var undefinedReason: String? {
    switch self {
    case .failure(let error): error.reason
    case .success(.actors(let scores)): scores.undefinedReason
    case .success: nil
    }
  }
}
