/// The place of a tie in the columns of one `ActorGraph`, in the order in which ties were added.
public struct TieIndex: Hashable, Comparable, Sendable {
  package let rawValue: UInt32

  /// How many ties a graph has at most.
  package static let most = Int(UInt32.max)

  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  package init(index: Int) { self.rawValue = UInt32(index) }

  /// The tie's place in the columns.
  public var index: Int { Int(rawValue) }

  /// The ties that stand side by side at some places.
  ///
  /// - Complexity: O(*places*).
  static func all(in places: Range<Int>) -> [TieIndex] {
    var ties = [TieIndex](repeating: TieIndex(0), count: places.count)
    var span = ties.mutableSpan
    let first = UInt32(places.lowerBound)
    for place in span.indices { span[place] = TieIndex(first &+ UInt32(truncatingIfNeeded: place)) }
    return ties
  }

  /// The places of some ties, where these stand side by side; nil where others stand between them.
  ///
  /// - Parameter ties: in the graph's order, none of them twice.
  /// - Complexity: O(1).
  static func stretch(of ties: [TieIndex]) -> Range<Int>? {
    guard let first = ties.first, let last = ties.last, last.index - first.index == ties.count - 1 else { return nil }
    assert(zip(ties, ties.dropFirst()).allSatisfy { $0 < $1 }, "ties in the graph's order, none of them twice")
    return first.index..<(last.index + 1)
  }

  /// Whether the left one was added to its graph first.
  public static func < (left: TieIndex, right: TieIndex) -> Bool { left.rawValue < right.rawValue }
}
