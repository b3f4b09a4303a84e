/// Nodes renamed so that the busiest come first, which brings what is read most often close together.
struct HubFirst: Sendable {
  /// The node that bore each new name.
  let nodes: [UInt32]
  private let names: [UInt32]

  /// Names by falling degree, arcs in and out together; nodes of one degree keep their order.
  ///
  /// - Complexity: O(*nodes* + *arcs*), by counting sort.
  init(_ rows: ArcRows) {
    let nodeCount = rows.nodeCount
    var degrees = (0..<nodeCount).map { rows.range(of: $0).count }
    for head in rows.heads { degrees[Int(head)] += 1 }
    let most = degrees.max() ?? 0
    var next = [Int](repeating: 0, count: most + 2)
    for degree in degrees { next[most - degree + 1] += 1 }
    for place in 0...most { next[place + 1] += next[place] }
    var nodes = [UInt32](repeating: 0, count: nodeCount)
    var names = nodes
    for node in 0..<nodeCount {
      let key = most - degrees[node]
      nodes[next[key]] = UInt32(node)
      names[node] = UInt32(next[key])
      next[key] += 1
    }
    self.nodes = nodes
    self.names = names
  }

  /// The same arcs between the new names.
  ///
  /// Those of a node keep their order, which need no longer be ascending.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func renamed(_ rows: ArcRows) -> ArcRows {
    var offsets: [UInt32] = [0]
    var heads: [UInt32] = []
    var weights: [Double] = []
    offsets.reserveCapacity(rows.nodeCount + 1)
    heads.reserveCapacity(rows.arcCount)
    weights.reserveCapacity(rows.weights.count)
    for node in nodes {
      for arc in rows.range(of: Int(node)) {
        heads.append(names[Int(rows.heads[arc])])
        if rows.isWeighted { weights.append(rows.weights[arc]) }
      }
      offsets.append(UInt32(heads.count))
    }
    return ArcRows(offsets: offsets, heads: heads, weights: weights)
  }

  /// What is known by new name, by node.
  ///
  /// - Complexity: O(*nodes*).
  func byNode<Value>(_ values: [Value]) -> [Value] { names.map { values[Int($0)] } }

  /// What is known of each renamed arc, by arc.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func byArc(_ values: [Double], of rows: ArcRows) -> [Double] {
    var restored = [Double](repeating: 0, count: values.count)
    var place = 0
    for node in nodes {
      for arc in rows.range(of: Int(node)) {
        restored[arc] = values[place]
        place += 1
      }
    }
    return restored
  }
}
