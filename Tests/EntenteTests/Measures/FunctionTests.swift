import Entente
import EntenteTestSupport
import Testing

/// A snapshot's own functions, beside the measures of their names.
struct FunctionTests {
  private typealias Function<Value> = @Sendable (Snapshot, MeasureOptions) async throws -> Value

  private static let ofActors: [(Measure, Function<Scores>)] = [
    (.degree, { try $0.degree($1) }), (.strength, { try $0.strength($1) }),
    (.closeness, { try await $0.closeness($1) }), (.harmonic, { try await $0.harmonic($1) }),
    (.betweenness, { try await $0.betweenness($1) }), (.eigenvector, { try $0.eigenvector($1) }),
    (.katz, { try $0.katz($1) }), (.katz(alpha: 0.02), { try $0.katz(alpha: 0.02, $1) }),
    (.pageRank, { try $0.pageRank($1) }), (.pageRank(damping: 0.5), { try $0.pageRank(damping: 0.5, $1) }),
    (.hubs, { try $0.hubs($1) }), (.authorities, { try $0.authorities($1) }),
    (.coreNumber, { try $0.coreNumber($1) }), (.clustering, { try $0.clustering($1) }),
    (.constraint, { try $0.constraint($1) }), (.effectiveSize, { try $0.effectiveSize($1) }),
  ]

  private static let ofTheGraph: [(Measure, Function<Double>)] = [
    (.density, { try $0.density($1) }), (.reciprocity, { try $0.reciprocity($1) }),
    (.transitivity, { try $0.transitivity($1) }), (.diameter, { try await $0.diameter($1) }),
    (.meanDistance, { try await $0.meanDistance($1) }), (.degreeAssortativity, { try $0.degreeAssortativity($1) }),
    (.degreeCentralisation, { try await $0.centralisation(of: .degree, $1) }),
    (.closenessCentralisation, { try await $0.centralisation(of: .closeness, $1) }),
    (.betweennessCentralisation, { try await $0.centralisation(of: .betweenness, $1) }),
    (.eigenvectorCentralisation, { try await $0.centralisation(of: .eigenvector, $1) }),
    (.weakComponents, { Double(try $0.components($1).count) }),
    (.strongComponents, { Double(try $0.components(isStrong: true, $1).count) }),
  ]

  /// NaN is not itself, so that scores are compared as they are written.
  private func check<Value>(
    _ snapshot: Snapshot, _ measure: Measure, _ options: MeasureOptions, _ note: Comment, _ function: Function<Value>,
    _ value: (MeasureResult) -> Value?
  ) async throws {
    let expected: Value?
    do {
      expected = value(try await snapshot.result(of: measure, options))
    } catch {
      let own = await #expect(throws: MeasureError.self, note) { _ = try await function(snapshot, options) }
      #expect(own == error, note)
      return
    }
    let found = try await function(snapshot, options)
    #expect("\(found)" == expected.map { "\($0)" }, note)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a function gives what the measure of its name does`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let snapshot = try LawGraph.random(seed: seed, isSigned: seed % 2 == 0).snapshot()
    for convention in Convention.allCases {
      for options in [MeasureOptions(convention), .random(convention, using: &generator)] {
        for (measure, function) in Self.ofActors {
          try await check(snapshot, measure, options, "seed \(seed), \(measure.name), \(options)", function) { result in
            if case .actors(let scores) = result { scores } else { nil }
          }
        }
        for (measure, function) in Self.ofTheGraph {
          try await check(snapshot, measure, options, "seed \(seed), \(measure.name), \(options)", function) { result in
            if case .graph(let scores) = result { scores.entries.first?.value } else { nil }
          }
        }
        try await check(
          snapshot, .edgeBetweenness, options, "seed \(seed), \(options)", { try await $0.edgeBetweenness($1) }
        ) { result in
          if case .dyads(let scores) = result { scores } else { nil }
        }
        try await check(
          snapshot, .triadCensus, options, "seed \(seed), \(options)", { try $0.triadCensus($1).map(\.count) }
        ) {
          result in
          if case .graph(let scores) = result { scores.entries.map { Int($0.value) } } else { nil }
        }
      }
    }
  }

  @Test func `components are told as the actors of each, whole parts in the order of their first`() throws {
    let snapshot = try SmallGraph.snapshot("A>B", "C>D", "D>C", "B>E", alone: ["Z"])
    func parts(_ components: [[ActorID]]) -> [[String]] { components.map { $0.map { snapshot.graph.profile($0).id } } }
    #expect(parts(try snapshot.components()) == [["Z"], ["A", "B", "E"], ["C", "D"]])
    #expect(parts(try snapshot.components(isStrong: true)) == [["Z"], ["A"], ["B"], ["C", "D"], ["E"]])
  }

  @Test func `there is centralisation of four measures, and for others a reason`() async throws {
    let snapshot = try SmallGraph.snapshot("A-B", "B-C")
    for measure in [Measure.pageRank, .harmonic, .strength, .density] {
      let error = await #expect(throws: MeasureError.self) { try await snapshot.centralisation(of: measure) }
      #expect(error?.kind == .notOffered && error?.reason.contains(measure.name) == true, "\(measure.name)")
    }
  }

  @Test func `an actor without a value has none by name either`() throws {
    let snapshot = try SmallGraph.snapshot("A-B", "B-C", alone: ["Z"])
    let scores = try snapshot.constraint()
    #expect(scores.undefinedReason != nil)
    #expect(snapshot.values(scores, "Z", "B") == [nil, 0.5])
    let stranger = try #require(SmallGraph.make(["A-B", "C-D", "E-F"]).actor("F"))
    #expect(scores[stranger] == nil)
  }

  @Test func `pairs rank as actors do, those of one value together`() async throws {
    let pairs = try await SmallGraph.snapshot("A-B", "B-C", "C-D").edgeBetweenness(.init(.igraph))
    let ranking = pairs.ranking()
    #expect(ranking.map(\.rank) == [1, 2, 2])
    #expect(ranking.map(\.pair.value) == [4, 3, 3])
    #expect(ranking.map(\.pair) == [pairs.entries[1], pairs.entries[0], pairs.entries[2]])
  }
}
