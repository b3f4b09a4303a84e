extension HopPaths {
  /// How many hubs tell which targets are alike.
  private static let hubCount = 4

  /// How many nodes each node reaches along `forward`, and in how many hops.
  ///
  /// Targets are searched for 512 at a time, one a bit (see `BitSweep`). Of the reciprocals the count at each distance
  /// is exact, and each batch adds them with the distance growing.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(*nodes* · *arcs*) time, a few hundred pairs at a step; O(*nodes*) memory a task, 64 bytes thrice.
  package func reach(taskCount: Int? = nil) async throws(CancellationError) -> Reach {
    let nodeCount = forward.nodeCount
    if forward.arcCount == 0 { return Reach(nodeCount: nodeCount) }
    let order = HubFirst(forward)
    let rows = order.renamed(forward)
    let reverse = order.renamed(backward)
    let ends = (0..<UInt32(nodeCount)).filter { !reverse.range(of: Int($0)).isEmpty }
    let targets = rows.alikeTogether(ends, hubCount: Self.hubCount)
    let stepsEach = (nodeCount + rows.arcCount) / 16
    let plan = ChunkedSweep(over: targets.count, grain: NodeBits.width, stepsEach: stepsEach, taskCount: taskCount)
    let reach = try await plan.run(
      from: Reach(nodeCount: nodeCount),
      scratch: { BitSweep(nodeCount: nodeCount) },
      measure: { $1.search(rows, reverse, for: targets.span.extracting($0), &$2) },
      join: { $0.join($1) })
    return reach.byNode(order)
  }
}
