/// Two periods of a graph side by side: which relations began, ended, grew stronger or weaker or were kept, and which
/// pairs of actors turned.
///
/// What is compared is the *relation*: all ties of one kind between two actors, in one direction where they are directed.
/// A tie that ends and one of the same kind that follows it are one relation, so new wording of an old treaty is no
/// change.
///
/// An actor that is gone in one of the periods is carried on by its successor, if it has one and no more: cooperation of
/// the Soviet Union, and of Russia after it, is one relation that is kept, and `Relation.isCarriedOver` says so. Where
/// several succeed, who inherited what is not told, and each stands for itself.
///
/// Reading the periods the other way round gives the same relations and turns with before and after exchanged.
public struct Comparison: Sendable {
  /// The first period.
  public let before: Snapshot
  /// The second period.
  public let after: Snapshot
  /// Every relation there is in one of the periods, by its actors and its kind in the graph's order.
  public let relations: [Relation]
  /// The pairs of actors that turned, in the graph's order.
  public let turns: [Turn]
  let succession: Succession

  /// The relations that went one way, in the graph's order.
  ///
  /// - Complexity: O(*relations*).
  public func relations(_ change: Change) -> [Relation] { relations.filter { $0.change == change } }

  /// The actor that stands for another in both periods: its only successor where it is gone in one of them, else itself.
  ///
  /// - Complexity: O(*length of a line*).
  public func standIn(for actor: ActorID) -> ActorID { succession.standIn(for: actor) }

  /// Whether the second period neither begins nor ends before the first.
  ///
  /// Only then is a relation of the first period alone one that ended: of a later or a longer first period it may be one
  /// that had yet to begin.
  ///
  /// - Complexity: O(1).
  public var isForward: Bool {
    before.spell.onset <= after.spell.onset && before.spell.terminus <= after.spell.terminus
  }

  /// Whether both periods have the same relations, as strong as they were, and nobody turned.
  ///
  /// - Complexity: O(*relations*).
  public var isWithoutChange: Bool { turns.isEmpty && relations.allSatisfy { $0.change == .kept } }
}

extension Comparison {
  /// What became of a relation.
  public enum Change: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// It is in the second period only.
    case begun
    /// It is in the first period only; see `isForward`.
    case ended
    /// It is in both and stronger in the second, by the strength rule of the snapshots.
    case strengthened
    /// It is in both and weaker in the second.
    case weakened
    /// It is in both, as strong as it was.
    case kept

    /// The word used in tables.
    public var description: String { rawValue }

    /// The same change seen from the second period.
    public var reversed: Change {
      switch self {
      case .begun: .ended
      case .ended: .begun
      case .strengthened: .weakened
      case .weakened: .strengthened
      case .kept: .kept
      }
    }
  }

  /// The two ends of a relation or a turn.
  public struct Pair: Hashable, Sendable {
    /// Where it comes from; without a direction, the one that was added to the graph first.
    public let source: ActorID
    /// Where it goes to; without a direction, the other.
    public let target: ActorID
  }

  /// What there is of a relation or of a pair of actors in one period.
  public struct Side: Hashable, Sendable {
    /// Its actors in that period.
    public let pair: Pair
    /// Its ties, in the graph's order; one at least.
    public let ties: [TieIndex]
    /// The sign the ties have together.
    public let sign: FoldedSign
    /// The strength the ties have together, by the strength rule of the snapshots.
    public let strength: Strength
  }

  /// All ties of one kind between two actors, in one direction where they are directed.
  public struct Relation: Hashable, Sendable {
    /// What became of it.
    public let change: Change
    /// Its kind.
    public let kind: KindID
    /// Whether it goes from source to target only.
    public let isDirected: Bool
    /// The relation in the first period; nil where it is not there.
    public let before: Side?
    /// The relation in the second period; nil where it is not there.
    public let after: Side?
    /// Whether the change is the same whether every possible day of a tie counts or only certain ones do.
    public let isCertain: Bool

    /// Its actors: those of the second period where it is there.
    public var pair: Pair? { after?.pair ?? before?.pair }

    /// Whether a successor has it from the actor before it.
    public var isCarriedOver: Bool { Comparison.isCarriedOver(before, after) }
  }

  /// Two actors whose sign is another in the second period.
  ///
  /// Both periods have amity or enmity between them, or both at once, and not the same. Whoever had neither before has
  /// not turned: a relation began.
  public struct Turn: Hashable, Sendable {
    /// All their ties in the first period.
    public let before: Side
    /// All their ties in the second period.
    public let after: Side
    /// Whether they turned the same way whether every possible day of a tie counts or only certain ones do.
    public let isCertain: Bool

    /// Whether one of the two is the successor of the one that was there before.
    public var isCarriedOver: Bool { Comparison.isCarriedOver(before, after) }
  }

  private static func isCarriedOver(_ before: Side?, _ after: Side?) -> Bool {
    guard let before, let after else { return false }
    return before.pair != after.pair
  }
}
