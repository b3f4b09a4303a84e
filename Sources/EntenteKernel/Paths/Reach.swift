/// How far each node reaches: what closeness, harmonic closeness, eccentricity, diameter and mean distance are made of.
///
/// A node does not reach itself. Sums run over the nodes it has a path to, and only those.
package struct Reach: Hashable, Sendable {
  /// The number of other nodes each node has a path to.
  package internal(set) var reached: [UInt32]
  /// The sum of the distances to them.
  package internal(set) var total: [Double]
  /// The sum of one over each of these distances.
  package internal(set) var reciprocal: [Double]
  /// The distance to the farthest of them, 0 where there is none: the eccentricity.
  package internal(set) var farthest: [Double]

  /// The reach of nodes that reach nothing.
  init(nodeCount: Int) {
    reached = [UInt32](repeating: 0, count: nodeCount)
    total = [Double](repeating: 0, count: nodeCount)
    reciprocal = total
    farthest = total
  }

  /// Adds to a node's reach that so many nodes are at this distance from it.
  @inline(__always)
  mutating func add(_ count: Int, at distance: Double, to node: Int) {
    reached[node] &+= UInt32(truncatingIfNeeded: count)
    total[node] += Double(count) * distance
    reciprocal[node] += Double(count) / distance
    farthest[node] = max(farthest[node], distance)
  }

  /// Adds what another part of the nodes is reached by.
  mutating func join(_ other: Reach) {
    for node in reached.indices {
      reached[node] += other.reached[node]
      total[node] += other.total[node]
      reciprocal[node] += other.reciprocal[node]
      farthest[node] = max(farthest[node], other.farthest[node])
    }
  }

  /// The reach of the nodes themselves, where it is known by new name.
  func byNode(_ order: HubFirst) -> Reach {
    var restored = self
    restored.reached = order.byNode(reached)
    restored.total = order.byNode(total)
    restored.reciprocal = order.byNode(reciprocal)
    restored.farthest = order.byNode(farthest)
    return restored
  }
}
