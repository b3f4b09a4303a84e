import Entente
import EntenteTestSupport
import Testing

/// What no measure may look at: who was added first, and which tie was.
struct InvarianceTests {
  /// Every measure, in both conventions, by itself and with options of the seed's choice.
  private func compare(
    seed: UInt64, _ one: LawGraph, _ order: [Int]? = nil, with other: LawGraph, using generator: inout SeededGenerator
  ) async throws {
    let (left, right) = (try one.snapshot(), try other.snapshot(addingActorsIn: order))
    for convention in Convention.allCases {
      for options in [MeasureOptions(convention), .random(convention, using: &generator)] {
        for measure in Measure.builtIn {
          let expected = await MeasureOutcome(left, measure, options)
          let fault = await MeasureOutcome(right, measure, options).fault(expecting: expected)
          #expect(fault == nil, "seed \(seed), \(measure.name), \(options)")
        }
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `renaming actors changes nothing`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let graph = LawGraph.random(seed: seed, isSigned: seed % 2 == 0)
    let order = (0..<graph.actorCount).shuffled(using: &generator)
    try await compare(seed: seed, graph, order, with: graph, using: &generator)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the order of ties changes nothing`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let graph = LawGraph.random(seed: seed, isSigned: seed % 2 == 0)
    var shuffled = graph
    shuffled.ties.shuffle(using: &generator)
    for place in shuffled.ties.indices where !shuffled.ties[place].isDirected && place % 2 == 0 {
      let tie = shuffled.ties[place]
      (shuffled.ties[place].source, shuffled.ties[place].target) = (tie.target, tie.source)
    }
    try await compare(seed: seed, graph, with: shuffled, using: &generator)
  }

  /// Weights were once read from ties that stand side by side in the graph, where ways back had come between them.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `ties of kinds that are left out change nothing, wherever they stand among the others`(seed: UInt64) async throws
  {
    let mixed = LawGraph.random(seed: seed, isSigned: true)
    var alone = mixed
    alone.ties.removeAll { $0.isNegative }
    let whole = try mixed.snapshot().graph
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = true
    options.kinds = [try #require(whole.kind("plus"))]
    let (left, right) = (whole.snapshot(of: .always, options), try alone.snapshot())
    for convention in Convention.allCases {
      var options = MeasureOptions(convention)
      options.form = LawGraph.form(seed: seed)
      options.weight = .strength
      for measure in Measure.builtIn {
        let expected = await MeasureOutcome(right, measure, options)
        let fault = await MeasureOutcome(left, measure, options).fault(expecting: expected)
        #expect(fault == nil, "seed \(seed), \(measure.name), \(convention)")
      }
    }
  }
}
