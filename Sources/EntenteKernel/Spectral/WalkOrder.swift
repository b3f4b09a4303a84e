/// Nodes renamed for walks: those that pass walkers on before those that nothing leaves, and rows of one length together.
///
/// Sweeps need no look at nodes that nothing leaves, and a processor foresees where the rows of one length end. Longer rows come
/// first, so that what they give is used in the same sweep.
struct WalkOrder: Sendable {
  /// The node that bears each name.
  let nodes: [UInt32]
  /// How many nodes pass walkers on; they have the first names.
  let passingCount: Int
  private let names: [UInt32]

  /// - Parameters:
  ///   - incoming: for each node the arcs that come to it.
  ///   - passesOn: of each node, whether something leaves it.
  /// - Complexity: O(*nodes*), by counting sort.
  init(_ incoming: ArcRows, passesOn: (Int) -> Bool) {
    let count = incoming.nodeCount
    let offsets = incoming.offsets.span
    var longest = 0
    for node in 0..<count { longest = max(longest, Int(offsets[node + 1] - offsets[node])) }
    var keys = [Int](repeating: 0, count: count)
    var starts = [UInt32](repeating: 0, count: 2 * longest + 3)
    for node in 0..<count {
      let key = longest - Int(offsets[node + 1] - offsets[node]) + (passesOn(node) ? 0 : longest + 1)
      keys[node] = key
      starts[key + 1] += 1
    }
    for key in 1..<starts.count { starts[key] += starts[key - 1] }
    passingCount = Int(starts[longest + 1])
    var nodes = [UInt32](repeating: 0, count: count)
    var names = nodes
    for node in 0..<count {
      let name = starts[keys[node]]
      starts[keys[node]] = name + 1
      nodes[Int(name)] = UInt32(truncatingIfNeeded: node)
      names[node] = name
    }
    self.nodes = nodes
    self.names = names
  }

  /// The same arcs between the names.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func renamed(_ rows: ArcRows) -> ArcRows {
    var offsets = [UInt32](repeating: 0, count: rows.nodeCount + 1)
    var heads = [UInt32](repeating: 0, count: rows.arcCount)
    var weights = [Double](repeating: 0, count: rows.weights.count)
    rename(rows, &offsets, &heads, &weights)
    return ArcRows(offsets: offsets, heads: heads, weights: weights)
  }

  private func rename(
    _ rows: ArcRows, _ offsets: inout [UInt32], _ heads: inout [UInt32], _ weights: inout [Double]
  ) {
    var offsets = offsets.mutableSpan
    var heads = heads.mutableSpan
    var weights = weights.mutableSpan
    let (oldOffsets, oldHeads, oldWeights) = (rows.offsets.span, rows.heads.span, rows.weights.span)
    let (nodes, names) = (nodes.span, names.span)
    var place = 0
    for name in nodes.indices {
      let node = Int(nodes[name])
      for arc in Int(oldOffsets[node])..<Int(oldOffsets[node + 1]) {
        heads[place] = names[Int(oldHeads[arc])]
        if !oldWeights.isEmpty { weights[place] = oldWeights[arc] }
        place += 1
      }
      offsets[name + 1] = UInt32(place)
    }
  }

  /// What is known by node, by name.
  ///
  /// - Complexity: O(*nodes*).
  func byName(_ values: [Double]) -> [Double] { Self.taken(values.span, at: nodes.span) }

  /// What is known by name, by node.
  ///
  /// - Complexity: O(*nodes*).
  func byNode(_ values: [Double]) -> [Double] { Self.taken(values.span, at: names.span) }

  private static func taken(_ values: Span<Double>, at places: Span<UInt32>) -> [Double] {
    var taken = [Double](repeating: 0, count: places.count)
    var span = taken.mutableSpan
    for index in places.indices { span[index] = values[Int(places[index])] }
    return taken
  }
}
