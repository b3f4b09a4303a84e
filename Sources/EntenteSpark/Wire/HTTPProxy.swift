internal import Foundation

/// The proxy that the system has HTTP go through, if any: whoever runs it reads what is not encrypted.
enum HTTPProxy {
  /// The variable of the environment that names a proxy for a host; nil where there is none.
  static func name(
    for host: String, in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String? {
    let exceptions = (environment["no_proxy"] ?? environment["NO_PROXY"] ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    let host = host.lowercased()
    let isException = exceptions.contains { exception in
      let domain = exception.hasPrefix(".") ? String(exception.dropFirst()) : exception
      return exception == "*" || !domain.isEmpty && (host == domain || host.hasSuffix("." + domain))
    }
    if isException { return nil }
    return ["http_proxy", "all_proxy", "ALL_PROXY"].first { !(environment[$0] ?? "").isEmpty }
  }
}
