/// The dense id of a tie kind in one `ActorGraph`: its place in `ActorGraph.kinds`.
public struct KindID: Hashable, Comparable, Sendable {
  package let rawValue: UInt16

  package init(_ rawValue: UInt16) { self.rawValue = rawValue }

  /// The kind's place in `ActorGraph.kinds`.
  public var index: Int { Int(rawValue) }

  /// Whether the left one was added to its graph first.
  public static func < (left: KindID, right: KindID) -> Bool { left.rawValue < right.rawValue }
}
