import Entente
import Foundation
import Synchronization
import Testing

@testable import EntenteSpark

/// Servers that answer garbage, stop in the middle, say nothing, or want to know who asks.
@Suite struct `A server that is none, or not ours` {
  private func opening(
    _ scheme: String = "spark", password: String? = nil, limit: Duration = .milliseconds(400),
    _ body: @escaping @Sendable (FakeServer.Peer) -> Void
  ) async throws -> EngineFault? {
    let server = try FakeServer(body)
    var access = SparkAccess()
    access.answerLimit = limit
    access.password = password
    let held = access
    let (fault, spent) = await OwnThread.run {
      let start = ContinuousClock.now
      let fault = await refusal("\(scheme)://me@127.0.0.1:\(server.port)", held)
      return (fault, ContinuousClock.now - start)
    }
    // Far more than the limit, as the machine may be busy; without a limit it would never end.
    #expect(spent < .seconds(30))
    return fault
  }

  /// Why there is no session; nil where there is one.
  private func refusal(_ address: String, _ access: SparkAccess) async -> EngineFault? {
    do throws(EngineFault) {
      await (try await HiveConnection.open(SparkAddress(address), access)).close()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8), [5, 0xFF, 0xFF, 0xFF, 0xFF], [7, 0, 0, 0, 0], [0],
  ])
  func `garbage in place of a hand-shake is told as that`(bytes: [UInt8]) async throws {
    let fault = try await opening { peer in
      peer.send(bytes)
      peer.waitForEnd()
    }
    #expect(fault?.kind == .garbled)
  }

  @Test(
    arguments: [
      [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 4, 1, 2, 3, 4], [0, 0, 0, 0],
      [0, 0, 0, 12, 0x80, 1, 0, 2, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1],
    ] as [[UInt8]])
  func `garbage in place of an answer is told as that`(bytes: [UInt8]) async throws {
    let fault = try await opening { peer in
      _ = peer.shakeHands()
      _ = peer.frame()
      peer.send(bytes)
      peer.waitForEnd()
    }
    #expect(fault?.kind == .garbled)
  }

  @Test(arguments: [0, 1, 2]) func `a server that is silent is not waited for`(stage: Int) async throws {
    let fault = try await opening { peer in
      if stage > 0 { _ = peer.shakeHands() }
      // The promise of an answer, and nothing behind it.
      if stage > 1 { peer.send([0, 0, 1, 0, 0x80]) }
      peer.waitForEnd()
    }
    #expect(fault?.kind == .unreachable)
    #expect(fault?.reason.contains("does not answer in time") == true)
  }

  @Test func `one that sends a byte now and then is not waited for either`() async throws {
    let fault = try await opening { peer in
      _ = peer.shakeHands()
      peer.send([0, 0, 1, 0])
      for _ in 0..<40 {
        peer.send([0])
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    #expect(fault?.kind == .unreachable)
  }

  @Test func `one that hangs up in the middle is told as that`() async throws {
    let fault = try await opening { peer in
      _ = peer.shakeHands()
      peer.send([0, 0, 1, 0, 0x80])
    }
    #expect(fault?.reason.contains("hung up in the middle") == true)
  }

  @Test func `nobody there is told as that`() async throws {
    let port = try FakeServer { _ in }.port
    try await Task.sleep(for: .milliseconds(50))
    let fault = await refusal("spark://127.0.0.1:\(port)", SparkAccess())
    #expect(fault?.kind == .unreachable)
    #expect(fault?.reason.hasPrefix("nobody answers at 127.0.0.1:\(port)") == true)
  }

  @Test func `one that wants a password says so, and the name is told`() async throws {
    let fault = try await opening(password: "no") { peer in
      _ = peer.receive(1) + peer.frame()
      _ = peer.receive(1) + peer.frame()
      peer.send([3])
      peer.frame(Array("Error validating the login".utf8))
    }
    #expect(fault?.kind == .refused)
    #expect(fault?.reason.contains("'me'") == true && fault?.reason.contains("Error validating the login") == true)
  }

  @Test func `name and password go as SASL PLAIN has them`() async throws {
    let got = Mutex<[UInt8]>([])
    _ = try await opening(password: "sesame") { peer in got.withLock { $0 = peer.shakeHands() } }
    #expect(got.withLock { $0 } == [0] + Array("me".utf8) + [0] + Array("sesame".utf8))
  }

  @Test func `a password does not go where others read along, unless told so`() async throws {
    var access = SparkAccess()
    access.password = "sesame"
    for address in ["spark://198.51.100.1:10000", "http://198.51.100.1:10001", "spark://127.evil.example:1"] {
      #expect(await refusal(address, access)?.kind == .unusableQuery)
    }
  }

  @Test func `a cancelled statement is cancelled there too, and the session stays of use`() async throws {
    let recording = try Recording()
    let calls = Mutex<[String]>([])
    let server = try FakeServer { peer in
      _ = peer.shakeHands()
      guard peer.answer(["OpenSession", "ExecuteStatement"], recording) else { return }
      while true {
        let call = peer.frame()
        guard call.count > 12 else { return }
        let length = Int(call[7])
        let method = String(decoding: call[8..<8 + length], as: UTF8.self)
        calls.withLock { $0.append(method) }
        // Success, and the state of one that runs.
        var writer = ThriftWriter()
        writer.write(UInt32(0x8001_0002))
        writer.write(Array(method.utf8))
        writer.write(call[(8 + length)..<(12 + length)].reduce(Int32(0)) { $0 << 8 | Int32($1) })
        writer.field(0) { writer in
          writer.field(1) { $0.field(1, Int32(0)) }
          if method == "GetOperationStatus" { writer.field(2, Int32(1)) }
        }
        writer.endStructure()
        peer.frame(writer.bytes)
      }
    }
    let connection = try await HiveConnection.open(SparkAddress("spark://127.0.0.1:\(server.port)"))
    let task = Task { try await connection.run("SELECT 1") }
    while calls.withLock({ $0.count }) < 2 { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    let fault = await #expect(throws: EngineFault.self) { _ = try await task.value }
    #expect(fault?.kind == .cancelled)
    await connection.close()
    #expect(calls.withLock { $0.suffix(3) } == ["CancelOperation", "CloseOperation", "CloseSession"])
  }

  @Test(arguments: [
    ("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", EngineFault.Kind.refused),
    ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", .garbled),
    ("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello", .unreachable),
    ("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", .garbled),
    ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", .garbled),
    ("nonsense\r\n\r\n", .unreachable), ("", .unreachable),
  ])
  func `over HTTP it is no better`(answer: String, kind: EngineFault.Kind) async throws {
    let fault = try await opening("http", password: "sesame") { peer in
      _ = peer.receive(20)
      peer.send(Array(answer.utf8))
      Thread.sleep(forTimeInterval: 0.6)
    }
    #expect(fault?.kind == kind, "\(answer): \(fault?.reason ?? "")")
  }
}
