import Entente
import EntenteTestSupport
import Testing

struct DailyMeanTests {
  private static let raw: MeasureOptions = {
    var options = MeasureOptions()
    options.normalization = .raw
    return options
  }()

  @Test func `a value weighs the days it holds, and nothing on the days an actor is not there`() async throws {
    let graph = try SmallGraph.make("A-B 1990-01-01/1990-01-10", "A-C 1990-01-06/1990-01-10")
    let mean = try await graph.dailyMean(of: .degree, over: .possible("1990-01-01/1990-01-10"), .init(), Self.raw)
    guard case .actors(let scores) = mean else { return }
    let snapshot = try graph.snapshot(of: .possible("1990-01"))
    #expect(snapshot.values(scores, "A", "B", "C") == [1.5, 1, 0.5])
    #expect(scores.header.rule.hasSuffix("over-time=mean"))
  }

  /// The story: a union of a period's ties has paths that no day had; the mean must be what a walk over days gives.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the mean is that of a walk over every day`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 25, using: &generator)
    let spell = RandomGraph.spell(using: &generator)
    var ties = SnapshotOptions()
    if seed % 3 == 0 { ties.certainty = .certain }
    let mean = try await graph.dailyMean(of: .netDegree, over: spell, ties)
    guard case .actors(let scores) = mean else { return }
    var options = MeasureOptions()
    options.form = RunForm(of: graph, ties)
    var sums = [Double](repeating: 0, count: graph.actors.count)
    guard let observed = graph.observed?.intersection(spell) else {
      #expect(scores.values.isEmpty, "seed \(seed)")
      return
    }
    for ordinal in observed.onset.ordinal..<observed.terminus.ordinal {
      let day = graph.snapshot(of: Spell(on: Day(ordinal: ordinal)), ties.reading(.changes))
      guard case .actors(let daily) = try await day.result(of: .netDegree, options) else { continue }
      for (actor, value) in zip(daily.actors, daily.values) { sums[actor.index] += value }
    }
    let days = Double(try #require(observed.dayCount))
    for (actor, value) in zip(scores.actors, scores.values) {
      #expect(abs(value - sums[actor.index] / days) < 1e-9, "seed \(seed), \(graph.profile(actor).id)")
    }
  }

  @Test func `pairs and numbers of the graph have means too`() async throws {
    let graph = try SmallGraph.make("A-B 1990-01-01/1990-01-10", "A-C 1990-01-06/1990-01-10")
    let pairs = Measure("one", title: "One", of: .dyads) { input throws(MeasureError) in
      .dyads(
        input.withArcs { offsets, heads, _ in
          (0..<input.actorCount).flatMap { actor in
            (Int(offsets[actor])..<Int(offsets[actor + 1])).map { (actor, Int(heads[$0]), 1) }
          }
        })
    }
    let whole = Measure("n", title: "Actors", of: .graph) { input throws(MeasureError) in
      .graph([("n", Double(input.actorCount))])
    }
    let spell = try Spell.possible("1990-01-01/1990-01-10")
    guard case .dyads(let dyads) = try await graph.dailyMean(of: pairs, over: spell) else { return }
    #expect(dyads.entries.map(\.value) == [1, 0.5, 1, 0.5])
    guard case .graph(let numbers) = try await graph.dailyMean(of: whole, over: spell) else { return }
    #expect(numbers.entries.map(\.value) == [2.5])
  }

  @Test func `an actor without a value on one day has no mean, and the reason stands beside it`() async throws {
    let graph = try SmallGraph.make(
      "A-B 1990-01-01/1990-01-10", "B-C 1990-01-01/1990-01-10", "C-A 1990-01-06/1990-01-10")
    let spell = try Spell.possible("1990-01-01/1990-01-10")
    guard case .actors(let mean) = try await graph.dailyMean(of: .clustering, over: spell, .init(), .init(.igraph))
    else { return }
    #expect(try graph.snapshot(of: .possible("1990-01")).values(mean, "A", "B", "C") == [nil, 0.5, nil])
    #expect(mean.undefinedReason?.contains("fewer than two neighbours") == true)
  }

  @Test func `without a date there are no days to take a mean over, and that is said`() async throws {
    let graph = try SmallGraph.make("A-B", "B-C")
    for measure in [Measure.degree, .edgeBetweenness, .density] {
      let error = await #expect(throws: MeasureError.self) { try await graph.dailyMean(of: measure, over: .always) }
      #expect(error?.kind == .undefined && error?.reason.contains("dates") == true, "\(measure.name)")
    }
  }
}
