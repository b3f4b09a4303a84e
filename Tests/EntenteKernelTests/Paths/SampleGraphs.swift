import EntenteKernel
import EntenteTestSupport

/// Graphs to measure: drawn by a seed, or of a form whose values are known.
enum SampleGraphs {
  /// How the lengths of arcs are drawn.
  enum Lengths: CaseIterable {
    /// None: each arc is a hop.
    case hops
    /// Whole numbers from 1 to 3, so that many paths are equally long.
    case tied
    /// Real numbers.
    case free
  }

  /// A graph from arcs given as pairs, both ways if it is undirected.
  static func graph(
    _ nodeCount: Int, _ arcs: [(Int, Int)], lengths: [Double] = [], isDirected: Bool = true
  ) -> ArcRows {
    let all = isDirected ? arcs : arcs + arcs.map { ($0.1, $0.0) }
    let tails = all.map { UInt32($0.0) }
    let heads = all.map { UInt32($0.1) }
    let weights = isDirected ? lengths : lengths + lengths
    return ArcRows(folding: nodeCount, tails: tails.span, heads: heads.span, weights: weights.span, by: .max)
  }

  /// A graph of up to 40 nodes, from a few arcs to many, a few of them hubs.
  static func random(_ lengths: Lengths, using generator: inout SeededGenerator) -> ArcRows {
    let nodeCount = Int.random(in: 1...40, using: &generator)
    let arcCount = Int.random(in: 0...nodeCount * 6, using: &generator)
    return random(nodeCount, arcCount, lengths, using: &generator)
  }

  /// A graph of so many nodes and at most so many arcs.
  static func random(
    _ nodeCount: Int, _ arcCount: Int, _ lengths: Lengths, using generator: inout SeededGenerator
  ) -> ArcRows {
    let hubs = max(1, nodeCount / 8)
    let arcs = (0..<arcCount).map { _ in
      let tail = Int.random(in: 0..<nodeCount, using: &generator)
      let head = Int.random(in: 0..<(Bool.random(using: &generator) ? hubs : nodeCount), using: &generator)
      return Bool.random(using: &generator) ? (tail, head) : (head, tail)
    }
    let drawn: [Double] =
      switch lengths {
      case .hops: []
      case .tied: arcs.map { _ in Double(Int.random(in: 1...3, using: &generator)) }
      case .free: arcs.map { _ in Double.random(in: 0.01...1, using: &generator) }
      }
    return graph(nodeCount, arcs, lengths: drawn, isDirected: Bool.random(using: &generator))
  }

  /// Nodes in a row.
  static func path(_ nodeCount: Int) -> ArcRows { graph(nodeCount, steps(nodeCount), isDirected: false) }

  /// Arcs round in a circle, one way.
  static func ring(_ nodeCount: Int) -> ArcRows { graph(nodeCount, steps(nodeCount) + [(nodeCount - 1, 0)]) }

  /// Node 0 and its neighbours.
  static func star(_ nodeCount: Int) -> ArcRows {
    graph(nodeCount, (1..<nodeCount).map { (0, $0) }, isDirected: false)
  }

  /// Everyone with everyone.
  static func complete(_ nodeCount: Int) -> ArcRows {
    graph(nodeCount, (0..<nodeCount).flatMap { tail in (0..<nodeCount).map { (tail, $0) } })
  }

  /// A square of nodes, arcs to the right and down.
  static func grid(_ side: Int) -> ArcRows {
    let nodes = 0..<side * side
    let right = nodes.filter { $0 % side != side - 1 }.map { ($0, $0 + 1) }
    return graph(side * side, right + nodes.dropLast(side).map { ($0, $0 + side) })
  }

  private static func steps(_ nodeCount: Int) -> [(Int, Int)] { (1..<nodeCount).map { ($0 - 1, $0) } }
}

extension HopPaths {
  /// Takes a graph and turns it round.
  init(_ rows: ArcRows) { self.init(forward: rows, backward: rows.reversed()) }
}
