import Entente
import EntenteTestSupport
import Testing

struct SimultaneityTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `ties are apart where no day has all of them`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: .random(in: 1...6, using: &generator), using: &generator)
    let snapshot = graph.snapshot(of: RandomGraph.spell(using: &generator))
    let observed = snapshot.observedSpell ?? Spell(on: Day(ordinal: 0))
    let together = (observed.onset.ordinal..<observed.terminus.ordinal).contains { ordinal in
      graph.snapshot(of: Spell(on: Day(ordinal: ordinal))).ties == snapshot.ties
    }
    let apart = snapshot.tiesNeverSimultaneous(among: snapshot.ties)
    #expect((apart == nil) == (together || snapshot.ties.isEmpty), "seed \(seed)")
    if let apart {
      let (first, later) = (graph.tie(apart.first).extent.possible, graph.tie(apart.later).extent.possible)
      #expect(
        first.intersection(later) == nil || first.intersection(later)?.intersection(observed) == nil, "seed \(seed)")
    }
  }
}
