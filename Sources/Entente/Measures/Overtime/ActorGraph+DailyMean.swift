extension ActorGraph {
  /// The mean of a measure over the days of a spell.
  ///
  /// The measure is a step function of time: it is computed once between any two change points, and each value weighs
  /// the days it holds. An actor counts 0 on the days on which it is not in the graph, and so does a pair. Nothing is
  /// joined that did not hold on the same day, which a snapshot of the whole spell does.
  ///
  /// ```swift
  /// let mean = try await graph.dailyMean(of: .betweenness, over: era.spell)
  /// ```
  /// - Throws: the `MeasureError` of the first day on which the measure is undefined or does not converge. Where it is
  ///   undefined for one actor on a day, that actor's mean is.
  /// - Complexity: the measure's, times the number of change points in the spell.
  @concurrent
  public func dailyMean(
    of measure: Measure, over spell: Spell, _ ties: SnapshotOptions = .init(), _ options: MeasureOptions = .init()
  ) async throws(MeasureError) -> MeasureResult {
    var options = options
    options.form = options.form ?? RunForm(of: self, ties)
    let steps = steps(within: spell, ties)
    if observed == nil || steps.contains(where: { $0.dayCount == nil }) {
      throw MeasureError(.undefined, "without dates there are no days to take a mean over")
    }
    let daily = ties.reading(.changes)
    let whole = try MeasureInput(snapshot(of: spell, ties), for: measure, options)
    var mean = DailyMean(graph: self, input: whole)
    for step in steps {
      let result = try await snapshot(of: step, daily).result(of: measure, options)
      mean.add(result, days: Double(step.dayCount ?? 0))
    }
    return mean.result(for: measure)
  }

  /// The spells between the change points of a spell, in order: within one nothing changes.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  public func steps(within spell: Spell, _ options: SnapshotOptions = .init()) -> [Spell] {
    periods(by: .changes, options).compactMap { $0.spell.intersection(spell) }
  }
}

/// Sums of values, each times the days it holds.
private struct DailyMean {
  let graph: ActorGraph
  let input: MeasureInput
  private var days = 0.0
  private var actorSums: [Double]
  private var undefinedReason: String?
  private var dyadSums: [[ActorID]: Double] = [:]
  private var graphSums: [(name: String, value: Double)] = []

  init(graph: ActorGraph, input: MeasureInput) {
    self.graph = graph
    self.input = input
    actorSums = [Double](repeating: 0, count: graph.actors.count)
  }

  mutating func add(_ result: MeasureResult, days: Double) {
    self.days += days
    switch result {
    case .actors(let scores):
      for (actor, value) in zip(scores.actors, scores.values) { actorSums[actor.index] += value * days }
      undefinedReason = undefinedReason ?? scores.undefinedReason
    case .dyads(let scores):
      for entry in scores.entries { dyadSums[[entry.source, entry.target], default: 0] += entry.value * days }
    case .graph(let scores):
      if graphSums.isEmpty { graphSums = scores.entries.map { ($0.name, 0) } }
      for (place, entry) in scores.entries.enumerated() { graphSums[place].value += entry.value * days }
    }
  }

  func result(for measure: Measure) -> MeasureResult {
    let header = input.header(for: measure).adding(rule: "over-time=mean")
    let share = days > 0 ? 1 / days : 0
    switch measure.subject {
    case .actors:
      let actors = input.snapshot.actors
      return .actors(
        Scores(
          header: header, actors: actors, values: actors.map { actorSums[$0.index] * share },
          undefinedReason: undefinedReason))
    case .dyads:
      let pairs = dyadSums.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }
      return .dyads(
        DyadScores(
          header: header, entries: pairs.map { .init(source: $0.key[0], target: $0.key[1], value: $0.value * share) }))
    case .graph:
      return .graph(
        GraphScores(header: header, entries: graphSums.map { .init(name: $0.name, value: $0.value * share) }))
    }
  }
}
