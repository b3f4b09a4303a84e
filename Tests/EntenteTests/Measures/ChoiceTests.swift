import Entente
import EntenteTestSupport
import Testing

/// Choices that reach the measures they are made for, and no others.
struct ChoiceTests {
  @Test func `in-degree and out-degree have their side, whatever is chosen for others`() async throws {
    let snapshot = try SmallGraph.snapshot("A>B", "A>C")
    for direction in Direction.allCases {
      var options = MeasureOptions(.igraph)
      options.direction = direction
      #expect(await MeasureOutcome(snapshot, .inDegree, options).values == ["A": 0, "B": 1, "C": 1])
      #expect(await MeasureOutcome(snapshot, .outDegree, options).values == ["A": 2, "B": 0, "C": 0])
    }
  }

  @Test func `parallel ties fold alike for every measure that reads strengths`() async throws {
    let folded = try SmallGraph.snapshot("A>B 5", "B>C 1", "C>A 2", "A>C 3", "C>B 1")
    let parallel = try SmallGraph.snapshot("A>B 5", "A>B 2", "B>C", "C>A 2", "C>A 0.5", "A>C 3", "C>B")
    var options = MeasureOptions()
    options.weight = .strength
    let measures: [Measure] = [
      .eigenvector, .katz(alpha: 0.01), .pageRank, .hubs, .authorities, .constraint, .effectiveSize,
    ]
    for measure in measures {
      options.fold = .sum
      let (expected, sums) = await (
        MeasureOutcome(folded, measure, options), MeasureOutcome(parallel, measure, options)
      )
      #expect(sums.fault(expecting: expected) != nil, "\(measure.name)")
      options.fold = .max
      #expect(await MeasureOutcome(parallel, measure, options).fault(expecting: expected) == nil, "\(measure.name)")
    }
    (options.weight, options.distance) = (nil, .inverse)
    for measure in [Measure.closeness, .harmonic, .diameter, .meanDistance] {
      options.fold = .sum
      let (expected, sums) = await (
        MeasureOutcome(folded, measure, options), MeasureOutcome(parallel, measure, options)
      )
      #expect(sums.fault(expecting: expected) != nil, "\(measure.name)")
      options.fold = .max
      #expect(await MeasureOutcome(parallel, measure, options).fault(expecting: expected) == nil, "\(measure.name)")
    }
  }

  @Test(arguments: [DistanceRule.inverse, .negativeLog])
  func `a tie of no strength is no way where there is another`(distance: DistanceRule) async throws {
    var options = MeasureOptions(.igraph)
    options.distance = distance
    let through = try SmallGraph.snapshot("A-B 0.5", "B-C 0.25", "A-C 0")
    let only = try SmallGraph.snapshot("A-B 0.5", "B-C 0.25")
    for measure in [Measure.betweenness, .closeness, .harmonic, .diameter, .meanDistance] {
      let fault = await MeasureOutcome(through, measure, options).fault(expecting: .init(only, measure, options))
      #expect(fault == nil, "\(measure.name)")
    }
    #expect(await MeasureOutcome(through, .betweenness, options).values["B"] == 1)
  }

  /// The story: a graph of events rounds some strengths to 0, and an actor reached by such a tie alone is still reached.
  @Test func `a tie of no strength is a way, infinitely long, where there is no other`() async throws {
    let snapshot = try SmallGraph.snapshot("A-B 1", "B-C 0")
    var options = MeasureOptions()
    (options.distance, options.normalization) = (.inverse, .raw)
    #expect(snapshot.values(try await snapshot.betweenness(options), "A", "B", "C") == [0, 1, 0])
    #expect(snapshot.values(try await snapshot.closeness(options), "A", "B", "C") == [0, 0, 0])
    #expect(snapshot.values(try await snapshot.harmonic(options), "A", "B", "C") == [1, 1, 0])
    await #expect(throws: MeasureError.self) { try await snapshot.diameter(options) }
  }

  @Test func `the distance unit is hops by another name`() async throws {
    let snapshot = try LawGraph.random(seed: 7).snapshot()
    var options = MeasureOptions()
    options.distance = .unit
    for measure in [Measure.closeness, .betweenness, .edgeBetweenness, .meanDistance] {
      let fault = await MeasureOutcome(snapshot, measure, options).fault(expecting: .init(snapshot, measure))
      #expect(fault == nil, "\(measure.name)")
    }
    #expect(try await snapshot.closeness(options).header.rule.contains("distance=hops"))
  }

  @Test func `a measure of one's own sees the choices as they were made, and no side where there is none`() async throws
  {
    let seen = Measure("seen", title: "Seen", of: .graph) { input throws(MeasureError) in
      .graph([
        ("\(input.direction) \(input.weight) \(input.fold) \(input.normalization)", input.distance == nil ? 0 : 1)
      ])
    }
    var options = MeasureOptions(.igraph)
    (options.direction, options.weight, options.fold) = (.in, .count, .max)
    (options.normalization, options.distance) = (.normalized, .inverse)
    let directed = try SmallGraph.snapshot("A>B")
    #expect(await MeasureOutcome(directed, seen, options).values == ["in count max normalized": 1])
    #expect(await MeasureOutcome(directed, seen).values == ["both none sum raw": 0])
    let undirected = try SmallGraph.snapshot("A-B")
    #expect(await MeasureOutcome(undirected, seen, options).values == ["both count max normalized": 1])
  }

  /// The story: PageRank gathered parallel ties unfolded, and refused a strength of -1 beside one of 5.
  @Test func `parallel strengths of either sign are judged by their sum, by every measure that reads strengths`()
    async throws
  {
    let snapshot = try SmallGraph.snapshot("A>B 5", "A>B -1", "B>C 2", "C>A 3")
    let folded = try SmallGraph.snapshot("A>B 4", "B>C 2", "C>A 3")
    var options = MeasureOptions()
    options.weight = .strength
    for measure in [Measure.pageRank, .eigenvector, .katz(alpha: 0.1), .hubs] {
      let (ours, theirs) = (
        try await snapshot.ranking(by: measure, options), try await folded.ranking(by: measure, options)
      )
      #expect(zip(ours, theirs).allSatisfy { abs($0.value - $1.value) < 1e-12 }, "\(measure.name)")
    }
  }
}
