import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Graphs made up from a seed, written and read.
@Suite struct RandomRoundTripTests {
  @Test(arguments: UInt64(1)...40)
  func `a graph made in code is written, read and written the same`(seed: UInt64) throws {
    var made = MadeUpGraph(seed: seed)
    let graph = try made.graph()
    let written = Dataset(graph: graph, name: "made up").files()
    let read = try Dataset.read(
      folder: Dictionary(uniqueKeysWithValues: written.map { ($0.name, $0.bytes) }), name: "made up"
    ).dataset
    let again = read.files()
    #expect(again.map(\.name) == written.map(\.name), "seed \(seed)")
    for (first, second) in zip(written, again) {
      #expect(
        String(decoding: first.bytes, as: UTF8.self) == String(decoding: second.bytes, as: UTF8.self),
        "seed \(seed), \(first.name)")
    }
    #expect(read.graph.header == graph.header && read.graph.observed == graph.observed, "seed \(seed)")
    #expect(read.graph.actors == graph.actors && read.graph.eras == graph.eras, "seed \(seed)")
    #expect(read.graph.sources == graph.sources, "seed \(seed)")
    for (one, other) in zip(graph.tieIndices.map(graph.tie), read.graph.tieIndices.map(read.graph.tie)) {
      #expect(one.source == other.source && one.target == other.target, "seed \(seed)")
      #expect(
        one.isDirected == other.isDirected && one.ownSign == other.ownSign && one.sign == other.sign, "seed \(seed)")
      #expect(
        one.strength == other.strength && one.details == other.details && one.extent == other.extent, "seed \(seed)")
      #expect(one.status == other.status && one.isIntermittent == other.isIntermittent, "seed \(seed)")
      #expect(one.citations == other.citations && (one.id == other.id || one.id.isEmpty), "seed \(seed)")
    }
    #expect(read.graph.tieCount == graph.tieCount, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...40)
  func `bytes without sense never crash a reader, and end in text or in faults`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "source", "target", ",", ",", "\n", "\r", "\"", "\"\"", "A", "1990", ";", "\t", "é", "\u{0}", "-1", " ", "when",
      "strength",
    ]
    for _ in 0..<50 {
      var bytes = Array(
        (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
          .utf8)
      if Bool.random(using: &random) { bytes = Array("source,target,when\n".utf8) + bytes }
      if Bool.random(using: &random), !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      guard let dataset = try? Dataset.read(csv: bytes, name: "x.csv").dataset else { continue }
      let first = dataset.files().map(\.bytes)
      let second = try? Dataset.read(csv: first.first ?? [], name: "x.csv").dataset.files().map(\.bytes)
      #expect(second == first, "seed \(seed), \(bytes)")
    }
  }
}
