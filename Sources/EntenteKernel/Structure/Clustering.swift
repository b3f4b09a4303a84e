/// How many of the pairs of a node's neighbours are tied to each other.
///
/// Undirected: *T* of the *k*(*k* − 1)/2 pairs of *k* neighbours. Directed, after Fagiolo: of the triangles that the
/// node could have with every choice of directions, those it has; with *d* arcs, *m* of them in mutual pairs counted
/// once, there are *d*(*d* − 1) − 2*m* possible ones, up to a factor of 2 on both sides. Weights do not count.
///
/// - Convention: with `possible` 0 (fewer than two neighbours) networkx says 0 and igraph nothing; who asks decides.
///   The directed form is networkx's `clustering` of a DiGraph. igraph knows the undirected form only.
/// - Complexity: O(*arcs*^1.5); see `TriangleSweep`.
/// - Reference: D. J. Watts, S. H. Strogatz (1998), *Collective dynamics of "small-world" networks*, Nature 393,
///   doi:10.1038/30918; G. Fagiolo (2007), *Clustering in complex directed networks*, Phys. Rev. E 76, 026107,
///   doi:10.1103/PhysRevE.76.026107.
package struct Clustering: Hashable, Sendable {
  /// For each node the triangles it belongs to; in a directed graph the choices of directions that make one.
  package let triangles: [Double]
  /// For each node how many there could be; 0 where the coefficient is undefined.
  package let possible: [Double]

  /// Of an undirected graph.
  ///
  /// - Parameter undirected: rows whose arcs go both ways.
  package init(undirected: ArcRows) {
    triangles = Self.count(in: undirected.unweighted)
    possible = (0..<undirected.nodeCount).map { node in
      let degree = Double(undirected.range(of: node).count)
      return degree * (degree - 1) / 2
    }
  }

  /// Of a directed graph.
  ///
  /// - Parameters:
  ///   - forward: for each node the arcs that leave it.
  ///   - backward: the same arcs at the node they come to.
  package init(forward: ArcRows, backward: ArcRows) {
    let neighbours = forward.unweighted.neighbours(with: backward.unweighted)
    triangles = Self.count(in: neighbours)
    possible = (0..<forward.nodeCount).map { node in
      let arcs = Double(forward.range(of: node).count + backward.range(of: node).count)
      let mutual = arcs - Double(neighbours.range(of: node).count)
      return arcs * (arcs - 1) - 2 * mutual
    }
  }

  /// The coefficient of a node; nil where there is no pair of neighbours.
  package func coefficient(of node: Int) -> Double? {
    possible[node] > 0 ? triangles[node] / possible[node] : nil
  }

  /// The share of all paths of two edges that are closed to triangles; nil where there is no such path.
  ///
  /// It is asked of an
  /// undirected graph: networkx's `transitivity`, igraph's `transitivity_undirected`.
  package var transitivity: Double? {
    let paths = possible.reduce(0, +)
    return paths > 0 ? triangles.reduce(0, +) / paths : nil
  }

  /// For each node the sum over its triangles of the product of the edges' weights.
  private static func count(in neighbours: ArcRows) -> [Double] {
    var counts = [Double](repeating: 0, count: neighbours.nodeCount)
    let sweep = TriangleSweep(neighbours: neighbours)
    sweep.forEach { triangle in
      let product = sweep.weights[triangle.ab] * sweep.weights[triangle.ac] * sweep.weights[triangle.bc]
      counts[triangle.a] += product
      counts[triangle.b] += product
      counts[triangle.c] += product
    }
    return counts
  }
}
