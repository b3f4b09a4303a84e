import EntenteKernel
import EntenteTestSupport
import Testing

@testable import Entente

struct SnapshotRowsTests {
  /// The ties that a row of an actor should have, by asking each tie.
  private func leaving(_ actor: ActorID, _ way: Snapshot.Way, of snapshot: Snapshot) -> [(tie: TieIndex, to: ActorID)] {
    snapshot.ties.map { snapshot.graph.tie($0) }.compactMap { tie in
      let isAny = way == .either || !tie.isDirected
      if tie.source == actor, isAny || way == .forward { return (tie.index, tie.target) }
      if tie.target == actor, isAny || way == .backward { return (tie.index, tie.source) }
      return nil
    }
  }

  @Test(arguments: 61...64 as ClosedRange<UInt64>)
  func `each actor's row has the ties that lead from it, forward, backward and either way`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 30, using: &generator)
    for _ in 0..<10 {
      let snapshot = graph.snapshot(of: RandomGraph.spell(using: &generator))
      for way in Snapshot.Way.allCases {
        let rows = snapshot.rows(way)
        #expect(rows.rowCount == snapshot.actors.count, "seed \(seed)")
        for (place, actor) in snapshot.actors.enumerated() {
          let expected = leaving(actor, way, of: snapshot)
          let range = rows.range(ofRow: place)
          #expect(range.map { TieIndex(rows.items[$0]) } == expected.map(\.tie), "\(way), seed \(seed)")
          #expect(range.map { snapshot.actors[Int(rows.columns[$0])] } == expected.map(\.to), "\(way), seed \(seed)")
        }
      }
    }
  }
}
