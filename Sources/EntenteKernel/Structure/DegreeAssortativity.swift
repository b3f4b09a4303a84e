/// Whether arcs run between nodes of like degree: Pearson's correlation, over arcs, of the out-degree of the tail and the
/// in-degree of the head.
///
/// For an undirected graph, given as arcs both ways, this is Newman's coefficient of the degrees at either end. Sums are
/// of whole numbers and exact.
///
/// - Convention: networkx's `degree_assortativity_coefficient` and igraph's `assortativity_degree(directed)` agree.
/// - Undefined (nil) where all tails, or all heads, have one degree: a ring, one arc, none.
/// - Complexity: O(*nodes* + *arcs*).
/// - Reference: M. E. J. Newman (2003), *Mixing patterns in networks*, Phys. Rev. E 67, 026126,
///   doi:10.1103/PhysRevE.67.026126.
package enum DegreeAssortativity {
  /// The coefficient, from −1 to 1.
  ///
  /// - Parameter forward: for each node the arcs that leave it.
  package static func coefficient(forward: ArcRows) -> Double? {
    var inDegrees = [Int](repeating: 0, count: forward.nodeCount)
    for head in forward.heads { inDegrees[Int(head)] += 1 }
    var (sumX, sumY, sumXX, sumYY, sumXY) = (0 as Int128, 0 as Int128, 0 as Int128, 0 as Int128, 0 as Int128)
    for tail in 0..<forward.nodeCount {
      let row = forward.range(of: tail)
      var reached = 0
      for arc in row {
        let degree = inDegrees[Int(forward.heads[arc])]
        reached += degree
        sumYY += Int128(degree * degree)
      }
      sumX += Int128(row.count * row.count)
      sumXX += Int128(row.count) * Int128(row.count * row.count)
      sumY += Int128(reached)
      sumXY += Int128(row.count) * Int128(reached)
    }
    let arcs = Int128(forward.arcCount)
    let (spreadX, spreadY) = (arcs * sumXX - sumX * sumX, arcs * sumYY - sumY * sumY)
    guard spreadX > 0, spreadY > 0 else { return nil }
    return Double(arcs * sumXY - sumX * sumY) / (Double(spreadX).squareRoot() * Double(spreadY).squareRoot())
  }
}
