import EntenteKernel

/// What shortest paths give when it is written out over all pairs, for graphs small enough.
///
/// Distances come from Floyd and Warshall's three loops, path counts from the arcs that end in each node.
struct AllPairs {
  let rows: ArcRows
  private(set) var distance: [[Double]]
  private(set) var sigma: [[Double]]

  init(_ rows: ArcRows) {
    self.rows = rows
    let nodes = 0..<rows.nodeCount
    distance = nodes.map { row in nodes.map { $0 == row ? 0 : .infinity } }
    for node in nodes {
      for arc in rows.range(of: node) { distance[node][Int(rows.heads[arc])] = Self.length(rows, arc) }
    }
    for middle in nodes {
      for source in nodes {
        for target in nodes {
          distance[source][target] = min(distance[source][target], distance[source][middle] + distance[middle][target])
        }
      }
    }
    sigma = nodes.map { row in nodes.map { $0 == row ? 1 : 0 } }
    for source in nodes {
      let far = distance[source]
      let order = nodes.filter { far[$0].isFinite }.sorted { far[$0] < far[$1] }
      for node in order {
        for arc in rows.range(of: node) {
          let head = Int(rows.heads[arc])
          if Self.areEqual(far[node] + Self.length(rows, arc), far[head]) { sigma[source][head] += sigma[source][node] }
        }
      }
    }
  }

  private static func length(_ rows: ArcRows, _ arc: Int) -> Double { rows.isWeighted ? rows.weights[arc] : 1 }

  private static func areEqual(_ left: Double, _ right: Double) -> Bool {
    left == right || abs(left - right) <= 1e-11 * right
  }

  private func reachedPairs() -> [(source: Int, target: Int)] {
    let nodes = 0..<rows.nodeCount
    return nodes.flatMap { source in
      nodes.filter { $0 != source && distance[source][$0].isFinite }.map { (source, $0) }
    }
  }

  var betweenness: [Double] {
    var scores = [Double](repeating: 0, count: rows.nodeCount)
    for (source, target) in reachedPairs() {
      for node in 0..<rows.nodeCount where node != source && node != target {
        if Self.areEqual(distance[source][node] + distance[node][target], distance[source][target]) {
          scores[node] += sigma[source][node] * sigma[node][target] / sigma[source][target]
        }
      }
    }
    return scores
  }

  var arcBetweenness: [Double] {
    var scores = [Double](repeating: 0, count: rows.arcCount)
    for (source, target) in reachedPairs() {
      for tail in 0..<rows.nodeCount {
        for arc in rows.range(of: tail) {
          let head = Int(rows.heads[arc])
          let length = distance[source][tail] + Self.length(rows, arc) + distance[head][target]
          if Self.areEqual(length, distance[source][target]) {
            scores[arc] += sigma[source][tail] * sigma[head][target] / sigma[source][target]
          }
        }
      }
    }
    return scores
  }

  /// The distances from a node to the others it reaches.
  func reached(from node: Int) -> [Double] {
    distance[node].indices.filter { $0 != node && distance[node][$0].isFinite }.map { distance[node][$0] }
  }
}

/// Whether numbers agree to a billionth, one by one.
func agree(_ ours: [Double], _ theirs: [Double]) -> Bool {
  ours.count == theirs.count && zip(ours, theirs).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
}
