import EntenteKernel
import EntenteTestSupport

/// A small graph as a test writes it down, and as a table of weights that a naive definition can walk.
struct SampleArcs {
  struct Arc: Hashable {
    var tail: Int
    var head: Int
    var weight = 1.0
  }

  var nodeCount: Int
  var arcs: [Arc] = []
  var isWeighted = false

  /// Arcs given as pairs.
  init(_ nodeCount: Int, _ pairs: [(Int, Int)] = [], bothWays: Bool = false) {
    self.nodeCount = nodeCount
    for (tail, head) in pairs {
      arcs.append(Arc(tail: tail, head: head))
      if bothWays { arcs.append(Arc(tail: head, head: tail)) }
    }
  }

  /// A graph that looks random: its size, density, direction and weights too.
  init(seed: UInt64, nodes: ClosedRange<Int> = 1...14, densities: ClosedRange<Double> = 0.05...0.6) {
    var generator = SeededGenerator(seed: seed)
    self.init(Int.random(in: nodes, using: &generator))
    let density = Double.random(in: densities, using: &generator)
    let isDirected = Bool.random(using: &generator)
    isWeighted = Bool.random(using: &generator)
    for tail in 0..<nodeCount {
      for head in 0..<nodeCount where tail != head && (isDirected || tail < head) {
        guard Double.random(in: 0..<1, using: &generator) < density else { continue }
        let weight = isWeighted ? Double(Int.random(in: 1...12, using: &generator)) / 4 : 1
        arcs.append(Arc(tail: tail, head: head, weight: weight))
        if !isDirected { arcs.append(Arc(tail: head, head: tail, weight: weight)) }
      }
    }
  }

  static func path(_ count: Int) -> SampleArcs {
    SampleArcs(count, (1..<max(count, 1)).map { ($0 - 1, $0) }, bothWays: true)
  }

  /// A cycle that runs one way.
  static func ring(_ count: Int) -> SampleArcs {
    SampleArcs(count, (0..<count).map { ($0, ($0 + 1) % count) })
  }

  /// Node 0 in the middle.
  static func star(leaves: Int) -> SampleArcs {
    SampleArcs(leaves + 1, (1...leaves).map { (0, $0) }, bothWays: true)
  }

  static func complete(_ count: Int) -> SampleArcs {
    SampleArcs(count, (0..<count).flatMap { tail in (0..<tail).map { (tail, $0) } }, bothWays: true)
  }

  var forward: ArcRows {
    let tails = arcs.map { UInt32($0.tail) }
    let heads = arcs.map { UInt32($0.head) }
    let weights = isWeighted ? arcs.map(\.weight) : []
    return ArcRows(folding: nodeCount, tails: tails.span, heads: heads.span, weights: weights.span, by: .sum)
  }

  var backward: ArcRows { forward.reversed() }

  /// The weight from each node to each.
  var matrix: [[Double]] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for arc in arcs { matrix[arc.tail][arc.head] = arc.weight }
    return matrix
  }

  /// Whether there is a way along the arcs from each node to each; to itself only round a cycle.
  var reaches: [[Bool]] {
    var reaches = matrix.map { $0.map { $0 > 0 } }
    for middle in 0..<nodeCount {
      for tail in 0..<nodeCount where reaches[tail][middle] {
        for head in 0..<nodeCount where reaches[middle][head] { reaches[tail][head] = true }
      }
    }
    return reaches
  }

  var hasCycle: Bool {
    let reaches = reaches
    return reaches.indices.contains { reaches[$0][$0] }
  }
}

/// Whether two numbers agree to a share of the greater.
func agree(_ one: Double, _ other: Double, within tolerance: Double = 1e-10) -> Bool {
  abs(one - other) <= tolerance * max(abs(one), abs(other), 1e-6)
}

func agree(_ one: [Double], _ other: [Double], within tolerance: Double = 1e-10) -> Bool {
  one.count == other.count && zip(one, other).allSatisfy { agree($0, $1, within: tolerance) }
}
