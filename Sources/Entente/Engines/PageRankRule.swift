/// PageRank by power iteration, said so exactly that two engines give the same numbers.
///
/// With *d* the damping, *n* the actors of a period, *w* what an ordered pair of actors weighs and *s* the sum of what
/// goes out of an actor, values start at 1/*n* and in each round become
///
///     x'(v) = ((1 − d) + d Σ over dangling u of x(u)) / n + d Σ over u → v of x(u) · w(u,v) / s(u)
///
/// where an actor is dangling if nothing of weight above 0 goes out of it; ties to oneself are not walked. All periods
/// go round together, until in none of them Σ |x' − x| is above `tolerance`. The values are those of the last round.
///
/// - Reference: S. Brin, L. Page (1998), *The anatomy of a large-scale hypertextual Web search engine*, Computer
///   Networks 30, doi:10.1016/S0169-7552(98)00110-X.
public struct PageRankRule: Hashable, Sendable {
  /// What a pair of actors weighs.
  public enum Weight: String, Hashable, Sendable, CaseIterable {
    /// The number of its events.
    case count
    /// Their strengths together, which may not be below 0.
    case strength
  }

  /// How likely the next step follows a tie; from 0, below 1.
  public let damping: Double
  /// How much the values of a period may still move in a round for it to be the last.
  public let tolerance: Double
  /// How many rounds there are at most.
  public let mostRounds: Int
  /// What a pair of actors weighs.
  public let weight: Weight

  /// A rule.
  ///
  /// - Throws: `unusableQuery` for a number that cannot be.
  public init(
    damping: Double = 0.85, tolerance: Double = 1e-12, mostRounds: Int = 300, weight: Weight = .strength
  ) throws(EngineFault) {
    guard damping >= 0, damping < 1 else {
      throw EngineFault(.unusableQuery, "PageRank's damping is from 0 up to, not including, 1, not \(damping)")
    }
    guard tolerance > 0, tolerance < .infinity, mostRounds > 0 else {
      throw EngineFault(.unusableQuery, "PageRank needs a tolerance above 0 and at least one round")
    }
    (self.damping, self.tolerance, self.mostRounds, self.weight) = (damping, tolerance, mostRounds, weight)
  }
}

/// What PageRank gave, and after how many rounds.
public struct PageRankScores: Hashable, Sendable {
  /// The values, by period and then by the actors' bytes.
  public let scores: [ActorScore]
  /// The number of rounds.
  public let rounds: Int

  /// Values and rounds.
  public init(scores: [ActorScore], rounds: Int) { (self.scores, self.rounds) = (scores, rounds) }
}
