/// A partition of nodes into communities within which arcs weigh more than their ends alone would lead one to expect.
///
/// Modularity is Σ over communities of *L/m − γ(K/2m)²*: *L* the weight within the community, *K* the weight at its
/// nodes, *m* all weight. Louvain's method moves nodes, in order, to the neighbouring community that raises it most,
/// then takes communities for nodes and begins again. It is run on from its own result, whose disconnected communities
/// are parted (which only raises modularity), until that brings nothing.
///
/// - Nodes and communities are visited by number, and of equal gains the own community wins, then the lowest: the same
///   arcs give the same partition everywhere. It is a local optimum; the best one is NP-hard to find.
/// - A node without arcs is alone. Communities are numbered by their lowest node.
/// - Complexity: O(*arcs*) a sweep; sweeps are few in practice.
/// - Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre (2008), *Fast unfolding of communities in
///   large networks*, J. Stat. Mech. P10008, doi:10.1088/1742-5468/2008/10/P10008.
package struct Louvain: Hashable, Sendable {
  /// The number of each node's community.
  package let communities: [UInt32]
  /// How many communities there are.
  package let communityCount: Int
  /// From −½ to 1; 0 where nothing weighs anything.
  package let modularity: Double

  /// - Parameters:
  ///   - rows: arcs both ways, as heavy one way as the other.
  ///   - resolution: γ; above 1 communities are smaller, below larger.
  /// - Throws: `unfitWeight` where an arc weighs less than zero or is not finite, `unfitParameter` where the resolution
  ///   does.
  package init(undirected rows: ArcRows, resolution: Double = 1) throws(NumericFault) {
    guard resolution.isFinite, resolution >= 0 else {
      throw .unfitParameter(name: "resolution", value: resolution)
    }
    try rows.checkWeights(rowsAreIncoming: false)
    let graph = CommunityGraph(rows)
    var partition = Partition(singletonsOf: rows.nodeCount)
    var modularity = graph.modularity(of: partition, resolution)
    while true {
      var next = Louvain.unfolded(graph, from: partition, resolution)
      next = rows.connectedParts(of: next)
      let value = graph.modularity(of: next, resolution)
      guard value > modularity + 1e-12 else { break }
      (partition, modularity) = (next, value)
    }
    communities = partition.numbers
    communityCount = partition.count
    self.modularity = modularity
  }

  /// One climb: nodes move, then communities as nodes, until none does.
  private static func unfolded(_ graph: CommunityGraph, from start: Partition, _ resolution: Double) -> Partition {
    var partition = graph.settled(from: start, resolution)
    var level = graph.folded(by: partition)
    while true {
      let coarse = level.settled(from: Partition(singletonsOf: level.nodeCount), resolution)
      if coarse.count == level.nodeCount { return partition }
      partition = Partition(numbers: partition.numbers.map { coarse.numbers[Int($0)] })
      level = level.folded(by: coarse)
    }
  }
}

extension ArcRows {
  /// A partition whose parts hold together: what no arc joins is parted.
  fileprivate func connectedParts(of partition: Partition) -> Partition {
    var parts = [UInt32](repeating: .max, count: nodeCount)
    for start in 0..<nodeCount where parts[start] == .max {
      parts[start] = UInt32(start)
      var waiting = [UInt32(start)]
      while let node = waiting.popLast() {
        for head in heads[range(of: Int(node))] where parts[Int(head)] == .max {
          guard partition.numbers[Int(head)] == partition.numbers[Int(node)] else { continue }
          parts[Int(head)] = UInt32(start)
          waiting.append(head)
        }
      }
    }
    return Partition(numbers: parts)
  }
}
