extension DistancePaths {
  /// For each node *v* the sum over ordered pairs *s* ≠ *v* ≠ *t* of σ(*s*,*t*|*v*) / σ(*s*,*t*), where σ counts
  /// shortest paths.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · (*arcs* + *nodes* log *nodes*)) time, O(*nodes* + *arcs*) memory a task.
  /// - Note: path counts are `Double`; beyond 10³⁰⁸ paths between two nodes the result is not a number.
  /// - Reference: U. Brandes (2001), *A faster algorithm for betweenness centrality*, J. Math. Sociology 25(2),
  ///   doi:10.1080/0022250X.2001.9990249.
  package func betweenness(taskCount: Int? = nil) async throws(CancellationError) -> [Double] {
    let zeros = [Double](repeating: 0, count: forward.nodeCount)
    if forward.arcCount == 0 { return zeros }
    let plan = DistancePlan(self)
    let scores = try await plan.sum(zeros, taskCount) { source, sweep, scores in
      sweep.settle(plan.rows, from: source)
      sweep.countPaths(from: source)
      sweep.addDependencies(to: &scores)
    }
    return plan.order.byNode(scores)
  }

  /// For each arc *a* of `forward` the sum over ordered pairs (*s*, *t*) of σ(*s*,*t*|*a*) / σ(*s*,*t*).
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · (*arcs* + *nodes* log *nodes*)) time, O(*nodes* + *arcs*) memory a task.
  /// - Note: path counts are `Double`; beyond 10³⁰⁸ paths between two nodes the result is not a number.
  /// - Reference: U. Brandes (2008), *On variants of shortest-path betweenness centrality and their generic
  ///   computation*, Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001.
  package func arcBetweenness(taskCount: Int? = nil) async throws(CancellationError) -> [Double] {
    let zeros = [Double](repeating: 0, count: forward.arcCount)
    if forward.arcCount == 0 { return zeros }
    let plan = DistancePlan(self, keepsArcs: true)
    let scores = try await plan.sum(zeros, taskCount) { source, sweep, scores in
      sweep.settle(plan.rows, from: source)
      sweep.countPaths(from: source)
      sweep.addArcDependencies(plan.rows, to: &scores)
    }
    return plan.order.byArc(scores, of: forward)
  }
}
