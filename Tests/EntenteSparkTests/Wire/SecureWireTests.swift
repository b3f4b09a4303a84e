import Entente
import Foundation
import Testing

@testable import EntenteSpark

/// The recorded session behind TLS.
///
/// `Tests/Spark/run` makes the certificates, and has the system trust one authority
/// for as long as the tests run.
@Suite(
  .serialized,
  .enabled(
    if: TLSDoor.certificates != nil,
    "ENTENTE_CERTIFICATES names no folder: nothing was tried over HTTPS; Tests/Spark/run does"))
struct `Over HTTPS` {
  @Test(.enabled(if: TLSDoor.isTrusted, "the system does not trust the tests' authority: that needs root"))
  func `a server that the system vouches for is asked, with the password`() async throws {
    let server = try RecordedServer()
    let door = try TLSDoor("localhost", before: server.port)
    var access = SparkAccess()
    access.password = "sesame"
    let connection = try await HiveConnection.open(SparkAddress("https://ann@localhost:\(door.port)"), access)
    #expect(try await connection.run("SELECT").first?.rowCount == 2)
    await connection.close()
    // ann:sesame
    let heads = server.heads
    #expect(heads.count >= 6)
    #expect(heads.allSatisfy { $0.hasPrefix("POST /cliservice ") && $0.contains("Basic YW5uOnNlc2FtZQ==") })
  }

  @Test(arguments: ["stranger", "localhost"])
  func `one that nobody vouches for, or by another name, is told nothing`(certificate: String) async throws {
    let server = try RecordedServer()
    let door = try TLSDoor(certificate, before: server.port)
    var access = SparkAccess()
    access.password = "sesame"
    // The certificate of a stranger bears the right name and a signature of its own; the other one bears no number.
    let host = certificate == "stranger" ? "localhost" : "127.0.0.1"
    let address = try SparkAddress("https://ann@\(host):\(door.port)")
    let fault = await #expect(throws: EngineFault.self) { try await HiveConnection.open(address, access) }
    #expect(fault?.kind == .unreachable)
    #expect(server.heads.isEmpty)
  }
}

/// A program that speaks TLS before a server that does not.
private final class TLSDoor {
  /// The folder in which `NAME.pem` and `NAME.key` lie.
  static let certificates = ProcessInfo.processInfo.environment["ENTENTE_CERTIFICATES"]
  /// Whether the system trusts who has signed `localhost.pem`.
  static let isTrusted = ProcessInfo.processInfo.environment["ENTENTE_CERTIFICATES_TRUSTED"] == "yes"

  let port: Int
  private let process = Process()
  private let input = Pipe()

  init(_ name: String, before server: UInt16) throws {
    let folder = try #require(Self.certificates)
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    process.executableURL = tests.appendingPathComponent("Spark/tls-door")
    process.arguments = ["\(folder)/\(name).pem", "\(folder)/\(name).key", "\(server)"]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.terminate()
  }
}
