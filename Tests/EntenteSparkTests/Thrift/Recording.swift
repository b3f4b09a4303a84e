import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteSpark

/// What went to Spark 4.3 and came back: a line a message, `>` there and `<` back, first of a statement with a value of
/// every type, then of one that is no statement.
struct Recording {
  struct Message {
    let method: String
    let isAnswer: Bool
    let bytes: [UInt8]

    /// The number of the call.
    var number: Int32 {
      let start = 8 + method.utf8.count
      return bytes[start..<start + 4].reduce(0) { $0 << 8 | Int32($1) }
    }
  }

  let messages: [Message]

  init() throws {
    messages = try String(contentsOf: PackageFiles.place("Tests/Spark/exchange.txt"), encoding: .utf8)
      .split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        return Message(method: String(words[0]), isAnswer: words[1] == "<", bytes: Self.bytes(words[2]))
      }
  }

  func answers(_ method: String) -> [Message] { messages.filter { $0.method == method && $0.isAnswer } }

  static func bytes(_ hex: Substring) -> [UInt8] {
    let digits = hex.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

extension HiveAnswer {
  /// Reads an answer to any call, as far as anyone asks.
  static func readAny(_ method: String, _ bytes: [UInt8], _ number: Int32) throws {
    switch method {
    case "OpenSession": _ = try session(bytes, number)
    case "ExecuteStatement": _ = try operation(bytes, number)
    case "GetOperationStatus": _ = try progress(bytes, number)
    case "FetchResults": _ = try rows(bytes, number)
    default: try done(bytes, number, method)
    }
  }
}
