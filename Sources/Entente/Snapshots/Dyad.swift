/// An unordered pair of actors; of a tie to oneself, the same actor twice.
public struct Dyad: Hashable, Comparable, Sendable {
  /// The one that was added to the graph first.
  public let first: ActorID
  /// The other one, or the same again.
  public let second: ActorID

  /// The dyad of two actors, given in either order.
  public init(_ one: ActorID, _ other: ActorID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// Whether the left one comes first, by its first actor, then by its second.
  public static func < (left: Dyad, right: Dyad) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
