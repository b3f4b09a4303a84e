import Foundation
import Testing

@testable import EntenteSpark

/// A server on loopback that behaves as badly as a test wants.
final class FakeServer: Sendable {
  /// One who has connected.
  struct Peer {
    fileprivate let number: Int32

    /// Sends what may be garbage.
    func send(_ bytes: [UInt8]) {
      #if canImport(Darwin)
        let flags: Int32 = 0
      #else
        let flags = Int32(MSG_NOSIGNAL)
      #endif
      _ = unsafe bytes.withUnsafeBytes { unsafe Foundation.send(number, $0.baseAddress, $0.count, flags) }
    }

    /// Receives so many bytes; fewer if the other hangs up.
    func receive(_ count: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: max(count, 1))
      while bytes.count < count {
        let got = unsafe piece.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, count - bytes.count, 0) }
        if got <= 0 { break }
        bytes += piece[..<got]
      }
      return bytes
    }

    /// Waits until the other hangs up.
    func waitForEnd() { while !receive(1).isEmpty {} }

    /// Receives what stands behind its length.
    func frame() -> [UInt8] { receive(receive(4).reduce(0) { $0 << 8 | Int($1) }) }

    /// Sends bytes behind their length.
    func frame(_ bytes: [UInt8]) {
      var writer = ThriftWriter()
      writer.write(bytes)
      send(writer.bytes)
    }

    /// Shakes hands as SASL has it; gives what came as the name and the password.
    func shakeHands() -> [UInt8] {
      _ = receive(1) + frame()
      _ = receive(1)
      let credentials = frame()
      send([5, 0, 0, 0, 0])
      return credentials
    }

    /// Answers the next calls with recorded answers under the numbers of the calls; true while the other is there.
    func answer(_ methods: [String], _ recording: Recording) -> Bool {
      for method in methods {
        let call = frame()
        guard let answer = recording.answers(method).first, call.count > 12 else { return false }
        let place = 8 + method.utf8.count
        var bytes = answer.bytes
        bytes.replaceSubrange(place..<place + 4, with: call[place..<place + 4])
        frame(bytes)
      }
      return true
    }
  }

  let port: UInt16
  private let listener: Int32

  /// Listens on a port that is free, and gives whoever connects to the body, each on a thread of its own.
  init(_ body: @escaping @Sendable (Peer) -> Void) throws {
    #if canImport(Glibc)
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = listener
    unsafe try withUnsafeMutablePointer(to: &address) { pointer in
      try unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        try #require(unsafe bind(number, pointer, size) == 0)
        try #require(listen(number, 8) == 0)
        try #require(unsafe getsockname(number, pointer, &size) == 0)
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      while true {
        let peer = accept(number, nil, nil)
        if peer < 0 { return }
        Thread.detachNewThread {
          body(Peer(number: peer))
          _ = close(peer)
        }
      }
    }
  }

  deinit {
    _ = shutdown(listener, Int32(SHUT_RDWR))
    _ = close(listener)
  }
}
