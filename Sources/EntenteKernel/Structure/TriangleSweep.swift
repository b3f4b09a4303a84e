/// Every triangle of an undirected graph, each once.
///
/// Each edge is turned from the end with fewer neighbours to the one with more, so that no node, however well connected,
/// keeps more than √(2·*edges*) of them; a triangle is then an edge whose two ends lead to the same third node.
///
/// - Complexity: O(*edges*^1.5) time, O(*nodes* + *edges*) memory.
/// - Reference: M. Latapy (2008), *Main-memory triangle computations for very large (sparse (power-law)) graphs*, Theor.
///   Comput. Sci. 407, doi:10.1016/j.tcs.2008.07.017.
struct TriangleSweep {
  /// Where each node's edges begin in `ends` and `weights`.
  private var offsets: [UInt32] = [0]
  /// The end with more neighbours of each edge.
  private(set) var ends: [UInt32] = []
  /// The weight of each edge.
  private(set) var weights: [Double] = []

  /// Three nodes and the edges between them, which are places in `ends`.
  struct Triangle {
    let a, b, c: Int
    let ab, ac, bc: Int
  }

  /// - Parameter neighbours: a graph whose arcs go both ways, of equal weight.
  init(neighbours: ArcRows) {
    func degree(_ node: Int) -> Int { neighbours.range(of: node).count }
    offsets.reserveCapacity(neighbours.nodeCount + 1)
    for node in 0..<neighbours.nodeCount {
      for arc in neighbours.range(of: node) {
        let head = Int(neighbours.heads[arc])
        guard (degree(node), node) < (degree(head), head) else { continue }
        ends.append(UInt32(head))
        weights.append(neighbours.isWeighted ? neighbours.weights[arc] : 1)
      }
      offsets.append(UInt32(ends.count))
    }
  }

  /// The edges kept at a node.
  func edges(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// Calls for each triangle.
  func forEach(_ body: (Triangle) -> Void) {
    let none = UInt32.max
    let nodeCount = offsets.count - 1
    var edgeTo = [UInt32](repeating: none, count: nodeCount)
    for a in 0..<nodeCount where edges(of: a).count > 1 {
      for edge in edges(of: a) { edgeTo[Int(ends[edge])] = UInt32(edge) }
      for ab in edges(of: a) {
        let b = Int(ends[ab])
        for bc in edges(of: b) {
          let c = Int(ends[bc])
          if edgeTo[c] != none { body(Triangle(a: a, b: b, c: c, ab: ab, ac: Int(edgeTo[c]), bc: bc)) }
        }
      }
      for edge in edges(of: a) { edgeTo[Int(ends[edge])] = none }
    }
  }
}
