import Entente
import EntenteTestSupport
import Testing

/// What stands beside a number is all it takes to make it again.
struct HeaderTests {
  /// Every built-in measure of a directed, signed graph with the choices it makes by itself: its signs, and its rule
  /// without the words that all share, under networkx and, where it differs, under igraph.
  private static let defaults: [(measure: Measure, sign: String, networkx: String, igraph: String?)] = [
    (.degree, "all", "direction=both values=normalized", "direction=both values=raw"),
    (.inDegree, "all", "direction=in values=normalized", "direction=in values=raw"),
    (.outDegree, "all", "direction=out values=normalized", "direction=out values=raw"),
    (.positiveDegree, "positive", "direction=both values=normalized", "direction=both values=raw"),
    (.negativeDegree, "negative", "direction=both values=normalized", "direction=both values=raw"),
    (.netDegree, "net", "direction=both values=normalized", "direction=both values=raw"),
    (.strength, "all", "direction=both weight=strength", nil),
    (.closeness, "positive", "direction=in distance=hops", "direction=both distance=hops values=normalized"),
    (.harmonic, "positive", "direction=in distance=hops", "direction=both distance=hops values=normalized"),
    (.betweenness, "positive", "distance=hops values=normalized", "distance=hops values=raw"),
    (.edgeBetweenness, "positive", "distance=hops values=normalized", "distance=hops values=raw"),
    (.eigenvector, "positive", "weight=none", nil),
    (.katz, "positive", "weight=none", nil),
    (.pageRank, "positive", "weight=strength fold=sum", "weight=none"),
    (.hubs, "positive", "weight=strength fold=sum", "weight=none"),
    (.authorities, "positive", "weight=strength fold=sum", "weight=none"),
    (.coreNumber, "positive", "direction=both", nil),
    (.clustering, "positive", "", nil),
    (.constraint, "positive", "weight=none", nil),
    (.effectiveSize, "positive", "weight=none", nil),
    (.density, "positive", "", nil),
    (.reciprocity, "positive", "", nil),
    (.transitivity, "positive", "", nil),
    (.weakComponents, "positive", "", nil),
    (.strongComponents, "positive", "", nil),
    (.diameter, "positive", "distance=hops", nil),
    (.meanDistance, "positive", "distance=hops", nil),
    (.degreeCentralisation, "positive", "direction=both", nil),
    (.closenessCentralisation, "positive", "direction=in", "direction=both"),
    (.betweennessCentralisation, "positive", "", nil),
    (.eigenvectorCentralisation, "positive", "", nil),
    (.triadCensus, "positive", "", nil),
    (.degreeAssortativity, "positive", "", nil),
  ]

  @Test func `by itself each measure makes the choices of the named library, and tells them`() async throws {
    #expect(Self.defaults.map(\.measure.name) == Measure.builtIn.map(\.name))
    let snapshot = try SmallGraph.snapshot(
      "A>B plus 2", "B>C plus 3", "C>A plus", "A>C plus", "D>A plus", "C>D plus", "A>D minus")
    for (measure, sign, networkx, igraph) in Self.defaults {
      for convention in Convention.allCases {
        do throws(MeasureError) {
          let header = try await snapshot.result(of: measure, .init(convention)).header
          let rule = convention == .igraph ? igraph ?? networkx : networkx
          #expect(header.rule == "active=any form=directed" + (rule.isEmpty ? "" : " \(rule)"))
          #expect(header.measure == measure.name && header.convention == convention && header.sign == sign)
          #expect(header.actorCount == 4)
        } catch {
          #expect(error.kind == .notOffered, "\(measure.name), \(convention): \(error)")
        }
      }
    }
  }

  @Test func `what was read is told also where there is no value`() throws {
    let snapshot = try SmallGraph.snapshot("A>B plus", "B>C plus", "C>A minus")
    var readings = SnapshotReadings(snapshot)
    let positive = try readings.reading(for: .eigenvector, .init())
    let header = positive.header
    #expect(header.sign == "positive" && header.actorCount == 3 && header.rule.hasSuffix("weight=none"))
    #expect(positive.snapshot.actors == snapshot.actors && positive.ties == Array(snapshot.ties.prefix(2)))
    let net = try readings.reading(for: .positiveDegree, .init())
    #expect(net.snapshot.ties == snapshot.ties && net.ties == positive.ties)
  }

  /// Choices that a header does not tell must not matter.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `numbers under one header are the same, whatever else was chosen`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let snapshot = try LawGraph.random(seed: seed, isSigned: seed % 2 == 0).snapshot()
    var readings = SnapshotReadings(snapshot)
    for measure in Measure.builtIn {
      var known: [MeasureHeader: (outcome: MeasureOutcome, options: MeasureOptions)] = [:]
      for _ in 0..<8 {
        for convention in Convention.allCases {
          let options = MeasureOptions.random(convention, using: &generator)
          let outcome = await MeasureOutcome(snapshot, measure, options)
          let header = try readings.reading(for: measure, options).header
          guard let (other, before) = known.updateValue((outcome, options), forKey: header) else { continue }
          #expect(outcome.fault(expecting: other) == nil, "seed \(seed), \(measure.name), \(options), \(before)")
        }
      }
    }
  }
}
