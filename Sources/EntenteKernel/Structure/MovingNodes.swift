/// Nodes on their way from community to community.
struct MovingNodes {
  private let graph: CommunityGraph
  private let resolution: Double
  /// Less is rounding: without it two nodes could change places for ever.
  private let leastGain: Double
  private(set) var communities: [UInt32]
  private var strengthOf: [Double]
  private var sizes: [UInt32]
  /// Communities of nobody, for a node that is better off alone.
  private var empty: [UInt32]
  /// The weight from the node at hand to each community, and the communities it has any to.
  private var weightTo: [Double]
  private var touched: [UInt32] = []

  init(_ graph: CommunityGraph, _ start: Partition, _ resolution: Double) {
    self.graph = graph
    self.resolution = resolution
    leastGain = 1e-12 * graph.total
    communities = start.numbers
    strengthOf = [Double](repeating: 0, count: graph.nodeCount)
    sizes = [UInt32](repeating: 0, count: graph.nodeCount)
    weightTo = strengthOf
    for node in 0..<graph.nodeCount {
      strengthOf[Int(communities[node])] += graph.strengths[node]
      sizes[Int(communities[node])] += 1
    }
    empty = (start.count..<max(start.count, graph.nodeCount)).reversed().map(UInt32.init)
  }

  /// Moves a node where modularity gains most by it; of equal gains its own community wins, then the lowest.
  ///
  /// - Returns: whether it moved.
  mutating func move(_ node: Int) -> Bool {
    let own = communities[node]
    gatherWeights(of: node)
    let strength = graph.strengths[node]
    let price = resolution * strength / graph.total
    strengthOf[Int(own)] -= strength
    var best = own
    var bestGain = weightTo[Int(own)] - price * strengthOf[Int(own)]
    for community in touched {
      let gain = weightTo[Int(community)] - price * strengthOf[Int(community)]
      if gain > bestGain + leastGain { (best, bestGain) = (community, gain) }
    }
    // Alone it gains nothing and loses nothing.
    if bestGain < -leastGain, sizes[Int(own)] > 1, let free = empty.popLast() { best = free }
    strengthOf[Int(best)] += strength
    for community in touched { weightTo[Int(community)] = 0 }
    if best == own { return false }
    sizes[Int(own)] -= 1
    sizes[Int(best)] += 1
    if sizes[Int(own)] == 0 {
      // What is left of a sum that came to nothing is rounding.
      strengthOf[Int(own)] = 0
      empty.append(own)
    }
    communities[node] = best
    return true
  }

  private mutating func gatherWeights(of node: Int) {
    touched.removeAll(keepingCapacity: true)
    let rows = graph.rows
    for arc in rows.range(of: node) {
      let community = communities[Int(rows.heads[arc])]
      if weightTo[Int(community)] == 0 { touched.append(community) }
      weightTo[Int(community)] += rows.isWeighted ? rows.weights[arc] : 1
    }
    // In order, so that of equal gains the lowest community wins.
    touched.sort()
  }
}
