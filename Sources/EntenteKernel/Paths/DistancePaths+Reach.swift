extension DistancePaths {
  /// How many nodes each node reaches along the arcs, and how far they are.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · (*arcs* + *nodes* log *nodes*)) time, O(*nodes* + *arcs*) memory a task.
  /// - Reference: E. W. Dijkstra (1959), *A note on two problems in connexion with graphs*, Numerische Mathematik 1,
  ///   doi:10.1007/BF01386390.
  package func reach(taskCount: Int? = nil) async throws(CancellationError) -> Reach {
    let nothing = Reach(nodeCount: forward.nodeCount)
    if forward.arcCount == 0 { return nothing }
    let plan = DistancePlan(self)
    let stepsEach = 4 * (forward.nodeCount + plan.rows.arcs.count)
    let sweep = ChunkedSweep(over: forward.nodeCount, stepsEach: stepsEach, taskCount: taskCount)
    let reach = try await sweep.run(
      from: nothing, scratch: plan.makeSweep,
      measure: { sources, sweep, reach in
        for source in sources where !plan.rows.range(of: source).isEmpty {
          sweep.settle(plan.rows, from: source)
          for node in sweep.settled.dropFirst() { reach.add(1, at: sweep.distance(of: node), to: source) }
        }
      },
      join: { $0.join($1) })
    return reach.byNode(plan.order)
  }
}
