import Entente
import Testing

/// The examples of the documentation, as they stand there: here they compile, and give what they promise.
struct ExampleTests {
  private let graph: ActorGraph
  private let era: Era
  private let snapshot: Snapshot

  init() throws {
    graph = try SmallGraph.make("A-B 2 1990/1995", "B-C 4 1990/1995", "C-D 1993/1995")
    era = try Era(id: "early", name: "Early", when: EDTF("1990/1992"))
    snapshot = graph.snapshot(of: era.spell)
  }

  @Test func `centrality.md, from Swift`() async throws {
    var lines: [String] = []
    func print(_ rank: Int, _ name: String, _ value: Double) { lines.append("\(rank) \(name) \(value)") }

    let snapshot = graph.snapshot(of: era.spell)
    let scores = try await snapshot.betweenness()
    for entry in scores.ranking().prefix(5) {
      print(entry.rank, graph.profile(entry.actor).name, entry.value)
    }
    let top = try await snapshot.ranking(by: .pageRank)

    #expect(lines == ["1 B 1.0", "2 A 0.0", "2 C 0.0"])
    #expect(top.map { graph.profile($0.actor).id } == ["B", "C", "A"])
    #expect(scores.header.convention == .networkx)
  }

  @Test func `a measure of one's own`() async throws {
    let reach = Measure("reach", title: "Neighbours", of: .actors) { input throws(MeasureError) in
      .actors(input.withArcs { offsets, _, _ in (0..<input.actorCount).map { Double(offsets[$0 + 1] - offsets[$0]) } })
    }
    let ranking = try await snapshot.ranking(by: reach)

    #expect(ranking.map(\.value) == [2, 1, 1])
  }

  @Test func `the actors by a measure`() async throws {
    var lines: [String] = []
    func print(_ rank: Int, _ name: String, _ value: Double) { lines.append(name) }

    for entry in try await snapshot.ranking(by: .pageRank).prefix(10) {
      print(entry.rank, graph.profile(entry.actor).name, entry.value)
    }

    #expect(lines == ["B", "C", "A"])
  }

  @Test func `options as values`() async throws {
    var options = MeasureOptions()
    options.convention = .igraph
    options.distance = .inverse
    let scores = try await snapshot.betweenness(options)

    #expect(scores.header.rule == "active=any form=undirected distance=inverse weight=strength fold=sum values=raw")
    #expect(scores.values == [0, 1, 0])
  }

  @Test func `a distance from a strength`() {
    let strength = Strength(4)
    let distance = strength.flatMap { DistanceRule.inverse.distance(of: $0) }

    #expect(distance?.value ?? .nan == 0.25)
  }

  @Test func `the mean over the days of an era`() async throws {
    let mean = try await graph.dailyMean(of: .betweenness, over: era.spell)

    guard case .actors(let scores) = mean else {
      Issue.record("betweenness is of actors")
      return
    }
    #expect(snapshot.values(scores, "A", "B", "C") == [0, 1, 0])
  }
}
