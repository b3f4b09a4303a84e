import Entente

/// Graphs like a few years of event data: few actors are in most ties, and half of the ties stay near home.
enum Streams {
  /// About 2,000 actors and 25,000 arcs, always the same.
  static let small = snapshot(actors: 2_000, ties: 40_000, seed: 11)
  /// About 19,000 actors and 90,000 arcs, always the same.
  static let large = snapshot(actors: 20_000, ties: 125_000, seed: 12)

  private static func snapshot(actors count: Int, ties: Int, seed: UInt64) -> Snapshot {
    var builder = ActorGraph.Builder(kinds: [TieKind(id: "event", isDirected: true)])
    var numbers = Numbers(state: seed)
    do {
      let actors = try (0..<count).map { try builder.addActor(.init(id: "A\($0)")) }
      for _ in 0..<ties {
        let source = numbers.rank(below: count)
        let isNear = numbers.next() % 2 == 0
        var target = isNear ? (source + 1 + Int(numbers.next() % 39)) % count : numbers.rank(below: count)
        if target == source { target = (target + 1) % count }
        let strength = Strength(Double(1 + numbers.next() % 80) / 10)
        _ = try builder.addTie("event", from: actors[source], to: actors[target], strength: strength)
      }
      return try builder.build().snapshot(of: .always)
    } catch {
      preconditionFailure("the graph is sound by construction: \(error)")
    }
  }
}

/// SplitMix64, and ranks by a law close to Zipf's.
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number below `count`, the small ones far more often: *n*·*u*⁸ has about the density of rank^-0.9.
  mutating func rank(below count: Int) -> Int {
    let share = Double(next() >> 11) * 0x1p-53
    let square = share * share
    let fourth = square * square
    return min(count - 1, Int(Double(count) * fourth * fourth))
  }
}
