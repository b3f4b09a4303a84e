import EntenteTestSupport
import Testing

@testable import Entente

/// The first of a ranking, selected rather than sorted out of all.
struct FirstRankTests {
  /// Values of which many are one value, some but for their last bits, and some are none.
  private func scores(_ generator: inout SeededGenerator) -> Scores {
    let count = Int.random(in: 0...60, using: &generator)
    let values = (0..<count).map { _ in
      let value = Double(Int.random(in: -6...6, using: &generator)) * 1e-3
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: return Double.nan
      case 1: return value * (1 + Double.random(in: -1...1, using: &generator) * 1e-10)
      case 2: return value + Double.random(in: -1...1, using: &generator) * 1e-15
      default: return value
      }
    }
    let header = MeasureHeader(measure: "given", convention: .networkx, sign: "all", rule: "", actorCount: count)
    return Scores(header: header, actors: (0..<count).map { ActorID(index: $0) }, values: values)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the first are those that come first in the ranking of all`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scores = scores(&generator)
    let all = scores.ranking()
    for count in [0, 1, 2, 3, 5, 11, 59, 1_000] {
      #expect(scores.ranking(first: count) == Array(all.prefix(count)), "seed \(seed), the first \(count)")
    }
  }
}
