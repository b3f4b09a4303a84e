extension HopPaths {
  /// How many hubs tell which sources are alike: more sort finer, each costs a search.
  private static let hubCount = 16

  /// For each node *v* the sum over ordered pairs *s* ≠ *v* ≠ *t* of σ(*s*,*t*|*v*) / σ(*s*,*t*), where σ counts
  /// shortest paths.
  ///
  /// Sources are swept eight at a time, in lanes (see `LaneSweep`).
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · *arcs*) time, O(*nodes* + *arcs*) memory a task.
  /// - Note: path counts are `Double`; beyond 10³⁰⁸ paths between two nodes the result is not a number.
  /// - Reference: U. Brandes (2001), *A faster algorithm for betweenness centrality*, J. Math. Sociology 25(2),
  ///   doi:10.1080/0022250X.2001.9990249.
  package func betweenness(taskCount: Int? = nil) async throws(CancellationError) -> [Double] {
    if forward.arcCount == 0 { return [Double](repeating: 0, count: forward.nodeCount) }
    let order = HubFirst(forward)
    let (rows, reverse) = (order.renamed(forward), order.renamed(backward))
    let scores = try await sum(
      rows, reverse, taskCount, [Double](repeating: 0, count: rows.nodeCount)
    ) { sources, sweep, scores in
      sweep.search(rows, reverse, from: sources)
      sweep.addDependencies(to: &scores)
    }
    return order.byNode(scores)
  }

  /// For each arc *a* of `forward` the sum over ordered pairs (*s*, *t*) of σ(*s*,*t*|*a*) / σ(*s*,*t*).
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · *arcs*) time, O(*nodes* + *arcs*) memory a task.
  /// - Note: path counts are `Double`; beyond 10³⁰⁸ paths between two nodes the result is not a number.
  /// - Reference: U. Brandes (2008), *On variants of shortest-path betweenness centrality and their generic
  ///   computation*, Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001.
  package func arcBetweenness(taskCount: Int? = nil) async throws(CancellationError) -> [Double] {
    if forward.arcCount == 0 { return [] }
    let order = HubFirst(forward)
    let (rows, reverse) = (order.renamed(forward), order.renamed(backward))
    let scores = try await sum(
      rows, reverse, taskCount, [Double](repeating: 0, count: rows.arcCount)
    ) { sources, sweep, scores in
      sweep.search(rows, reverse, from: sources, mayPull: false)
      sweep.addArcDependencies(rows, to: &scores)
    }
    return order.byArc(scores, of: forward)
  }

  /// Sums what `add` finds from every eight sources.
  private func sum(
    _ rows: ArcRows, _ reverse: ArcRows, _ taskCount: Int?, _ zeros: [Double],
    _ add: @escaping @Sendable (Span<UInt32>, inout LaneSweep, inout [Double]) -> Void
  ) async throws(CancellationError) -> [Double] {
    let starts = (0..<UInt32(rows.nodeCount)).filter { !rows.range(of: Int($0)).isEmpty }
    let sources = reverse.alikeTogether(starts, hubCount: Self.hubCount)
    let steps = rows.nodeCount + rows.arcCount
    let plan = ChunkedSweep(
      over: sources.count, grain: Lanes.scalarCount, stepsEach: steps, taskCount: taskCount)
    return try await plan.run(
      from: zeros,
      scratch: { LaneSweep(nodeCount: rows.nodeCount) },
      measure: { add(sources.span.extracting($0), &$1, &$2) },
      join: { total, found in
        for place in total.indices { total[place] += found[place] }
      })
  }
}
