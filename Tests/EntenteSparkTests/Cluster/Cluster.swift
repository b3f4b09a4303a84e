import Entente
import Foundation
import Testing

@testable import EntenteSpark

/// The cluster that `Tests/Spark/run` starts.
enum Cluster {
  static let address = ProcessInfo.processInfo.environment["ENTENTE_SPARK"]
  /// The server's own process, whose executors a test may end.
  static let process = ProcessInfo.processInfo.environment["ENTENTE_SPARK_PROCESS"].flatMap { Int32($0) }
  /// Where the server tells of itself.
  static let monitor = ProcessInfo.processInfo.environment["ENTENTE_SPARK_MONITOR"]

  /// A session; the body's own to use.
  static func session<Value>(_ body: (HiveConnection) async throws -> Value) async throws -> Value {
    var access = SparkAccess()
    access.statementLimit = .seconds(120)
    let connection = try await HiveConnection.open(SparkAddress(try #require(address)), access)
    do {
      let value = try await body(connection)
      await connection.close()
      return value
    } catch {
      await connection.close()
      throw error
    }
  }

  static func engine(_ connection: HiveConnection) throws -> SQLEngine {
    SQLEngine(connection, scratch: ScratchTables(in: try SQLName(table: "default")))
  }

  /// The tables of an engine that are there.
  static func tables(_ connection: HiveConnection, of engine: SQLEngine) async throws -> [String] {
    try await connection.run("SHOW TABLES IN default LIKE '\(engine.scratch.prefix)*'").rows {
      batch, row throws(EngineFault) in
      try batch.text(row, 1).text
    }
  }

  /// The executors that still run, by their process numbers: what descends from the server.
  static func executors() throws -> [Int32] {
    let server = try #require(process)
    var parents: [Int32: Int32] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let number = Int32(name), let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8)
      else { continue }
      let line = status.split(separator: "\n").first { $0.hasPrefix("PPid:") }
      parents[number] = line.flatMap { Int32($0.dropFirst(5).trimmingCharacters(in: .whitespaces)) }
    }
    return parents.keys.filter { number in
      var ancestor = number
      while let parent = parents[ancestor], parent > 1, ancestor != server { ancestor = parent }
      let command = (try? String(contentsOfFile: "/proc/\(number)/cmdline", encoding: .utf8)) ?? ""
      return ancestor == server && command.contains("CoarseGrainedExecutorBackend")
    }.sorted()
  }
}
