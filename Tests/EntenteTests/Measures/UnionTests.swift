import Entente
import Testing

/// What two graphs side by side, with no tie between them, have to do with each by itself.
///
/// Measures without such a law: eigenvector, hubs and authorities (the stronger part takes all), transitivity, degree
/// assortativity and centralisation (of the whole, not of its parts), closeness centralisation (undefined).
struct UnionTests {
  /// One graph, another beside it, and both as one.
  private struct Sides {
    let graphs: [LawGraph]
    let snapshots: [Snapshot]
    let whole: Snapshot
    let form: RunForm
    let text: String

    init(seed: UInt64) throws {
      graphs = [.random(seed: seed), .random(seed: seed + 300)]
      snapshots = try graphs.map { try $0.snapshot() }
      whole = try graphs[0].beside(graphs[1]).snapshot()
      form = LawGraph.form(seed: seed)
      text = "seed \(seed)"
    }

    var counts: [Double] { graphs.map { Double($0.actorCount) } }
    var count: Double { counts[0] + counts[1] }

    func options(_ convention: Convention, _ normalization: Normalization? = nil) -> MeasureOptions {
      var options = MeasureOptions(convention)
      (options.form, options.normalization) = (form, normalization)
      return options
    }

    /// The values of each part under the names they have in the whole.
    func values(_ measure: Measure, _ options: MeasureOptions) async -> [[String: Double]] {
      var parts: [[String: Double]] = []
      for (place, snapshot) in snapshots.enumerated() {
        let shift = place == 0 ? 0 : graphs[0].actorCount
        let values = await MeasureOutcome(snapshot, measure, options).values
        parts.append(
          Dictionary(uniqueKeysWithValues: values.map { (Self.name($0.key, movedBy: shift), $0.value) }))
      }
      return parts
    }

    private static func name(_ name: String, movedBy shift: Int) -> String {
      name.split(separator: " ").map { LawGraph.name((Int($0.dropFirst()) ?? 0) + shift) }.joined(separator: " ")
    }

    /// Each part's values times what `share` makes of its number of actors.
    func joined(_ measure: Measure, _ options: MeasureOptions, _ share: (Double) -> Double) async -> MeasureOutcome {
      var joined: [String: Double] = [:]
      for (count, values) in zip(counts, await values(measure, options)) {
        joined.merge(values.mapValues { $0 * share(count) }) { one, _ in one }
      }
      return .values(joined)
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `values that say nothing about how many there are stay as they were`(seed: UInt64) async throws {
    let sides = try Sides(seed: seed)
    let everywhere: [Measure] = [
      .degree, .inDegree, .outDegree, .positiveDegree, .negativeDegree, .netDegree, .strength, .betweenness,
      .edgeBetweenness, .clustering, .coreNumber, .constraint,
    ]
    let own: [Convention: [Measure]] = [.networkx: [.harmonic, .effectiveSize], .igraph: [.closeness, .harmonic]]
    for convention in Convention.allCases {
      let options = sides.options(convention, .raw)
      for measure in everywhere + own[convention, default: []] {
        let expected = await sides.joined(measure, options) { _ in 1 }
        let fault = await MeasureOutcome(sides.whole, measure, options).fault(expecting: expected)
        #expect(fault == nil, "\(sides.text), \(convention) \(measure.name)")
      }
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `divided values change with the number they are divided by, and only so`(seed: UInt64) async throws {
    let sides = try Sides(seed: seed)
    let laws: [(Measure, Convention, @Sendable (Double) -> Double)] = [
      (.degree, .networkx, { $0 - 1 }), (.netDegree, .networkx, { $0 - 1 }), (.degree, .igraph, { $0 - 1 }),
      (.closeness, .networkx, { $0 - 1 }), (.closeness, .igraph, { _ in 1 }), (.harmonic, .igraph, { $0 - 1 }),
      (.betweenness, .networkx, { ($0 - 1) * ($0 - 2) }), (.betweenness, .igraph, { $0 * ($0 - 1) }),
      (.edgeBetweenness, .networkx, { $0 * ($0 - 1) }), (.edgeBetweenness, .igraph, { $0 * ($0 - 1) }),
    ]
    for (measure, convention, divisor) in laws {
      let options = sides.options(convention, .normalized)
      let expected = await sides.joined(measure, options) { divisor($0) / divisor(sides.count) }
      let fault = await MeasureOutcome(sides.whole, measure, options).fault(expecting: expected)
      #expect(fault == nil, "\(sides.text), \(convention) \(measure.name)")
    }
  }

  /// Walks do not leave a part: Katz scales all values together, and a PageRank walk starts in a part as often as it has
  /// actors (and as it leads nowhere, so that the parts' shares differ where there are sinks).
  @Test(arguments: 0..<15 as Range<UInt64>)
  func `within a part, pagerank and katz keep their proportions`(seed: UInt64) async throws {
    let sides = try Sides(seed: seed)
    let options = sides.options(.networkx)
    for measure in [Measure.pageRank, .katz(alpha: 0.01)] {
      let whole = await MeasureOutcome(sides.whole, measure, options).values
      for part in await sides.values(measure, options) {
        let own = part.values.reduce(0, +)
        let share = part.keys.reduce(0) { $0 + whole[$1, default: .nan] } / own
        for (actor, value) in part {
          #expect(
            MeasureOutcome.areNear(whole[actor, default: .nan], value * share),
            "\(sides.text), \(measure.name) \(actor)")
        }
      }
    }
  }

  @Test func `where every walk can go on, a part has as much pagerank as it has actors`() async throws {
    let ring = LawGraph(actorCount: 5, ties: (0..<5).map { .init(source: $0, target: ($0 + 1) % 5, isDirected: true) })
    let star = LawGraph(actorCount: 4, ties: (1..<4).map { .init(source: 0, target: $0, isDirected: false) })
    let values = await MeasureOutcome(try ring.beside(star).snapshot(), .pageRank).values
    let alone = await MeasureOutcome(try star.snapshot(), .pageRank).values
    for actor in 0..<5 { #expect(MeasureOutcome.areNear(values[LawGraph.name(actor), default: 0], 1.0 / 9)) }
    for actor in 0..<4 {
      #expect(
        MeasureOutcome.areNear(
          values[LawGraph.name(5 + actor), default: 0], alone[LawGraph.name(actor), default: 0] * 4 / 9))
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `numbers of the whole add up, or are the greater, or lie between`(seed: UInt64) async throws {
    let sides = try Sides(seed: seed)
    let options = sides.options(.igraph)
    func number(_ measure: Measure, _ snapshot: Snapshot) async -> Double? {
      await MeasureOutcome(snapshot, measure, options).values.first?.value
    }
    func check(_ measure: Measure, _ law: (Double, Double) -> Double) async throws {
      let one = await number(measure, sides.snapshots[0])
      let other = await number(measure, sides.snapshots[1])
      let whole = await number(measure, sides.whole)
      guard let one, let other else { return }
      let value = try #require(whole, "\(sides.text), \(measure.name)")
      #expect(MeasureOutcome.areNear(value, law(one, other)), "\(sides.text), \(measure.name)")
    }
    try await check(.weakComponents, +)
    try await check(.strongComponents, +)
    try await check(.diameter, max)
    let pairs = sides.counts.map { $0 * ($0 - 1) }
    let all = sides.count * (sides.count - 1)
    try await check(.density) { ($0 * pairs[0] + $1 * pairs[1]) / all }
    for measure in [Measure.transitivity, .meanDistance, .reciprocity] {
      guard let one = await number(measure, sides.snapshots[0]), let other = await number(measure, sides.snapshots[1])
      else { continue }
      let whole = try #require(await number(measure, sides.whole))
      #expect((min(one, other) - 1e-12...max(one, other) + 1e-12).contains(whole), "\(sides.text), \(measure.name)")
    }
    for measure in [Measure.diameter, .meanDistance, .closenessCentralisation] {
      guard case .nothing(.undefined) = await MeasureOutcome(sides.whole, measure, sides.options(.networkx)) else {
        Issue.record("\(sides.text), \(measure.name) of a graph in two parts")
        continue
      }
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `triads with two tied pairs or three add up, and all triads are counted`(seed: UInt64) async throws {
    let sides = try Sides(seed: seed)
    let options = sides.options(.networkx)
    let whole = await MeasureOutcome(sides.whole, .triadCensus, options).values
    let count = sides.count
    #expect(whole.values.reduce(0, +) == count * (count - 1) * (count - 2) / 6, "\(sides.text)")
    var sums: [String: Double] = [:]
    for snapshot in sides.snapshots {
      sums.merge(await MeasureOutcome(snapshot, .triadCensus, options).values, uniquingKeysWith: +)
    }
    // Two actors of one part make a triad with every actor of the other: these have at most one tied pair.
    for name in ["triad-003", "triad-012", "triad-102"] { sums[name] = whole[name] }
    #expect(MeasureOutcome.values(whole).fault(expecting: .values(sums)) == nil, "\(sides.text)")
  }
}
