import Entente
import Testing

/// What a measure makes of ties before it measures: their signs, their directions, their strengths.
struct ReadingTests {
  /// A measure that gives what it was handed: for each actor the number of arcs, the header telling the rest.
  private static let arcs = Measure("arcs", title: "Arcs", of: .actors) { input throws(MeasureError) in
    .actors(
      input.withArcs { offsets, _, _ in (0..<input.actorCount).map { Double(offsets[$0 + 1] - offsets[$0]) } })
  }

  /// The weights of all arcs, in order.
  private func weights(
    _ snapshot: Snapshot, _ weight: WeightRule, _ fold: FoldRule = .sum, isDirected: Bool = true
  ) async throws -> [Double] {
    let measure = Measure("weights", title: "Weights", of: .graph) { input throws(MeasureError) in
      .graph(
        input.withArcs { _, heads, weights in
          heads.indices.map { (String($0), weights.isEmpty ? 1 : weights[$0]) }
        })
    }
    var options = MeasureOptions()
    (options.weight, options.fold) = (weight, fold)
    options.form = RunForm(isDirected: isDirected, isSigned: false)
    guard case .graph(let scores) = try await snapshot.result(of: measure, options) else { return [] }
    return scores.entries.map(\.value)
  }

  @Test func `measures that walk along ties read amity where ties are signed, and say so`() async throws {
    let signed = try SmallGraph.snapshot("A-B plus", "B-C minus", "C-D none", "D-A plus")
    let ranking = try await signed.ranking(by: Self.arcs)
    #expect(ranking.map { signed.graph.profile($0.actor).id } == ["A", "B", "D"])
    #expect(ranking.map(\.value) == [2, 1, 1])
    let header = try await signed.result(of: Self.arcs).header
    #expect(header.sign == "positive" && header.actorCount == 3)
  }

  @Test func `where no tie is signed all are read, and all can be asked for`() async throws {
    let unsigned = try SmallGraph.snapshot("A-B", "B-C")
    #expect(try await unsigned.result(of: Self.arcs).header.sign == "all")
    #expect(try await unsigned.ranking(by: Self.arcs).map(\.value) == [2, 1, 1])
    let signed = try SmallGraph.snapshot("A-B plus", "B-C minus", "C-D none")
    var options = MeasureOptions()
    options.sign = .all
    #expect(try await signed.result(of: Self.arcs, options).header.actorCount == 4)
    options.sign = .negative
    #expect(try await signed.ranking(by: Self.arcs, options).map { signed.graph.profile($0.actor).id } == ["B", "C"])
  }

  @Test func `signs chosen for the snapshot are kept, and told`() async throws {
    let graph = try SmallGraph.make("A-B plus", "B-C minus", "C-D none")
    var ties = SnapshotOptions()
    ties.signs = [.negative, .unsigned]
    let result = try await graph.snapshot(of: .always, ties).result(of: Self.arcs)
    #expect(result.header.sign == "negative+unsigned" && result.header.actorCount == 3)
  }

  @Test func `there is no net value of what walks along ties`() async throws {
    let snapshot = try SmallGraph.snapshot("A-B plus")
    var options = MeasureOptions()
    options.sign = .net
    await #expect(throws: MeasureError.self) { try await snapshot.result(of: Self.arcs, options) }
  }

  @Test func `a graph is directed where one selected tie is, whatever the period`() throws {
    let graph = try SmallGraph.make("A-B plus 1990", "A>B minus 2000")
    #expect(RunForm(of: graph) == RunForm(isDirected: true, isSigned: true))
    var ties = SnapshotOptions()
    ties.signs = [.positive]
    #expect(RunForm(of: graph, ties) == RunForm(isDirected: false, isSigned: true))
    ties.signs = [.unsigned]
    #expect(RunForm(of: graph, ties) == RunForm(isDirected: false, isSigned: false))
    let early = try graph.snapshot(of: .possible("1990"))
    #expect(early.values(try early.degree(), "A") == [2], "a mutual tie is two arcs in a directed graph")
  }

  @Test func `parallel ties fold by the rule, and ties to oneself drop`() async throws {
    let snapshot = try SmallGraph.snapshot("A>B 2", "A>B 5", "A>B", "B>A 7", "A>A 9", "B-C 3")
    #expect(try await weights(snapshot, .unweighted) == [1, 1, 1, 1])
    #expect(try await weights(snapshot, .count) == [3, 1, 1, 1])
    #expect(try await weights(snapshot, .strength) == [8, 7, 3, 3])
    #expect(try await weights(snapshot, .strength, .max) == [5, 7, 3, 3])
    #expect(try await weights(snapshot, .strength, .count) == [3, 1, 1, 1])
    #expect(try await weights(snapshot, .strength, isDirected: false) == [15, 15, 3, 3])
  }

  @Test func `days of parallel ties are counted once`() async throws {
    let graph = try SmallGraph.make(
      "A>B 1990-01-01/1990-01-10", "A>B 1990-01-05/1990-01-12", "B>A 1990-01-12/1990-01-13")
    let snapshot = try graph.snapshot(of: .possible("1990-01"))
    #expect(try await weights(snapshot, .days) == [12, 2])
    #expect(try await weights(snapshot, .days, isDirected: false) == [13, 13])
  }

  @Test func `the rule tells the choices that matter and no others`() async throws {
    let snapshot = try SmallGraph.snapshot("A>B plus 2")
    #expect(try snapshot.degree().header.rule == "active=any form=directed direction=both values=normalized")
    #expect(try await snapshot.result(of: Self.arcs).header.rule == "active=any form=directed")
    var ties = SnapshotOptions()
    (ties.certainty, ties.rule, ties.includesActorsWithoutTies) = (.certain, .all, true)
    var options = MeasureOptions(.igraph)
    options.weight = .days
    let whole = snapshot.graph.snapshot(of: .always, ties)
    #expect(
      try whole.strength(options).header.rule
        == "active=all days=certain actors=alive form=directed direction=both weight=days")
  }
}
