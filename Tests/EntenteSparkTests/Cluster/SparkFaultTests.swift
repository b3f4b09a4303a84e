import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteSpark

extension `On Spark` {
  /// Whatever else runs there comes first or waits: an executor is ended here.
  @Suite(.serialized, .enabled(if: Cluster.process != nil, "ENTENTE_SPARK_PROCESS names no server of our own"))
  struct `A larger graph` {
    /// Some thousands of events among some hundred actors, made on the cluster from numbers.
    private func table(_ connection: HiveConnection) async throws -> EventTable {
      _ = try await connection.run("DROP TABLE IF EXISTS larger")
      _ = try await connection.run(
        """
        CREATE TABLE larger USING parquet AS SELECT 20200101 + id % 28 AS day,
          CONCAT('a', id * 7919 % 401) AS source, CONCAT('a', id * id % 397) AS target FROM RANGE(0, 40000, 1, 4)
        """)
      return EventTable(
        try SQLName(table: "larger"), day: try SQLName(column: "day"), source: try SQLName(column: "source"),
        target: try SQLName(column: "target"))
    }

    private func query() throws -> EdgeQuery {
      let day = try RandomEvents.day(2_020, 1, 1)
      let spells = [
        Spell(from: day, until: day.advanced(by: 20)), Spell(from: day.advanced(by: 10), until: day.advanced(by: 31)),
      ]
      return try EdgeQuery(
        periods: spells.enumerated().map { Period(id: "p\($0)", name: "", spell: try #require($1)) })
    }

    /// The same events as the table's.
    private func events() throws -> EventColumns {
      let day = try RandomEvents.day(2_020, 1, 1)
      var events = EventColumns()
      for id in 0..<40_000 {
        events.append(
          from: ByteText("a\(id * 7919 % 401)"), to: ByteText("a\(id * id % 397)"), code: nil,
          on: day.advanced(by: id % 28))
      }
      return events
    }

    @Test func `PageRank is the same after an executor dies in the middle of it, and both had worked`() async throws {
      try await Cluster.session { connection in
        let table = try await table(connection)
        let (remote, local) = (try Cluster.engine(connection), LocalEngine())
        let made = try await remote.makeEdges(query(), of: table)
        #expect(try await Cluster.tables(connection, of: remote).count == 2)
        let own = try await local.makeEdges(query(), of: events())
        #expect(try await remote.tallies(of: made) == local.tallies(of: own))
        let workers = try await workers()
        #expect(workers.count { $0.tasks > 0 } >= 2, "\(workers)")
        #expect(workers.reduce(0) { $0 + $1.shuffled } > 0, "\(workers)")

        let before = try Cluster.executors()
        #expect(before.count == 2)
        let ended = try #require(before.last)
        let rule = try PageRankRule(tolerance: 1e-3)
        async let found = timed { try await remote.pageRank(of: made, rule) }
        try await Task.sleep(for: .seconds(2))
        kill(ended, SIGKILL)
        let killed = ContinuousClock.now
        let (scores, end) = try await found
        #expect(end > killed, "PageRank was done before")
        let difference = try await difference(scores, local.pageRank(of: own, rule))
        #expect(difference == "")
        #expect(try !Cluster.executors().contains(ended))
        try await remote.discard(made)
        #expect(try await Cluster.tables(connection, of: remote) == [])
      }
    }

    @Test func `a cancelled run leaves no table, and the session is of use`() async throws {
      try await Cluster.session { connection in
        let table = try await table(connection)
        let remote = try Cluster.engine(connection)
        let query = try query()
        let task = Task { try await remote.makeEdges(query, of: table) }
        try await Task.sleep(for: .milliseconds(600))
        task.cancel()
        _ = await task.result
        if case .success(let made) = await task.result { try await remote.discard(made) }
        #expect(try await Cluster.tables(connection, of: remote) == [])
        #expect(await remote.leftBehind == [])
      }
    }

    @Test func `a shuffled long path is one component`() async throws {
      var random = SeededGenerator(seed: 7)
      let names = (0..<300).map { "n\($0)" }.shuffled(using: &random)
      let links = zip(names, names.dropFirst()).map { "(20200101, '\($0)', '\($1)')" }.joined(separator: ", ")
      try await Cluster.session { connection in
        _ = try await connection.run("DROP TABLE IF EXISTS path")
        _ = try await connection.run(
          "CREATE TABLE path USING parquet AS SELECT * FROM VALUES \(links) AS t(day, a, b)")
        let remote = try Cluster.engine(connection)
        let table = EventTable(
          try SQLName(table: "path"), day: try SQLName(column: "day"), source: try SQLName(column: "a"),
          target: try SQLName(column: "b"))
        let made = try await remote.makeEdges(query(), of: table)
        let components = try await remote.components(of: made)
        #expect(components.count == 300 && Set(components.map(\.component)) == ["n0"])
        try await remote.discard(made)
      }
    }

    /// What comes of work, and when it is done.
    private func timed<Value: Sendable>(
      _ work: () async throws -> Value
    ) async throws -> (Value, ContinuousClock.Instant) { (try await work(), .now) }

    /// What the server's monitor says of its executors.
    private func workers() async throws -> [(tasks: Int, shuffled: Int)] {
      struct Application: Decodable { let id: String }
      struct Executor: Decodable {
        let id: String
        let totalTasks: Int
        let totalShuffleRead: Int
      }
      let root = try #require(Cluster.monitor) + "/api/v1/applications"
      let data = { (text: String) in try Data(contentsOf: try #require(URL(string: text))) }
      let application = try #require(try JSONDecoder().decode([Application].self, from: data(root)).first)
      return try JSONDecoder().decode([Executor].self, from: data("\(root)/\(application.id)/executors"))
        .filter { $0.id != "driver" }.map { ($0.totalTasks, $0.totalShuffleRead) }
    }
  }
}
