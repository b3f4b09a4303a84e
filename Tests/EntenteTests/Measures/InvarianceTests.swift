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
}
