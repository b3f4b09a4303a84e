import EntenteKernel
import EntenteTestSupport
import Testing

/// What all measures over paths promise, whatever they measure.
struct PathSweepTests {
  @Test(arguments: [5] as [UInt64])
  func `the same bytes come out of one task and of many`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let rows = SampleGraphs.random(530, 1300, .tied, using: &generator)
    let (hops, distances) = (HopPaths(rows), DistancePaths(forward: rows, tolerance: 1e-10))
    let alone = try await Measured(hops, distances, taskCount: 1)
    for tasks in [2, 16] {
      #expect(try await Measured(hops, distances, taskCount: tasks) == alone, "seed \(seed), \(tasks) tasks")
    }
  }

  /// All that is measured over paths.
  private struct Measured: Equatable {
    var scores: [[Double]]
    var reaches: [Reach]

    init(_ hops: HopPaths, _ distances: DistancePaths, taskCount: Int) async throws {
      scores = [
        try await hops.betweenness(taskCount: taskCount), try await hops.arcBetweenness(taskCount: taskCount),
        try await distances.betweenness(taskCount: taskCount),
        try await distances.arcBetweenness(taskCount: taskCount),
      ]
      reaches = [try await hops.reach(taskCount: taskCount), try await distances.reach(taskCount: taskCount)]
    }
  }

  @Test(arguments: [0, 1, 1_000_000])
  func `nodes without arcs lie between none and reach none`(nodeCount: Int) async throws {
    let rows = SampleGraphs.graph(nodeCount, [])
    let zeros = [Double](repeating: 0, count: nodeCount)
    #expect(try await HopPaths(forward: rows, backward: rows).betweenness() == zeros)
    #expect(try await HopPaths(forward: rows, backward: rows).arcBetweenness() == [])
    #expect(try await HopPaths(forward: rows, backward: rows).reach().total == zeros)
    #expect(try await DistancePaths(forward: rows).betweenness() == zeros)
    #expect(try await DistancePaths(forward: rows).arcBetweenness() == [])
    #expect(try await DistancePaths(forward: rows).reach().reciprocal == zeros)
  }

  @Test(arguments: [1, 4])
  func `a cancelled sweep says so`(tasks: Int) async {
    let rows = SampleGraphs.ring(100)
    let measured = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await HopPaths(rows).betweenness(taskCount: tasks)
    }
    measured.cancel()
    await #expect(throws: CancellationError.self) { try await measured.value }
  }

  @Test func `chunks are joined in order whoever finishes first`() async throws {
    let sweep = ChunkedSweep(over: 1000, grain: 3, stepsEach: 1, taskCount: 8)
    let things = try await sweep.run(
      from: [Int](), scratch: {},
      measure: { things, _, found in found += things },
      join: { $0 += $1 })
    #expect(things == Array(0..<1000))
    #expect(sweep.chunkCount <= 64)
  }

  @Test func `small work is done by one task, and no work by none`() {
    #expect(ChunkedSweep(over: 20, stepsEach: 400).taskCount == 1)
    #expect(ChunkedSweep(over: 2000, stepsEach: 25_000).taskCount > 1)
    #expect(ChunkedSweep(over: 0, stepsEach: 25_000).chunkCount == 0)
  }
}
