import Entente
import Testing

struct RankingTests {
  /// A ranking of values that are handed in, for actors A, B, C and so on.
  private func ranking(_ values: [Double]) async throws -> [(String, Int)] {
    let names = values.indices.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) }
    let snapshot = try SmallGraph.make([], alone: names).snapshot(
      of: .always,
      {
        var options = SnapshotOptions()
        options.includesActorsWithoutTies = true
        return options
      }())
    let given = Measure("given", title: "Given", of: .actors) { _ throws(MeasureError) in
      .actors(values, undefined: values.contains { $0.isNaN } ? "it was not handed in" : nil)
    }
    return try await snapshot.ranking(by: given).map { (snapshot.graph.profile($0.actor).id, $0.rank) }
  }

  @Test func `actors of one value share a rank, and the next is left out`() async throws {
    let ranks = try await ranking([1, 5, 3, 5, 0, 3])
    #expect(ranks.map(\.0) == ["B", "D", "C", "F", "A", "E"])
    #expect(ranks.map(\.1) == [1, 1, 3, 3, 5, 6])
  }

  @Test func `sums that differ only in their last bits are one value`() async throws {
    let ranks = try await ranking([0.1 + 0.2, 0.3, 0.3 + 1e-9])
    #expect(ranks.map(\.0) == ["C", "A", "B"])
    #expect(ranks.map(\.1) == [1, 2, 2])
  }

  @Test func `last bits are those of the value, however great or near to nought it is`() async throws {
    #expect(try await ranking([1e6, 1e6 * (1 + 1e-11), 1e6 * (1 + 1e-9)]).map(\.1) == [1, 2, 2])
    #expect(try await ranking([0, 4e-16, 1e-14]).map(\.1) == [1, 2, 2])
  }

  @Test func `who has no value has no rank`() async throws {
    #expect(try await ranking([.nan, 2, .nan, 1]).map(\.0) == ["B", "D"])
  }

  @Test func `a number beyond all numbers is no value but a reason`() async throws {
    await #expect(throws: MeasureError.self) { try await ranking([1, .infinity]) }
  }

  @Test func `a measure of the graph ranks nobody`() async throws {
    let snapshot = try SmallGraph.snapshot("A-B")
    let whole = Measure("whole", title: "Whole", of: .graph) { _ throws(MeasureError) in .graph([("whole", 1)]) }
    await #expect(throws: MeasureError.self) { try await snapshot.ranking(by: whole) }
  }
}
