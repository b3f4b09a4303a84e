/// What searches from all nodes share: the renamed arcs worth looking at, and how the queue is cut in buckets.
struct DistancePlan: Sendable {
  let order: HubFirst
  let rows: DistanceRows
  let tolerance: Double
  /// The distance most nodes lie within, seen from the first hub.
  private let usualDistance: Double

  private static let mostBuckets = 1 << 14

  /// - Parameter keepsArcs: whether arcs that no shortest path takes stay, so that arcs are those of the graph.
  init(_ paths: DistancePaths, keepsArcs: Bool = false) {
    order = HubFirst(paths.forward)
    let renamed = order.renamed(paths.forward)
    rows = DistanceRows(keepsArcs ? renamed : renamed.withoutDetours(tolerance: paths.tolerance))
    tolerance = paths.tolerance
    var probe = DistanceSweep(for: rows, tolerance: tolerance, queue: NearestFirst(bucketCount: 1, usualDistance: 0))
    probe.settle(rows, from: 0)
    let settled = probe.settled
    usualDistance = 2 * probe.distance(of: settled[settled.count - 1 - settled.count / 20])
  }

  func makeSweep() -> DistanceSweep {
    let bucketCount = min(rows.nodeCount, Self.mostBuckets)
    return DistanceSweep(
      for: rows, tolerance: tolerance, queue: NearestFirst(bucketCount: bucketCount, usualDistance: usualDistance))
  }

  /// Sums what `add` finds from every node that arcs leave.
  func sum(
    _ zeros: [Double], _ taskCount: Int?, _ add: @escaping @Sendable (Int, inout DistanceSweep, inout [Double]) -> Void
  ) async throws(CancellationError) -> [Double] {
    let sources = (0..<rows.nodeCount).filter { !rows.range(of: $0).isEmpty }
    let stepsEach = 4 * (rows.nodeCount + rows.arcs.count)
    return try await ChunkedSweep(over: sources.count, stepsEach: stepsEach, taskCount: taskCount).run(
      from: zeros, scratch: makeSweep,
      measure: { add(sources[$0.lowerBound], &$1, &$2) },
      join: { total, found in
        for place in total.indices { total[place] += found[place] }
      })
  }
}
