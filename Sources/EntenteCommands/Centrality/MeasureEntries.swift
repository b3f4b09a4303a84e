internal import Entente

/// The numbers of a block in one form, whoever they belong to.
struct MeasureEntries {
  /// One number.
  struct Entry {
    let measure: String
    /// Nil for a number of the graph.
    let actor: ActorID?
    /// Of a pair, the actor at the other end.
    let target: ActorID?
    /// Nil where it is undefined.
    let value: Double?
    /// Nil where it is undefined, and for a number of the graph.
    let rank: Int?
  }

  /// The highest first; those without a value last.
  let list: [Entry]
  /// How many there are, with those that are not kept.
  let count: Int

  /// - Parameters:
  ///   - actors: those who have rows even where nobody has a value.
  ///   - most: how many rows will be asked for, nil for all; one more is kept, which tells whether a rank goes on.
  init(_ outcome: Result<MeasureResult, MeasureError>, of measure: Measure, _ actors: [ActorID], most: Int?) {
    switch outcome {
    case .success(.actors(let scores)):
      list = Self.ranked(scores, most: most)
      count = scores.actors.count
    case .success(.dyads(let scores)):
      let all = Self.ranked(scores)
      list = most.map { Array(all.prefix($0 + 1)) } ?? all
      count = all.count
    case .success(.graph(let scores)):
      list = scores.entries.map { Entry(measure: $0.name, actor: nil, target: nil, value: $0.value, rank: nil) }
      count = list.count
    case .failure:
      let isOfActors = measure.subject == .actors
      list =
        isOfActors
        ? actors.prefix(most.map { $0 + 1 } ?? .max).map { Self.unvalued(measure.name, $0) }
        : [Self.unvalued(measure.name, nil)]
      count = isOfActors ? actors.count : 1
    }
  }

  /// The first ones of a ranking; numbers of the graph are no ranking, and all of them.
  func first(_ count: Int?) -> ArraySlice<Entry> {
    list.prefix(list.contains { $0.actor != nil } ? count ?? .max : .max)
  }

  private static func unvalued(_ name: String, _ actor: ActorID?) -> Entry {
    Entry(measure: name, actor: actor, target: nil, value: nil, rank: nil)
  }

  private static func ranked(_ scores: Scores, most: Int?) -> [Entry] {
    let name = scores.header.measure
    let ranking = most.map { scores.ranking(first: $0 + 1) } ?? scores.ranking()
    let ranked = ranking.map { Entry(measure: name, actor: $0.actor, target: nil, value: $0.value, rank: $0.rank) }
    let missing = most.map { $0 + 1 - ranked.count } ?? .max
    if missing == 0 { return ranked }
    let undefined = scores.values.indices.lazy.filter { scores.values[$0].isNaN }.prefix(missing)
    return ranked + undefined.map { unvalued(name, scores.actors[$0]) }
  }

  private static func ranked(_ scores: DyadScores) -> [Entry] {
    scores.ranking().map {
      Entry(
        measure: scores.header.measure, actor: $0.pair.source, target: $0.pair.target, value: $0.pair.value,
        rank: $0.rank)
    }
  }
}
