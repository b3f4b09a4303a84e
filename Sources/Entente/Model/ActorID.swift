/// The dense id of an actor in one `ActorGraph`: 0, 1, 2, … in the order in which actors were added.
///
/// It is an index with a type of its own, never a bare number, and means nothing in another graph;
/// what files and tables call an actor's id is `ActorProfile.id`.
public struct ActorID: Hashable, Comparable, Sendable {
  package let rawValue: UInt32

  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  package init(index: Int) { self.rawValue = UInt32(index) }

  /// The actor's place in `ActorGraph.actors`.
  public var index: Int { Int(rawValue) }

  /// Whether the left one was added to its graph first.
  public static func < (left: ActorID, right: ActorID) -> Bool { left.rawValue < right.rawValue }
}
