/// The place of a tie in the columns of one `ActorGraph`, in the order in which ties were added.
public struct TieIndex: Hashable, Comparable, Sendable {
  package let rawValue: UInt32

  /// How many ties a graph has at most.
  package static let most = Int(UInt32.max)

  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  package init(index: Int) { self.rawValue = UInt32(index) }

  /// The tie's place in the columns.
  public var index: Int { Int(rawValue) }

  /// Whether the left one was added to its graph first.
  public static func < (left: TieIndex, right: TieIndex) -> Bool { left.rawValue < right.rawValue }
}
