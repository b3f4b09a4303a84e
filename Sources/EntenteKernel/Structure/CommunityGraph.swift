/// Which community each node is in; communities are numbered in the order of their lowest nodes.
struct Partition: Hashable, Sendable {
  let numbers: [UInt32]
  let count: Int

  init(singletonsOf nodeCount: Int) {
    numbers = (0..<nodeCount).map(UInt32.init)
    count = nodeCount
  }

  /// - Parameter labels: any numbers below that of nodes, the same for nodes of one community.
  init(numbers labels: [UInt32]) {
    var names = [UInt32](repeating: .max, count: labels.count)
    var count: UInt32 = 0
    numbers = labels.map { label in
      if names[Int(label)] == .max {
        names[Int(label)] = count
        count += 1
      }
      return names[Int(label)]
    }
    self.count = Int(count)
  }
}

/// A graph whose nodes may stand for many: what weighs inside a node is kept beside its arcs.
struct CommunityGraph: Sendable {
  let rows: ArcRows
  /// Twice the weight within each node.
  let inner: [Double]
  /// The weight at each node, what is within counted twice.
  let strengths: [Double]
  /// Twice all weight.
  let total: Double

  var nodeCount: Int { rows.nodeCount }

  init(_ rows: ArcRows) {
    self.init(rows, inner: [Double](repeating: 0, count: rows.nodeCount))
  }

  private init(_ rows: ArcRows, inner: [Double]) {
    self.rows = rows
    self.inner = inner
    var strengths = inner
    for node in 0..<rows.nodeCount {
      for arc in rows.range(of: node) { strengths[node] += rows.isWeighted ? rows.weights[arc] : 1 }
    }
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  /// What a partition is worth.
  func modularity(of partition: Partition, _ resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var within = [Double](repeating: 0, count: partition.count)
    var strength = within
    for node in 0..<nodeCount {
      let own = partition.numbers[node]
      within[Int(own)] += inner[node]
      strength[Int(own)] += strengths[node]
      for arc in rows.range(of: node) where partition.numbers[Int(rows.heads[arc])] == own {
        within[Int(own)] += rows.isWeighted ? rows.weights[arc] : 1
      }
    }
    return zip(within, strength).reduce(0) { sum, community in
      let share = community.1 / total
      return sum + community.0 / total - resolution * share * share
    }
  }

  /// Nodes moved one by one, in order, each to where modularity gains most, until none wants to.
  func settled(from start: Partition, _ resolution: Double) -> Partition {
    guard total > 0 else { return start }
    var moving = MovingNodes(self, start, resolution)
    while true {
      var hasMoved = false
      for node in 0..<nodeCount where moving.move(node) { hasMoved = true }
      if !hasMoved { return Partition(numbers: moving.communities) }
    }
  }

  /// The graph whose nodes are the communities of this one's.
  func folded(by partition: Partition) -> CommunityGraph {
    var inner = [Double](repeating: 0, count: partition.count)
    var (tails, heads, weights): ([UInt32], [UInt32], [Double]) = ([], [], [])
    for node in 0..<nodeCount {
      let own = partition.numbers[node]
      inner[Int(own)] += self.inner[node]
      for arc in rows.range(of: node) {
        let other = partition.numbers[Int(rows.heads[arc])]
        let weight = rows.isWeighted ? rows.weights[arc] : 1
        if other == own {
          inner[Int(own)] += weight
        } else {
          tails.append(own)
          heads.append(other)
          weights.append(weight)
        }
      }
    }
    return CommunityGraph(
      ArcRows(folding: partition.count, tails: tails.span, heads: heads.span, weights: weights.span, by: .sum),
      inner: inner)
  }
}
