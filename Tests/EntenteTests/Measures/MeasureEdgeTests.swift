import Entente
import EntenteTestSupport
import Testing

/// Graphs at the edge of what can be measured: a value, or an error that says why, and never a number that is none.
struct MeasureEdgeTests {
  /// Values that are no numbers without a reason, or infinite; empty where all is well.
  private func faults(
    _ snapshot: Snapshot, _ measures: [Measure], _ options: MeasureOptions
  ) async -> [String] {
    var faults: [String] = []
    for measure in measures {
      do throws(MeasureError) {
        switch try await snapshot.result(of: measure, options) {
        case .actors(let scores):
          if scores.values.count != snapshot.actors.count, options.sign == .all {
            faults.append("\(measure.name): count")
          }
          if scores.values.contains(where: \.isInfinite) { faults.append("\(measure.name) is infinite") }
          if scores.values.contains(where: \.isNaN) != (scores.undefinedReason != nil) {
            faults.append("\(measure.name): \(scores.values) for \(scores.undefinedReason ?? "no reason")")
          }
        case .dyads(let scores):
          if !scores.entries.allSatisfy(\.value.isFinite) { faults.append("\(measure.name): \(scores.entries)") }
        case .graph(let scores):
          if !scores.entries.allSatisfy(\.value.isFinite) { faults.append("\(measure.name): \(scores.entries)") }
        }
      } catch {
        if error.reason.isEmpty || error.kind == .cancelled { faults.append("\(measure.name): \(error.kind)") }
      }
    }
    return faults
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `no value is infinite, and none is missing without a reason`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let snapshot = try LawGraph.random(seed: seed, isSigned: seed % 2 == 0).snapshot()
    for convention in Convention.allCases {
      for options in [MeasureOptions(convention), .random(convention, using: &generator)] {
        let faults = await faults(snapshot, Measure.builtIn, options)
        #expect(faults.isEmpty, "seed \(seed), \(options)")
      }
    }
  }

  @Test(arguments: Convention.allCases)
  func `one actor, nobody, and ties to oneself alone are graphs too`(convention: Convention) async throws {
    let graphs = [
      LawGraph(actorCount: 0, ties: []), LawGraph(actorCount: 1, ties: []), LawGraph(actorCount: 2, ties: []),
      LawGraph(actorCount: 1, ties: [.init(source: 0, target: 0, isDirected: true, strength: 2)]),
      LawGraph(actorCount: 3, ties: (0..<3).map { .init(source: $0, target: $0, isDirected: false, strength: 0.5) }),
    ]
    for graph in graphs {
      for normalization in Normalization.allCases {
        for isDirected in [true, false] {
          var options = MeasureOptions(convention)
          (options.normalization, options.sign) = (normalization, .all)
          options.form = RunForm(isDirected: isDirected, isSigned: false)
          for distance in [nil, DistanceRule.inverse] {
            options.distance = distance
            let faults = await faults(try graph.snapshot(), Measure.builtIn, options)
            #expect(faults.isEmpty, "\(graph), \(options)")
          }
        }
      }
    }
  }

  @Test func `what one actor alone has is told for each measure`() async throws {
    let alone = try LawGraph(actorCount: 1, ties: []).snapshot()
    let values: [(Measure, Double)] = [
      (.degree, 1), (.strength, 0), (.closeness, 0), (.harmonic, 0), (.betweenness, 0), (.katz, 1), (.pageRank, 1),
      (.coreNumber, 0), (.clustering, 0),
    ]
    for (measure, value) in values {
      #expect(await MeasureOutcome(alone, measure).values == [LawGraph.name(0): value], "\(measure.name)")
    }
    let numbers: [(Measure, Double)] = [
      (.density, 0), (.transitivity, 0), (.weakComponents, 1), (.strongComponents, 1), (.diameter, 0),
      (.meanDistance, 0),
    ]
    for (measure, value) in numbers {
      #expect(await MeasureOutcome(alone, measure).values == [measure.name: value], "\(measure.name)")
    }
    for measure in [
      Measure.eigenvector, .hubs, .authorities, .reciprocity, .degreeCentralisation, .closenessCentralisation,
      .betweennessCentralisation, .eigenvectorCentralisation, .degreeAssortativity,
    ] {
      guard case .nothing(.undefined) = await MeasureOutcome(alone, measure) else {
        Issue.record("\(measure.name) of one actor alone")
        continue
      }
    }
  }

  @Test func `an iteration without an end says so, and what would help`() async throws {
    let triangle = try SmallGraph.snapshot("A-B", "B-C", "C-A")
    func reason(_ measure: Measure, _ snapshot: Snapshot) async throws -> MeasureError {
      try #require(await #expect(throws: MeasureError.self) { try await snapshot.result(of: measure) })
    }
    let large = try await reason(.katz(alpha: 0.5), triangle)
    #expect(large.kind == .noConvergence && large.reason.contains("0.5") && large.reason.contains("smaller alpha"))
    #expect(try triangle.katz(alpha: 0.49).values.allSatisfy { abs($0 * $0 - 1.0 / 3) < 1e-12 })

    let chain = try SmallGraph.snapshot("A>B", "B>C")
    let acyclic = try await reason(.eigenvector, chain)
    #expect(acyclic.kind == .undefined && acyclic.reason.contains("cycle"))
    #expect(try await reason(.eigenvectorCentralisation, chain) == acyclic)

    let idle = try SmallGraph.snapshot(alone: ["A", "B", "C"])
    for measure in [Measure.hubs, .authorities, .eigenvector] {
      let nothing = try await reason(measure, idle)
      #expect(nothing.kind == .undefined && nothing.reason.contains("no tie"), "\(measure.name)")
    }
    #expect(try triangle.pageRank(damping: 0).values.allSatisfy { abs($0 - 1.0 / 3) < 1e-15 })
    for damping in [1, -0.1, .nan] {
      #expect(try await reason(.pageRank(damping: damping), triangle).kind == .notOffered, "damping \(damping)")
    }
    let stranger = try #require(LawGraph(actorCount: 9, ties: []).snapshot().actors.last)
    #expect(try await reason(.pageRank(restart: [stranger: 1]), triangle).kind == .undefined)
  }

  @Test func `a strength that a measure cannot take is told, and not passed over`() async throws {
    let owed = try SmallGraph.snapshot("A>B -2", "B>A 3")
    for measure in [Measure.pageRank, .hubs] {
      guard case .nothing(.unfitStrength) = await MeasureOutcome(owed, measure) else {
        Issue.record("\(measure.name) took a strength below 0")
        continue
      }
    }
    for (distance, strength) in [(DistanceRule.inverse, "-2"), (.negativeLog, "1"), (.negativeLog, "2")] {
      var options = MeasureOptions()
      options.distance = distance
      let snapshot = try SmallGraph.snapshot("A>B \(strength)", "B>A 0.5")
      for measure in [Measure.betweenness, .edgeBetweenness, .closeness, .harmonic, .diameter, .meanDistance] {
        let error = await #expect(throws: MeasureError.self) { try await snapshot.result(of: measure, options) }
        #expect(error?.kind == .unfitStrength && error?.reason.contains("\(distance)") == true, "\(measure.name)")
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Convention.allCases)
  func `many actors and no ties take no longer than the actors do`(convention: Convention) async throws {
    // Without optimisation; optimised, a million take the time that these do here.
    let snapshot = try LawGraph(actorCount: 50_000, ties: []).snapshot()
    let elapsed = await ContinuousClock().measure {
      let faults = await faults(snapshot, Measure.builtIn, .init(convention))
      #expect(faults.isEmpty)
    }
    #expect(elapsed < .seconds(20))
  }
}
