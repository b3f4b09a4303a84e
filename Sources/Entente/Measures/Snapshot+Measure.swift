extension Snapshot {
  /// What a measure gives for the snapshot.
  ///
  /// - Throws: a `MeasureError` where the measure is undefined or does not converge, and when the task is cancelled.
  /// - Complexity: the measure's.
  @concurrent
  public func result(of measure: Measure, _ options: MeasureOptions = .init()) async throws(MeasureError)
    -> MeasureResult
  {
    let input = try MeasureInput(self, for: measure, options)
    return try input.result(of: measure, try await measure.compute(input))
  }

  /// The actors by a measure, the highest first.
  ///
  /// ```swift
  /// for entry in try await snapshot.ranking(by: .pageRank).prefix(10) {
  ///   print(entry.rank, graph.profile(entry.actor).name, entry.value)
  /// }
  /// ```
  /// - Throws: a `MeasureError` where the measure is undefined, does not converge or is not one of actors, and when
  ///   the task is cancelled.
  /// - Complexity: the measure's.
  @concurrent
  public func ranking(
    by measure: Measure, _ options: MeasureOptions = .init()
  ) async throws(MeasureError) -> [Scores.Entry] {
    guard case .actors(let scores) = try await result(of: measure, options) else {
      throw MeasureError(.notOffered, "\(measure.name) has no value for each actor, so there is nobody to rank")
    }
    return scores.ranking()
  }
}

extension Snapshot {
  /// The first number of a measure of the graph.
  func number(of measure: Measure, _ options: MeasureOptions) async throws(MeasureError) -> Double {
    guard case .graph(let scores) = try await result(of: measure, options), let first = scores.entries.first else {
      throw MeasureError(.notOffered, "\(measure.name) is no number of the graph")
    }
    return first.value
  }

  /// The scores of a measure whose values one thread makes.
  func scores(
    of measure: Measure, _ options: MeasureOptions, _ values: (MeasureInput) throws(MeasureError) -> [Double]
  ) throws(MeasureError) -> Scores {
    let input = try MeasureInput(self, for: measure, options)
    return try input.scores(of: measure, .actors(try values(input)))
  }
}

extension MeasureInput {
  /// The scores that bare numbers of actors make; none of other numbers.
  func scores(of measure: Measure, _ values: MeasureValues) throws(MeasureError) -> Scores {
    if case .actors(let scores) = try result(of: measure, values) { return scores }
    return Scores(header: header(for: measure), actors: [], values: [])
  }

  /// Bare numbers with the actors they belong to and what must stand beside them.
  ///
  /// - Throws: `undefined` where a number is not finite and nobody said why: path counts beyond 1e308 do that.
  func result(of measure: Measure, _ values: MeasureValues) throws(MeasureError) -> MeasureResult {
    let header = header(for: measure)
    guard values.areSound(for: actorCount) else {
      throw MeasureError(
        .undefined, "its numbers are beyond what a number can hold, as with more than 1e308 shortest paths")
    }
    switch values {
    case .actors(let values, let reason):
      return .actors(Scores(header: header, actors: snapshot.actors, values: values, undefinedReason: reason))
    case .dyads(let entries):
      let actors = snapshot.actors
      return .dyads(
        DyadScores(
          header: header,
          entries: entries.map { .init(source: actors[$0.source], target: actors[$0.target], value: $0.value) }))
    case .graph(let entries):
      return .graph(GraphScores(header: header, entries: entries.map { .init(name: $0.name, value: $0.value) }))
    }
  }
}

extension MeasureInput {
  init(_ snapshot: Snapshot, for measure: Measure, _ options: MeasureOptions) throws(MeasureError) {
    try self.init(snapshot, measure.traits, options)
  }

  /// What stands beside the numbers of a measure.
  func header(for measure: Measure) -> MeasureHeader { header(measure.name, measure.traits) }
}
