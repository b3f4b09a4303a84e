import Entente
import EntenteTestSupport
import Testing

struct ComparisonLawTests {
  private struct Sample {
    let graph: ActorGraph
    let first: Spell
    let second: Spell
    let options: SnapshotOptions
    let name: String

    init(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      let graph = try RandomGraph.make(tieCount: .random(in: 1...40, using: &generator), using: &generator)
      var options = SnapshotOptions()
      options.strength = StrengthRule.allCases.randomElement(using: &generator) ?? .count
      options.rule = ActivityRule.allCases.randomElement(using: &generator) ?? .any
      options.certainty = Bool.random(using: &generator) ? .possible : .certain
      options.statuses = Set(TieStatus.allCases)
      self.graph = try ComparisonLawTests.withSuccession(graph, using: &generator)
      self.options = options
      first = RandomGraph.spell(using: &generator)
      second = RandomGraph.spell(using: &generator)
      name = "seed \(seed), \(first) and \(second), \(options.strength), \(options.rule), \(options.certainty)"
    }

    var comparison: Comparison { graph.comparison(of: first, with: second, options) }
  }

  /// The same ties, some of them as those of an actor that another succeeds on a day in between.
  private static func withSuccession(
    _ graph: ActorGraph, using generator: inout SeededGenerator
  ) throws -> ActorGraph {
    let day = Day(ordinal: .random(in: 0...100, using: &generator))
    var builder = ActorGraph.Builder(kinds: RandomGraph.kinds)
    let old = try builder.addActor(.init(id: "old", lifetime: EDTF("../\(day)")))
    let new = try builder.addActor(.init(id: "new", lifetime: EDTF("\(day.advanced(by: 1))/.."), predecessor: "old"))
    for profile in graph.actors { try builder.addActor(profile) }
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      let heirs = [old, new, nil, nil].map { $0 }
      let source = heirs.randomElement(using: &generator) ?? nil
      // A tie outside a lifetime is refused, and the graph goes without it.
      _ = try? builder.addTie(
        graph.kind(tie.kind).id, from: source ?? builder.actor(graph.profile(tie.source).id) ?? new,
        to: builder.actor(graph.profile(tie.target).id) ?? new, sign: tie.ownSign, status: tie.status,
        isIntermittent: tie.isIntermittent, strength: tie.strength, details: tie.details)
    }
    return try builder.build()
  }

  @Test(arguments: 1...80)
  func `the other way round, before and after are exchanged and nothing else`(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let there = sample.comparison
    let back = sample.graph.comparison(of: sample.second, with: sample.first, sample.options)
    #expect(there.relations.count == back.relations.count, "\(sample.name)")
    for (one, other) in zip(there.relations, back.relations) {
      #expect(one.change == other.change.reversed && one.kind == other.kind, "\(sample.name)")
      #expect(one.before == other.after && one.after == other.before, "\(sample.name)")
      #expect(one.isCertain == other.isCertain && one.isCarriedOver == other.isCarriedOver, "\(sample.name)")
    }
    #expect(there.turns.map(\.before) == back.turns.map(\.after), "\(sample.name)")
    #expect(there.turns.map(\.after) == back.turns.map(\.before), "\(sample.name)")
    #expect(there.turns.map(\.isCertain) == back.turns.map(\.isCertain), "\(sample.name)")
  }

  @Test(arguments: 1...40)
  func `a period compared with itself has no change`(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let comparison = sample.graph.comparison(of: sample.first, with: sample.first, sample.options)
    #expect(comparison.isWithoutChange, "\(sample.name)")
    #expect(comparison.relations.allSatisfy { !$0.isCarriedOver }, "\(sample.name)")
  }

  @Test(arguments: 1...80)
  func `the ties of all relations are those of the two periods, each once`(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let comparison = sample.comparison
    let before = comparison.relations.flatMap { $0.before?.ties ?? [] }
    let after = comparison.relations.flatMap { $0.after?.ties ?? [] }
    #expect(before.sorted() == sample.graph.snapshot(of: sample.first, sample.options).ties, "\(sample.name)")
    #expect(after.sorted() == sample.graph.snapshot(of: sample.second, sample.options).ties, "\(sample.name)")
    for relation in comparison.relations {
      #expect((relation.before == nil) == (relation.change == .begun), "\(sample.name)")
      #expect((relation.after == nil) == (relation.change == .ended), "\(sample.name)")
    }
  }

  @Test func `the samples have every change, turns and successions`() throws {
    let comparisons = try (1...80).map { try Sample(seed: $0).comparison }
    let relations = comparisons.flatMap(\.relations)
    #expect(Set(relations.map(\.change)) == Set(Comparison.Change.allCases))
    #expect(Set(relations.map(\.isCertain)).count == 2)
    #expect(relations.contains { $0.isCarriedOver })
    #expect(comparisons.contains { !$0.turns.isEmpty })
  }
}
