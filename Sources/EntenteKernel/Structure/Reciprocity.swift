/// How often an arc is answered by one the other way.
///
/// - Convention: networkx's `overall_reciprocity` and igraph's `reciprocity` agree.
/// - Undefined (nil) without arcs. An undirected graph, given as arcs both ways, has 1.
/// - Complexity: O(*nodes* + *arcs*): the rows of the two directions are merged.
/// - Reference: S. Wasserman, K. Faust (1994), *Social Network Analysis*, ch. 13, doi:10.1017/CBO9780511815478.
package enum Reciprocity {
  /// The share of arcs that are answered, from 0 to 1.
  ///
  /// - Parameters:
  ///   - forward: for each node the arcs that leave it.
  ///   - backward: the same arcs at the node they come to.
  package static func share(forward: ArcRows, backward: ArcRows) -> Double? {
    guard forward.arcCount > 0 else { return nil }
    var answered = 0
    for node in 0..<forward.nodeCount {
      var coming = backward.range(of: node)
      for arc in forward.range(of: node) {
        let head = forward.heads[arc]
        while let next = coming.first, backward.heads[next] < head { coming = next + 1..<coming.upperBound }
        if let next = coming.first, backward.heads[next] == head { answered += 1 }
      }
    }
    return Double(answered) / Double(forward.arcCount)
  }
}
