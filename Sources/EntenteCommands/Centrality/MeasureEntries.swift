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

  init(_ block: MeasureBlock) {
    let name = block.header.measure
    switch block.outcome {
    case .success(.actors(let scores)): list = Self.ranked(scores)
    case .success(.dyads(let scores)): list = Self.ranked(scores)
    case .success(.graph(let scores)):
      list = scores.entries.map { Entry(measure: $0.name, actor: nil, target: nil, value: $0.value, rank: nil) }
    case .failure:
      list =
        block.measure.subject == .actors
        ? block.actors.map { Entry(measure: name, actor: $0, target: nil, value: nil, rank: nil) }
        : [Entry(measure: name, actor: nil, target: nil, value: nil, rank: nil)]
    }
  }

  /// The first ones of a ranking; numbers of the graph are no ranking, and all of them.
  func first(_ count: Int?) -> ArraySlice<Entry> {
    list.prefix(list.contains { $0.actor != nil } ? count ?? .max : .max)
  }

  private static func ranked(_ scores: Scores) -> [Entry] {
    let name = scores.header.measure
    let ranked = scores.ranking().map {
      Entry(measure: name, actor: $0.actor, target: nil, value: $0.value, rank: $0.rank)
    }
    let undefined = zip(scores.actors, scores.values).filter { $1.isNaN }.map { actor, _ in
      Entry(measure: name, actor: actor, target: nil, value: nil, rank: nil)
    }
    return ranked + undefined
  }

  private static func ranked(_ scores: DyadScores) -> [Entry] {
    scores.ranking().map {
      Entry(
        measure: scores.header.measure, actor: $0.pair.source, target: $0.pair.target, value: $0.pair.value,
        rank: $0.rank)
    }
  }
}
