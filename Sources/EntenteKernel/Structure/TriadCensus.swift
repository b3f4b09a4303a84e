/// How often each of the sixteen kinds of three nodes occurs.
///
/// A kind is named by how many of its pairs are mutual, asymmetric and null, with a letter where that leaves a choice:
/// down, up, cyclic, transitive. Only triads with an arc are looked at; the rest are what is missing to all.
///
/// - Convention: names and order are those of networkx and igraph.
/// - Complexity: O(Σ over neighbouring pairs of their degrees), at most O(*arcs* · greatest degree); O(*nodes* + *arcs*)
///   memory.
/// - Reference: V. Batagelj, A. Mrvar (2001), *A subquadratic triad census algorithm for large sparse networks with small
///   maximum degree*, Social Networks 23(3), doi:10.1016/S0378-8733(01)00035-1; names from P. W. Holland, S. Leinhardt
///   (1970), Am. J. Sociology 76(3), doi:10.1086/224954.
package struct TriadCensus: Hashable, Sendable {
  /// The kinds, in the customary order.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case null = "003"
    case oneArc = "012"
    case onePair = "102"
    /// A ← B → C.
    case down = "021D"
    /// A → B ← C.
    case up = "021U"
    /// A → B → C.
    case chain = "021C"
    /// A ↔ B ← C.
    case pairDown = "111D"
    /// A ↔ B → C.
    case pairUp = "111U"
    /// A → B → C, A → C.
    case transitive = "030T"
    /// A → B → C → A.
    case cyclic = "030C"
    case twoPairs = "201"
    /// A ← B → C, A ↔ C.
    case closedDown = "120D"
    /// A → B ← C, A ↔ C.
    case closedUp = "120U"
    /// A → B → C, A ↔ C.
    case closedChain = "120C"
    case twoPairsAndArc = "210"
    case complete = "300"
  }

  /// The count of each kind in the order of `Kind.allCases`.
  ///
  /// All triads fit in an `Int` up to 3.8 million nodes; beyond,
  /// the count of empty ones stays at the greatest `Int`.
  package let counts: [Int]

  /// - Parameters:
  ///   - forward: for each node the arcs that leave it.
  ///   - backward: the same arcs at the node they come to.
  package init(forward: ArcRows, backward: ArcRows) {
    let dyads = DyadRows(forward: forward, backward: backward)
    let kinds = TriadKinds()
    var counts = [Int](repeating: 0, count: Kind.allCases.count)
    for node in 0..<forward.nodeCount { dyads.countTriads(of: node, by: kinds, into: &counts) }
    let nodes = Int128(forward.nodeCount)
    let all = nodes * (nodes - 1) * (nodes - 2) / 6
    counts[0] = Int(clamping: all - counts.reduce(0) { $0 + Int128($1) })
    self.counts = counts
  }

  /// The count of a kind.
  package subscript(kind: Kind) -> Int {
    counts[Kind.allCases.firstIndex(of: kind) ?? 0]
  }
}

/// Each node's neighbours, ascending, with the arcs between: 1 leaves, 2 comes, 3 both.
private struct DyadRows {
  private let rows: ArcRows
  private let arcs: [UInt8]

  init(forward: ArcRows, backward: ArcRows) {
    let twos = [Double](repeating: 2, count: backward.arcCount)
    let coming = ArcRows(offsets: backward.offsets, heads: backward.heads, weights: twos)
    rows = forward.unweighted.neighbours(with: coming)
    arcs = rows.weights.map { UInt8($0) }
  }

  /// Counts the triads of a node *u*, each later neighbour *v* and every third node *w*.
  func countTriads(of u: Int, by kinds: TriadKinds, into counts: inout [Int]) {
    for place in rows.range(of: u) where rows.heads[place] > u {
      countTriads(of: u, with: place, by: kinds, into: &counts)
    }
  }

  /// A connected triad is counted at its first neighbouring pair only: *w* comes after *v*, or between *u* and *v* and
  /// is no neighbour of *u*.
  private func countTriads(of u: Int, with place: Int, by kinds: TriadKinds, into counts: inout [Int]) {
    let (others, arcs) = (rows.heads.span, arcs.span)
    let v = Int(others[place])
    var (near, far) = (rows.range(of: u), rows.range(of: v))
    let pair = arcs[place]
    var either = 0
    while !near.isEmpty || !far.isEmpty {
      let first = near.isEmpty ? .max : others[near.lowerBound]
      let second = far.isEmpty ? .max : others[far.lowerBound]
      let w = Int(min(first, second))
      let isNear = first <= second
      let nearArcs = isNear ? arcs[near.lowerBound] : 0
      let farArcs = second <= first ? arcs[far.lowerBound] : 0
      if isNear { near = near.lowerBound + 1..<near.upperBound }
      if second <= first { far = far.lowerBound + 1..<far.upperBound }
      if w == u || w == v { continue }
      either += 1
      if w > v || (w > u && !isNear) { counts[kinds[pair, nearArcs, farArcs]] += 1 }
    }
    counts[kinds[pair, 0, 0]] += rows.nodeCount - either - 2
  }
}
