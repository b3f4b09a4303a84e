public import Entente
internal import Foundation

/// Where a Thrift server listens.
///
/// `spark://user@host:10000` is its own protocol over TCP (every server's default); `https://user@host:10001/cliservice`
/// is the same over HTTPS, as behind a gateway. `http://` is for tunnels that end on this machine.
public struct SparkAddress: Hashable, Sendable {
  /// What carries the calls.
  public enum Transport: Hashable, Sendable {
    /// TCP, with a hand-shake that tells who asks.
    case tcp
    /// HTTP, within TLS or bare, to a path.
    case http(isSecure: Bool, path: String)
  }

  /// What carries the calls.
  public let transport: Transport
  /// The machine, by name or number.
  public let host: String
  /// The port.
  public let port: UInt16
  /// Who asks; nil for nobody in particular.
  public let user: String?

  /// An address as people write it.
  ///
  /// - Throws: `unusableQuery` where it is none, or has a password in it.
  public init(_ text: String) throws(EngineFault) {
    // What stands before an @ may be a password, however the rest is written.
    let shown = text.unicodeScalars.contains("@") ? "that" : "'\(text)'"
    let fault = EngineFault(
      .unusableQuery,
      "\(shown) is no address; write spark://host:10000, or https://host:10001/cliservice, with user@ before the host")
    guard !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }),
      let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.host?.trimmingCharacters(in: ["[", "]"]), !host.isEmpty, parts.query == nil,
      parts.fragment == nil
    else { throw fault }
    if parts.password != nil {
      throw EngineFault(
        .unusableQuery, "a password in an address can be read by everyone on this machine; give it in a file")
    }
    switch scheme {
    case "spark" where parts.path.isEmpty || parts.path == "/": transport = .tcp
    case "https", "http":
      let path = parts.path.isEmpty || parts.path == "/" ? "/cliservice" : parts.path
      transport = .http(isSecure: scheme == "https", path: path)
    default: throw fault
    }
    self.host = host
    guard let port = UInt16(exactly: parts.port ?? (transport == .tcp ? 10_000 : 10_001)), port > 0 else { throw fault }
    self.port = port
    user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether whatever is said there stays on this machine.
  public var isLoopback: Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return host.lowercased() == "localhost" || host == "::1"
      || numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }

  /// Whether nobody on the way can read along.
  public var isPrivate: Bool {
    if case .http(isSecure: true, _) = transport { return true }
    return isLoopback
  }

  /// `host:port`, for a sentence.
  var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// How a server is met.
public struct SparkAccess: Hashable, Sendable {
  /// What proves who asks; nil for nothing.
  public var password: String?
  /// Whether a password may go where others can read along.
  public var sendsPasswordBare = false
  /// How long a single answer may take.
  public var answerLimit = Duration.seconds(60)
  /// How long a statement may run.
  public var statementLimit = Duration.seconds(6 * 3_600)

  /// No password, and a minute for each answer.
  public init() {}
}
