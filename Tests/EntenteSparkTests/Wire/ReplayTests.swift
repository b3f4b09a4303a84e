import Entente
import Foundation
import Synchronization
import Testing

@testable import EntenteSpark

/// A statement from beginning to end, against what Spark once answered.
@Suite struct `A session that was recorded` {
  private static let values: [SQLBatch.Column] = [
    .booleans([true, nil]), .integers([1, nil]), .integers([2, nil]), .integers([3, nil]), .integers([4, nil]),
    .doubles([1.5, nil]), .doubles([2.5, nil]), .texts(["é", nil]), .bytes([[0, 255], nil]),
    .texts(["2020-02-29", nil]), .texts(["1.50", nil]),
  ]

  @Test func `over TCP its rows come`() async throws {
    let recording = try Recording()
    let server = try FakeServer { peer in
      _ = peer.shakeHands()
      _ = peer.answer(
        ["OpenSession", "ExecuteStatement", "GetOperationStatus", "FetchResults"], recording)
      let call = peer.frame()
      peer.frame(recording.answer(to: call, "FetchResults", place: 1))
      _ = peer.answer(["CloseOperation"], recording)
      peer.frame(recording.answer(to: peer.frame(), "CloseSession", place: 0))
    }
    let connection = try await HiveConnection.open(SparkAddress("spark://127.0.0.1:\(server.port)"))
    #expect(try await connection.run("SELECT").map(\.columns) == [Self.values])
    await connection.close()
  }

  @Test func `over HTTP they come as well, and each call says who asks`() async throws {
    let server = try RecordedServer()
    var access = SparkAccess()
    access.password = "sesame"
    let connection = try await HiveConnection.open(
      SparkAddress("http://ann@127.0.0.1:\(server.port)/gate/sql"), access)
    #expect(try await connection.run("SELECT").map(\.columns) == [Self.values])
    await connection.close()
    let said = server.heads
    #expect(said.count >= 6)
    // ann:sesame
    #expect(said.allSatisfy { $0.hasPrefix("POST /gate/sql ") && $0.contains("Basic YW5uOnNlc2FtZQ==") }, "\(said)")
  }
}

/// A server that answers over HTTP what Spark once answered, and keeps what it was asked.
final class RecordedServer: Sendable {
  private let server: FakeServer
  private let asked: Asked

  private final class Asked: Sendable {
    let heads = Mutex<[String]>([])
    let fetches = Mutex(0)
  }

  init() throws {
    let recording = try Recording()
    let asked = Asked()
    self.asked = asked
    server = try FakeServer { peer in
      while let request = peer.request() {
        asked.heads.withLock { $0.append(request.head) }
        let method = String(decoding: request.body[8..<8 + Int(request.body[7])], as: UTF8.self)
        let place =
          method == "FetchResults"
          ? asked.fetches.withLock { count in
            count += 1
            return count - 1
          } : 0
        peer.answer(recording.answer(to: request.body, method, place: place))
      }
    }
  }

  var port: UInt16 { server.port }

  /// The heads of all requests.
  var heads: [String] { asked.heads.withLock { $0 } }
}

extension Recording {
  /// The recorded answer under the number of a call.
  func answer(to call: [UInt8], _ method: String, place: Int) -> [UInt8] {
    let answers = answers(method)
    guard answers.indices.contains(place), call.count > 12 else {
      // An end to a session, which was not recorded: success.
      var writer = ThriftWriter()
      writer.write(UInt32(0x8001_0002))
      writer.write(Array(method.utf8))
      writer.write(call[(8 + method.utf8.count)...].prefix(4).reduce(Int32(0)) { $0 << 8 | Int32($1) })
      writer.field(0) { writer in writer.field(1) { $0.field(1, Int32(0)) } }
      writer.endStructure()
      return writer.bytes
    }
    var bytes = answers[place].bytes
    let start = 8 + method.utf8.count
    bytes.replaceSubrange(start..<start + 4, with: call[start..<start + 4])
    return bytes
  }
}

extension FakeServer.Peer {
  /// What comes as a request of HTTP; nil at the end.
  func request() -> (head: String, body: [UInt8])? {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let byte = receive(1)
      if byte.isEmpty { return nil }
      head += byte
    }
    let text = String(decoding: head, as: UTF8.self)
    let length = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
    return (text, receive(length ?? 0))
  }

  /// Answers a request of HTTP.
  func answer(_ body: [UInt8]) {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-thrift\r\nContent-Length: \(body.count)\r\n\r\n"
    send(Array(head.utf8) + body)
  }
}
