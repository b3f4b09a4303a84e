import Dispatch
import Foundation

/// What a server on this machine answers to one request.
///
/// It is asked over a plain socket, so that a test can name any host it likes.
struct LoopbackAnswer: Sendable {
  let status: Int
  /// By their names in small letters.
  let headers: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Why there is no answer.
  enum Fault: Error { case refused, unreadable }

  /// Asks, and waits off the threads that tests share: a server may take its time.
  ///
  /// - Parameters:
  ///   - address: the four numbers of an address of this machine.
  ///   - host: what the browser would have been told to open; nil for no such header.
  static func get(
    _ path: String, port: UInt16, at address: [UInt8] = [127, 0, 0, 1], host: String?
  ) async throws -> LoopbackAnswer {
    let header = host.map { "Host: \($0)\r\n" } ?? ""
    let request = Array("GET \(path) HTTP/1.1\r\n\(header)Connection: close\r\n\r\n".utf8)
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try LoopbackAnswer(to: request, port, address) })
      }
    }
  }

  private init(to request: [UInt8], _ port: UInt16, _ address: [UInt8]) throws {
    let connection = try LoopbackAnswer.connection(port, address)
    #if os(Linux)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags = MSG_NOSIGNAL
    #endif
    let sent = unsafe request.withUnsafeBytes {
      unsafe send(connection.fileDescriptor, $0.baseAddress, $0.count, flags)
    }
    guard sent == request.count else { throw Fault.refused }
    let bytes = Array(try connection.readToEnd() ?? Data())
    let end = Array("\r\n\r\n".utf8)
    guard let start = bytes.firstRange(of: end) else { throw Fault.unreadable }
    let lines = String(decoding: bytes[..<start.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count > 1, let status = Int(words[1]) else { throw Fault.unreadable }
    self.status = status
    headers = lines.dropFirst().reduce(into: [:]) { headers, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    }
    body = Array(bytes[start.upperBound...])
  }

  /// A connection that gives up on a silence of a minute.
  private static func connection(_ port: UInt16, _ address: [UInt8]) throws -> FileHandle {
    #if os(Linux)
      let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let number = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    let connection = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    _ = unsafe setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = address.reduce(0) { $0 << 8 | UInt32($1) }.bigEndian
    let answer = unsafe withUnsafePointer(to: place) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard answer == 0 else { throw Fault.refused }
    return connection
  }
}
