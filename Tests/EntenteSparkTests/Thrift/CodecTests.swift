import Entente
import EntenteTestSupport
import Testing

@testable import EntenteSpark

/// The protocol's bytes.
@Suite struct `The codec` {
  @Test func `a call is written as Spark was once written to`() throws {
    let recording = try Recording()
    let asked = try #require(recording.messages.first { $0.method == "OpenSession" })
    #expect(HiveRequest.openSession(user: "anonymous", password: "anonymous").message(1) == asked.bytes)
    let session = try HiveAnswer.session(try #require(recording.answers("OpenSession").first).bytes, 1)
    let operation = try HiveAnswer.operation(try #require(recording.answers("ExecuteStatement").first).bytes, 2)
    let calls: [(String, HiveRequest)] = [
      ("GetOperationStatus", .status(of: operation)), ("FetchResults", .fetch(operation, rows: 10_000)),
      ("CloseOperation", .close(operation)),
    ]
    for (method, request) in calls {
      let recorded = try #require(recording.messages.first { $0.method == method && !$0.isAnswer })
      #expect(request.message(recorded.number) == recorded.bytes, "\(method)")
    }
    let statement = try #require(recording.messages.first { $0.method == "ExecuteStatement" })
    let head = HiveRequest.execute("SELECT", in: session).message(2)
    #expect(statement.bytes.starts(with: head.prefix(80)))
  }

  @Test func `an answer of every type is read, NULL and all`() throws {
    let answers = try Recording().answers("FetchResults")
    let batch = try HiveAnswer.rows(answers[0].bytes, answers[0].number)
    #expect(
      batch.columns == [
        .booleans([true, nil]), .integers([1, nil]), .integers([2, nil]), .integers([3, nil]), .integers([4, nil]),
        .doubles([1.5, nil]), .doubles([2.5, nil]), .texts(["é", nil]), .bytes([[0, 255], nil]),
        .texts(["2020-02-29", nil]), .texts(["1.50", nil]),
      ])
    #expect(try HiveAnswer.rows(answers[1].bytes, answers[1].number).rowCount == 0)
  }

  @Test func `what the server says of a failure is one line of its first words`() throws {
    let answer = try #require(try Recording().answers("GetOperationStatus").last)
    let fault = #expect(throws: EngineFault.self) { _ = try HiveAnswer.progress(answer.bytes, answer.number) }
    #expect(fault?.kind == .failed)
    #expect(fault?.reason.contains("[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEKT'") == true)
    #expect(fault?.reason.contains("\n") == false && (fault?.reason.utf8.count ?? 0) < 1_000)
  }

  @Test func `an answer that is cut off anywhere is refused`() throws {
    for message in try Recording().messages where message.isAnswer {
      for count in 0..<message.bytes.count {
        let fault = #expect(throws: EngineFault.self) {
          try HiveAnswer.readAny(message.method, Array(message.bytes[..<count]), message.number)
        }
        #expect(fault?.kind == .garbled, "\(message.method), \(count) bytes")
      }
      let fault = #expect(throws: EngineFault.self) {
        try HiveAnswer.readAny(message.method, message.bytes + [0], message.number)
      }
      #expect([.garbled, .failed].contains(fault?.kind))
    }
  }

  @Test(arguments: 0..<20)
  func `an answer with bytes turned over is read or refused, and nothing worse`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for message in try Recording().messages where message.isAnswer {
      for _ in 0..<100 {
        var bytes = message.bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] =
            [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)]
            .randomElement(using: &random) ?? 0
        }
        do {
          try HiveAnswer.readAny(message.method, bytes, message.number)
        } catch {
          #expect(error is EngineFault, "seed \(seed)")
        }
      }
    }
  }

  @Test func `an answer to another call is refused`() throws {
    let answer = try #require(try Recording().answers("CloseOperation").first)
    #expect(throws: EngineFault.self) { try HiveAnswer.done(answer.bytes, answer.number + 1, "CloseOperation") }
    #expect(throws: EngineFault.self) { try HiveAnswer.done(answer.bytes, answer.number, "CancelOperation") }
  }

  @Test func `a list of two thousand million values that nobody sent takes no memory`() throws {
    for type: ThriftType in [.boolean, .string, .structure, .list, .map, .i64] {
      var writer = ThriftWriter()
      writer.write(type.rawValue)
      writer.write(Int32.max)
      var reader = ThriftReader(writer.bytes[...])
      #expect(throws: EngineFault.self) { _ = try reader.listHeader() }
      reader = ThriftReader([UInt8(0xFF), 0xFF, 0xFF, 0xFF][...])
      #expect(throws: EngineFault.self) { _ = try reader.binary() }
    }
  }

  @Test func `what nests without end is given up`() throws {
    let deep = [UInt8](repeating: 0, count: 0) + Array(repeating: [UInt8(12), 0, 9], count: 100_000).joined()
    var reader = ThriftReader(deep[...])
    let fault = #expect(throws: EngineFault.self) { try reader.fields { _, _, _ throws(EngineFault) in false } }
    #expect(fault?.reason.contains("nests too deep") == true)
  }

  @Test func `columns of different lengths are refused`() {
    #expect(throws: EngineFault.self) { _ = try SQLBatch([.integers([1, 2]), .texts(["a"])]) }
  }
}
