import EntenteTestSupport
import Testing

@testable import Entente

/// Signs are looked up by a tie's form, not asked of the graph tie by tie, which took a microsecond each: what is read is the same.
@Suite struct SignTableTests {
  @Test(arguments: 0..<40 as Range<UInt64>, SignReading.allCases)
  func `ties are read by their signs as one by one`(seed: UInt64, sign: SignReading) throws {
    var generator = SeededGenerator(seed: seed)
    var builder = ActorGraph.Builder(kinds: SmallGraph.kinds)
    let actors = try (0..<4).map { try builder.addActor(ActorProfile(id: "A\($0)")) }
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      guard let kind = ["plus", "minus", "none", "member-of"].randomElement(using: &generator),
        let source = actors.randomElement(using: &generator), let target = actors.randomElement(using: &generator)
      else { continue }
      try builder.addTie(
        kind, from: source, to: target,
        // Of two seeds one has ties with signs of their own.
        sign: seed % 2 == 0
          ? nil : [nil, .positive, .negative, .unsigned, .unknown].randomElement(using: &generator) ?? nil)
    }
    let graph = try builder.build()
    let snapshot = graph.snapshot(of: .always)
    let ties = snapshot.ties.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 }
    #expect(sign.read(ties, in: graph) == ties.filter { sign.reads($0, in: graph) }, "seed \(seed)")
    #expect(sign.factors(of: ties, in: graph) == ties.map { sign.factor(of: graph.sign($0)) }, "seed \(seed)")
    #expect(
      snapshot.signs == Set(snapshot.ties.filter { !graph.isMembership($0) }.map { graph.sign($0) }), "seed \(seed)")
  }
}
