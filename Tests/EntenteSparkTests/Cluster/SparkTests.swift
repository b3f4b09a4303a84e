import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteSpark

/// Spark itself, two executors on loopback.
@Suite(
  .serialized,
  .enabled(
    if: Cluster.address != nil, "ENTENTE_SPARK names no server: nothing was tried on Spark; Tests/Spark/run does"))
struct `On Spark` {
  @Test func `values of every type come as they are, and NULL as nothing`() async throws {
    try await Cluster.session { connection in
      let answer = try await connection.run(
        """
        SELECT a.* FROM VALUES
          (true, 1Y, 2S, 3, 4L, 1.5D, 2.5F, 'é', X'00FF', DATE'2020-02-29', 1.50BD),
          (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL) AS a
        """)
      let columns = try #require(answer.first).columns
      #expect(
        columns == [
          .booleans([true, nil]), .integers([1, nil]), .integers([2, nil]), .integers([3, nil]), .integers([4, nil]),
          .doubles([1.5, nil]), .doubles([2.5, nil]), .texts(["é", nil]), .bytes([[0, 255], nil]),
          .texts(["2020-02-29", nil]), .texts(["1.50", nil]),
        ])
    }
  }

  @Test func `text comes back as it was sent, whatever would end a literal`() async throws {
    let texts: [ByteText] = [
      "o'brien", "\\", "\\'", "\"", "a\nb", "${x}", ";--", "\u{E9}", "e\u{301}", "😀", "`", "%", "\u{1}",
    ]
    try await Cluster.session { connection in
      let literals = texts.map { SQLDialect.spark.literal($0) }.joined(separator: ", ")
      let answer = try await connection.run("SELECT \(literals)")
      #expect(answer.first?.columns == texts.map { .texts([$0]) })
    }
  }

  @Test func `more rows than a page come whole`() async throws {
    try await Cluster.session { connection in
      let numbers = try await connection.run("SELECT id FROM RANGE(25000)").rows { batch, row throws(EngineFault) in
        try batch.integer(row, 0)
      }
      #expect(numbers.sorted() == Array(0..<25_000))
    }
  }

  @Test func `a statement that is none is told in a sentence`() async throws {
    try await Cluster.session { connection in
      let fault = await #expect(throws: EngineFault.self) { _ = try await connection.run("SELEKT 1") }
      #expect(fault?.kind == .failed)
      #expect(fault?.reason.contains("PARSE_SYNTAX_ERROR") == true)
      #expect(fault?.reason.contains("\n") == false)
    }
  }

  @Test(arguments: [2, 3])
  func `it answers as the engine in this process does`(seed: UInt64) async throws {
    let events = try RandomEvents(seed: seed, count: 200)
    try await Cluster.session { connection in
      let name = "events_\(seed)"
      _ = try await connection.run("DROP TABLE IF EXISTS \(name)")
      let isTextDay = seed == 3
      for statement in events.statements(name, .spark, isTextDay: isTextDay) { _ = try await connection.run(statement) }
      let (remote, local) = (try Cluster.engine(connection), LocalEngine())
      let made = try await remote.makeEdges(
        events.query, of: try events.table(name, dayForm: isTextDay ? .text : .number))
      let own = try await local.makeEdges(events.query, of: events.columns)
      let rule = try PageRankRule(tolerance: 5e-2, weight: seed == 2 ? .count : .strength)
      let found = try await difference(remote, made, local, own, periods: events.query.periods.count, rule)
      #expect(found == "", "seed \(seed)")
      try await remote.discard(made)
      #expect(try await Cluster.tables(connection, of: remote) == [])
      _ = try await connection.run("DROP TABLE \(name)")
    }
  }
}
