import Entente
import EntenteTestSupport
import Testing

/// What turning every tie round does, and what making all of them stronger does.
struct ReversalTests {
  /// Measures that change places when every tie is turned round.
  private static let swapped: [(Measure, Measure)] = [
    (.inDegree, .outDegree), (.outDegree, .inDegree), (.hubs, .authorities), (.authorities, .hubs),
  ]

  /// Measures that read one side of ties, whichever is asked for.
  private static let sided: [Measure] = [
    .degree, .positiveDegree, .netDegree, .strength, .closeness, .harmonic, .coreNumber, .degreeCentralisation,
    .closenessCentralisation,
  ]

  /// Measures to which the ways of ties matter as much as their other ways: both sides together, or all pairs.
  ///
  /// Eigenvector, Katz and PageRank follow arcs one way and have no partner; transitivity pairs successors.
  private static let unmoved: [Measure] = [
    .degree, .strength, .betweenness, .constraint, .effectiveSize, .clustering, .coreNumber, .density, .reciprocity,
    .weakComponents, .strongComponents, .diameter, .meanDistance, .degreeCentralisation, .betweennessCentralisation,
    .degreeAssortativity,
  ]

  @Test(arguments: [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17] as [UInt64], Convention.allCases)
  func `with every tie turned round, in and out change places`(seed: UInt64, convention: Convention) async throws {
    let graph = LawGraph.random(seed: seed, isSigned: seed % 2 == 0)
    let (there, back) = (try graph.snapshot(), try graph.reversed.snapshot())
    var options = MeasureOptions(convention)
    // Strengths that are all different leave one pair of hubs and authorities.
    options.weight = .strength
    for (measure, partner) in Self.swapped {
      let fault = await MeasureOutcome(back, partner, options).fault(expecting: .init(there, measure, options))
      #expect(fault == nil, "seed \(seed), \(measure.name)")
    }
    for measure in Self.unmoved {
      let fault = await MeasureOutcome(back, measure, options).fault(expecting: .init(there, measure, options))
      #expect(fault == nil, "seed \(seed), \(measure.name)")
    }
    for measure in Self.sided {
      for (side, other) in [(Direction.in, Direction.out), (.out, .in)] {
        var (chosen, turned) = (options, options)
        (chosen.direction, turned.direction) = (side, other)
        chosen.distance = seed % 2 == 0 ? .inverse : nil
        turned.distance = chosen.distance
        let fault = await MeasureOutcome(back, measure, turned).fault(expecting: .init(there, measure, chosen))
        #expect(fault == nil, "seed \(seed), \(measure.name) \(side)")
      }
    }
  }

  @Test(arguments: [1, 2, 4, 5, 7, 8] as [UInt64])
  func `with every tie turned round, pairs and triads turn too`(seed: UInt64) async throws {
    let graph = LawGraph.random(seed: seed)
    let (there, back) = (try graph.snapshot(), try graph.reversed.snapshot())
    let pairs = await MeasureOutcome(there, .edgeBetweenness).values.map { pair in
      (pair.key.split(separator: " ").reversed().joined(separator: " "), pair.value)
    }
    let pairFault = await MeasureOutcome(back, .edgeBetweenness)
      .fault(expecting: .values(Dictionary(uniqueKeysWithValues: pairs)))
    #expect(pairFault == nil, "seed \(seed)")

    let turns: [Character: Character] = ["U": "D", "D": "U"]
    let triads = await MeasureOutcome(there, .triadCensus).values.map { triad in
      let letter = triad.key.last.flatMap { turns[$0] }
      return (letter.map { triad.key.dropLast() + String($0) } ?? triad.key, triad.value)
    }
    let triadFault = await MeasureOutcome(back, .triadCensus)
      .fault(expecting: .values(Dictionary(uniqueKeysWithValues: triads)))
    #expect(triadFault == nil, "seed \(seed)")
  }

  /// What a measure becomes when every strength is `factor` times what it was, its strengths read.
  private static let scaling: [(Measure, @Sendable (Double) -> Double)] = [
    (.strength, { $0 }), (.closeness, { $0 }), (.harmonic, { $0 }), (.diameter, { 1 / $0 }),
    (.meanDistance, { 1 / $0 }),
    (.betweenness, { _ in 1 }), (.edgeBetweenness, { _ in 1 }), (.eigenvector, { _ in 1 }), (.pageRank, { _ in 1 }),
    (.hubs, { _ in 1 }), (.authorities, { _ in 1 }), (.constraint, { _ in 1 }), (.effectiveSize, { _ in 1 }),
  ]

  @Test(arguments: 0..<12 as Range<UInt64>, Convention.allCases)
  func `stronger ties are nearer, and shares do not change`(seed: UInt64, convention: Convention) async throws {
    let graph = LawGraph.random(seed: seed)
    let factor = seed % 2 == 0 ? 8.0 : 0.25
    let (weak, strong) = (try graph.snapshot(), try graph.strengthened(factor).snapshot())
    var options = MeasureOptions(convention)
    (options.weight, options.distance) = (.strength, .inverse)
    for (measure, change) in Self.scaling {
      let expected = await MeasureOutcome(weak, measure, options)
      let fault = await MeasureOutcome(strong, measure, options).fault(expecting: expected.times(change(factor)))
      #expect(fault == nil, "seed \(seed), \(measure.name)")
    }
    for fold in FoldRule.allCases {
      options.fold = fold
      let share = fold == .count ? 1 : factor
      let expected = await MeasureOutcome(weak, .harmonic, options)
      let fault = await MeasureOutcome(strong, .harmonic, options).fault(expecting: expected.times(share))
      #expect(fault == nil, "seed \(seed), harmonic, fold \(fold)")
    }
  }
}

extension MeasureOutcome {
  /// Every value times a factor.
  func times(_ factor: Double) -> MeasureOutcome {
    guard case .values(let values) = self else { return self }
    return .values(values.mapValues { $0 * factor })
  }
}
