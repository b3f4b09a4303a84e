internal import Entente

/// How the ties of a period look: a few looks, which thousands of ties share.
struct TieLooks: Sendable {
  /// Each look once, in the order of the first tie that has it.
  let distinct: [TieLook]
  /// The number of each tie's look by the tie's place in its graph; `none` for ties of other periods.
  private let numbers: [UInt32]

  private static let none = UInt32.max

  /// All that a look depends on.
  private struct Key: Hashable {
    let kind: KindID
    let sign: Sign
    let status: TieStatus
    let isDirected: Bool
    let isCertain: Bool
  }

  /// - Complexity: O(*t*) for the *t* ties of the scene's graph.
  init(_ scene: PeriodScene, _ palette: Palette, _ words: Words = .english) {
    let graph = scene.snapshot.graph
    let inks = graph.kinds.map(palette.ink)
    var distinct: [TieLook] = []
    var known: [Key: UInt32] = [:]
    let count = scene.ties.lazy.map(\.index.index).max().map { $0 + 1 } ?? 0
    var numbers = [UInt32](repeating: TieLooks.none, count: count)
    for tie in scene.ties {
      let isCertain = scene.snapshot.isCertain(tie.index)
      let key = Key(
        kind: tie.kind, sign: tie.sign, status: tie.status, isDirected: tie.isDirected, isCertain: isCertain)
      if let number = known[key] {
        numbers[tie.index.index] = number
        continue
      }
      let number = UInt32(distinct.count)
      (known[key], numbers[tie.index.index]) = (number, number)
      distinct.append(TieLook(tie, graph.kind(tie.kind), isCertain: isCertain, ink: inks[tie.kind.index], words))
    }
    (self.distinct, self.numbers) = (distinct, numbers)
  }

  /// The look of a tie; nil where it is not in the period.
  subscript(tie: TieIndex) -> TieLook? {
    guard tie.index < numbers.count, numbers[tie.index] != TieLooks.none else { return nil }
    return distinct[Int(numbers[tie.index])]
  }
}
