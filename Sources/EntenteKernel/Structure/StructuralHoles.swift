/// How far each node's contacts leave it room to broker: Burt's constraint and effective size.
///
/// With *m(u, v)* the weights of the arcs between *u* and *v* in both directions together, *p(u, v)* its share in all of
/// *u*'s and *q(v, w)* = *m(v, w)* over the greatest of *v*'s:
///
/// - constraint: Σ over contacts *v* of (*p(u, v)* + Σ over *w* of *p(u, w)* *p(w, v)*)². High where what one gives to
///   a contact comes back through others.
/// - effective size: Σ over contacts *v* of (1 − Σ over *w* of *p(u, w)* *q(v, w)*): the contacts, less what is redundant
///   in them. Unweighted and undirected this is Borgatti's *n* − 2*t*/*n*.
///
/// Only contacts tied to each other add to the inner sums, so one sweep over the triangles gives both.
///
/// - Convention: networkx; igraph's constraint is the same number.
/// - Undefined for a node without arcs of weight above zero.
/// - Complexity: O(*arcs*^1.5); see `TriangleSweep`.
/// - Reference: R. S. Burt (2004), *Structural holes and good ideas*, Am. J. Sociology 110(2), doi:10.1086/421787;
///   S. P. Borgatti (1997), *Structural holes: unpacking Burt's redundancy measures*, Connections 20(1).
package struct StructuralHoles: Hashable, Sendable {
  /// Each node's constraint; nil where undefined.
  package let constraint: [Double?]
  /// Each node's effective size; nil where undefined.
  package let effectiveSize: [Double?]

  /// - Parameters:
  ///   - forward: for each node the arcs that leave it, with strengths as weights.
  ///   - backward: the same arcs at the node they come to.
  package init(forward: ArcRows, backward: ArcRows) throws(NumericFault) {
    try forward.checkWeights(rowsAreIncoming: false)
    let neighbours = forward.neighbours(with: backward).arcs { $2 > 0 }
    let contacts = Contacts(neighbours)
    let sweep = TriangleSweep(neighbours: neighbours)
    // For each edge what leads round it from the end it is kept at, and from its other end.
    var outward = [Double](repeating: 0, count: sweep.ends.count)
    var inward = outward
    var redundancy = [Double](repeating: 0, count: neighbours.nodeCount)
    sweep.forEach { triangle in
      let (a, b, c) = (triangle.a, triangle.b, triangle.c)
      let (ab, ac, bc) = (sweep.weights[triangle.ab], sweep.weights[triangle.ac], sweep.weights[triangle.bc])
      outward[triangle.ab] += ac / contacts.total[a] * bc / contacts.total[c]
      inward[triangle.ab] += bc / contacts.total[b] * ac / contacts.total[c]
      outward[triangle.ac] += ab / contacts.total[a] * bc / contacts.total[b]
      inward[triangle.ac] += bc / contacts.total[c] * ab / contacts.total[b]
      outward[triangle.bc] += ab / contacts.total[b] * ac / contacts.total[a]
      inward[triangle.bc] += ac / contacts.total[c] * ab / contacts.total[a]
      redundancy[a] += (ac * bc / contacts.greatest[b] + ab * bc / contacts.greatest[c]) / contacts.total[a]
      redundancy[b] += (bc * ac / contacts.greatest[a] + ab * ac / contacts.greatest[c]) / contacts.total[b]
      redundancy[c] += (bc * ab / contacts.greatest[a] + ac * ab / contacts.greatest[b]) / contacts.total[c]
    }
    var constraint = [Double](repeating: 0, count: neighbours.nodeCount)
    for node in 0..<neighbours.nodeCount {
      for edge in sweep.edges(of: node) {
        let (end, weight) = (Int(sweep.ends[edge]), sweep.weights[edge])
        let (there, back) = (weight / contacts.total[node] + outward[edge], weight / contacts.total[end] + inward[edge])
        constraint[node] += there * there
        constraint[end] += back * back
      }
    }
    self.constraint = constraint.indices.map { contacts.count[$0] > 0 ? constraint[$0] : nil }
    effectiveSize = redundancy.indices.map {
      contacts.count[$0] > 0 ? Double(contacts.count[$0]) - redundancy[$0] : nil
    }
  }
}

/// For each node how many contacts it has, and the sum and the greatest of their weights.
private struct Contacts {
  var count: [Int] = []
  var total: [Double] = []
  var greatest: [Double] = []

  init(_ neighbours: ArcRows) {
    for node in 0..<neighbours.nodeCount {
      let weights = neighbours.weights[neighbours.range(of: node)]
      count.append(weights.count)
      total.append(weights.reduce(0, +))
      greatest.append(weights.max() ?? 0)
    }
  }
}
