internal import Entente
internal import Foundation

/// A TCP connection on which no wait is without end.
struct Socket: ~Copyable {
  private let number: Int32
  /// Who is there, for a sentence.
  private let place: String

  /// Connects to the first address of a host that answers.
  init(_ address: SparkAddress, until deadline: ContinuousClock.Instant) throws(EngineFault) {
    place = address.place
    var hints = unsafe addrinfo()
    #if canImport(Glibc)
      unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      unsafe hints.ai_socktype = SOCK_STREAM
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    let code = unsafe getaddrinfo(address.host, String(address.port), &hints, &found)
    guard code == 0, let first = unsafe found else {
      throw EngineFault(
        .unreachable, "there is no machine '\(address.host)': \(unsafe String(cString: gai_strerror(code)))")
    }
    defer { unsafe freeaddrinfo(first) }
    var reason = "nobody is there"
    var next: UnsafeMutablePointer<addrinfo>? = unsafe first
    while let candidate = unsafe next {
      let made = unsafe Self.connected(candidate.pointee, until: deadline)
      switch made {
      case .success(let number):
        self.number = number
        return
      case .failure(let fault): reason = fault.reason
      }
      unsafe next = candidate.pointee.ai_next
    }
    throw EngineFault(.unreachable, "nobody answers at \(address.place): \(reason)")
  }

  deinit { _ = Foundation.close(number) }

  private static func connected(
    _ address: addrinfo, until deadline: ContinuousClock.Instant
  ) -> Result<Int32, EngineFault> {
    let number = unsafe socket(address.ai_family, address.ai_socktype, address.ai_protocol)
    guard number >= 0 else { return .failure(words(errno)) }
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var on: Int32 = 1
      _ = unsafe setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    if unsafe connect(number, address.ai_addr, address.ai_addrlen) == 0 { return .success(number) }
    var code = errno
    if code == EINPROGRESS {
      if wait(for: number, POLLOUT, until: deadline) {
        var size = socklen_t(MemoryLayout<Int32>.size)
        _ = unsafe getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &size)
        if code == 0 { return .success(number) }
      } else {
        code = ETIMEDOUT
      }
    }
    _ = Foundation.close(number)
    return .failure(words(code))
  }

  private static func words(_ code: Int32) -> EngineFault {
    EngineFault(.unreachable, unsafe String(cString: strerror(code)))
  }

  /// Waits until the socket can be read or written; false when time is up.
  private static func wait(for number: Int32, _ events: Int32, until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = deadline - ContinuousClock.now
      if left <= .zero { return false }
      let milliseconds =
        min(left.components.seconds, 3_600) * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
      var wanted = pollfd(fd: number, events: Int16(events), revents: 0)
      let count = unsafe poll(&wanted, 1, Int32(milliseconds + 1))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return true }
    }
  }

  private func tooSlow() -> EngineFault {
    EngineFault(
      .unreachable, "the server at \(place) does not answer in time; allow it longer, or see what keeps it busy")
  }

  private func lost() -> EngineFault {
    EngineFault(.unreachable, "the server at \(place) hung up: \(unsafe String(cString: strerror(errno)))")
  }

  func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(EngineFault) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { rest in
        unsafe Foundation.send(number, rest.baseAddress?.advanced(by: sent), rest.count - sent, flags)
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        guard Self.wait(for: number, POLLOUT, until: deadline) else { throw tooSlow() }
      } else if errno != EINTR {
        throw lost()
      }
    }
  }

  /// Receives so many bytes; memory is taken as they come, not as they are promised.
  func receive(_ count: Int, until deadline: ContinuousClock.Instant) throws(EngineFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: min(count, 1 << 16))
    while bytes.count < count {
      let wanted = min(piece.count, count - bytes.count)
      let got = unsafe piece.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, wanted, 0) }
      if got > 0 {
        bytes += piece[..<got]
      } else if got == 0 || errno == ECONNRESET {
        // A server that has not read what it was sent resets as it hangs up.
        throw EngineFault(.unreachable, "the server at \(place) hung up in the middle of an answer")
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        guard Self.wait(for: number, POLLIN, until: deadline) else { throw tooSlow() }
      } else if errno != EINTR {
        throw lost()
      }
    }
    return bytes
  }
}
