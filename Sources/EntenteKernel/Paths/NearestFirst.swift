/// Nodes that wait to be settled, the nearest first.
///
/// Those of the near future are in a small heap, four children to a parent; those beyond are in buckets of one width
/// that have no order until their time comes. A node that comes nearer is entered anew: what it was entered with
/// before is dropped when its bucket opens, or is passed over by who takes it out.
///
/// - Reference: E. V. Denardo, B. L. Fox (1979), *Shortest-route methods: 1. Reaching, pruning, and buckets*,
///   Operations Research 27(1), doi:10.1287/opre.27.1.161.
struct NearestFirst {
  private struct Entry {
    var distance: Double
    var node: UInt32
    /// The place after it in its bucket, or `none`.
    var next: UInt32
  }

  private static let none = UInt32.max

  private let bucketsPerLength: Double
  private var near: [Entry] = []
  private var later: [Entry] = []
  private var laterCount = 0
  /// The first place of each bucket; the last bucket has all that is farther away than usual.
  private var buckets: [UInt32]
  private var current = 0

  /// A queue without nodes.
  ///
  /// - Parameters:
  ///   - bucketCount: how many buckets there are up to the usual distance.
  ///   - usualDistance: what most distances lie below; where it is 0 the heap does all.
  init(bucketCount: Int, usualDistance: Double) {
    buckets = [UInt32](repeating: Self.none, count: bucketCount + 1)
    bucketsPerLength = usualDistance > 0 ? Double(bucketCount) / usualDistance : 0
  }

  /// Makes an empty queue ready for another search.
  mutating func restart() {
    current = 0
    later.removeAll(keepingCapacity: true)
  }

  /// Enters a node at a distance.
  ///
  /// - Complexity: O(1) for later, O(log *near*) for soon.
  @inline(__always)
  mutating func insert(_ node: UInt32, at distance: Double) {
    let bucket = Int(min(distance * bucketsPerLength, Double(buckets.count &- 1)))
    if bucket <= current {
      insertNear(Entry(distance: distance, node: node, next: Self.none))
      return
    }
    later.append(Entry(distance: distance, node: node, next: buckets[bucket]))
    buckets[bucket] = UInt32(truncatingIfNeeded: later.count &- 1)
    laterCount &+= 1
  }

  @inline(__always)
  private mutating func insertNear(_ entry: Entry) {
    var hole = near.count
    near.append(entry)
    var near = near.mutableSpan
    while hole > 0 {
      let parent = (hole &- 1) &>> 2
      let above = near[parent]
      if above.distance <= entry.distance { break }
      near[hole] = above
      hole = parent
    }
    near[hole] = entry
  }

  /// Takes out the nearest, or nothing if none is left.
  ///
  /// - Parameter states: each node's distance as it is now known.
  /// - Complexity: O(log *near*), and once in a while the size of a bucket.
  @inline(__always)
  mutating func popNearest(_ states: Span<DistanceSweep.State>) -> (node: UInt32, distance: Double)? {
    while near.isEmpty {
      if laterCount == 0 { return nil }
      openBucket(states)
    }
    let first = near[0]
    let last = near.removeLast()
    if !near.isEmpty { sift(last) }
    return (first.node, first.distance)
  }

  /// Finds the place of an entry in the heap, whose first has been taken out.
  @inline(__always)
  private mutating func sift(_ entry: Entry) {
    var near = near.mutableSpan
    let count = near.count
    var hole = 0
    while true {
      let child = 4 &* hole &+ 1
      if child >= count { break }
      var least = child
      var distance = near[child].distance
      for other in child &+ 1..<min(child &+ 4, count) where near[other].distance < distance {
        (least, distance) = (other, near[other].distance)
      }
      if distance >= entry.distance { break }
      near[hole] = near[least]
      hole = least
    }
    near[hole] = entry
  }

  private mutating func openBucket(_ states: Span<DistanceSweep.State>) {
    repeat { current += 1 } while buckets[current] == Self.none
    var place = buckets[current]
    buckets[current] = Self.none
    while place != Self.none {
      let entry = later[Int(place)]
      laterCount -= 1
      if entry.distance == states[Int(entry.node)].distance { insertNear(entry) }
      place = entry.next
    }
  }
}
