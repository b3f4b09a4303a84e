import Entente
import Testing

/// Measures that run in parallel: they stop when told to, and their sums do not depend on who did what.
struct ParallelWorkTests {
  private static let parallel: [Measure] = [
    .closeness, .harmonic, .betweenness, .edgeBetweenness, .diameter, .meanDistance, .closenessCentralisation,
    .betweennessCentralisation,
  ]

  @Test(arguments: [nil, DistanceRule.inverse])
  func `a cancelled task gives no value`(distance: DistanceRule?) async throws {
    let snapshot = try LawGraph.random(seed: 5).snapshot()
    var options = MeasureOptions()
    options.distance = distance
    for measure in Self.parallel {
      let task = Task { [options] in
        // Sleeps until it is cancelled, so that the work begins cancelled.
        try? await Task.sleep(for: .seconds(60))
        return await MeasureOutcome(snapshot, measure, options)
      }
      task.cancel()
      guard case .nothing(.cancelled) = await task.value else {
        Issue.record("\(measure.name) went on")
        continue
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `work that has begun stops soon after it is cancelled`() async throws {
    // Without optimisation the whole of it takes longer than the test may.
    let snapshot = try LawGraph.ring(20_000).snapshot()
    let task = Task { await MeasureOutcome(snapshot, .betweenness) }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    guard case .nothing(.cancelled) = await task.value else {
      Issue.record("the work was done, though cancelled")
      return
    }
  }

  @Test(arguments: [nil, DistanceRule.inverse])
  func `the same bits come out of one task and of four at a time`(distance: DistanceRule?) async throws {
    var graph = LawGraph.random(seed: 8)
    // Enough work that sources are shared out among tasks.
    for seed in 9..<30 as Range<UInt64> { graph = graph.beside(.random(seed: seed)) }
    for actor in 0..<graph.actorCount {
      graph.ties.append(
        .init(
          source: actor, target: actor * 7 % graph.actorCount, isDirected: false, strength: 0.1 + Double(actor % 13)))
    }
    let snapshot = try graph.snapshot()
    var options = MeasureOptions()
    options.distance = distance
    for measure in [Measure.betweenness, .edgeBetweenness, .closeness, .harmonic] {
      let alone = await MeasureOutcome(snapshot, measure, options).values.mapValues(\.bitPattern)
      #expect(!alone.isEmpty)
      await withTaskGroup(of: [String: UInt64].self) { group in
        for _ in 0..<4 {
          group.addTask { [options] in
            await MeasureOutcome(snapshot, measure, options).values.mapValues(\.bitPattern)
          }
        }
        for await together in group { #expect(together == alone, "\(measure.name)") }
      }
    }
  }
}
