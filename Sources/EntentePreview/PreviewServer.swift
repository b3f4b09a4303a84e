internal import EntenteCommands
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves one page on loopback, and its newer versions as the dataset is saved.
struct PreviewServer: Sendable {
  let stage: PreviewStage
  let port: UInt16

  /// Only this machine's own browser may ask: a page from elsewhere that found out the port is refused.
  private static func isOurs(_ request: HTTPRequest) -> Bool {
    guard let host = request.headers[.host] else { return false }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" }.dropFirst() : host.prefix { $0 != ":" }
    return ["127.0.0.1", "localhost", "::1"].contains(name)
  }

  /// Serves until the process ends.
  func run(onListening: @Sendable @escaping (UInt16) -> Void) async throws {
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), timeout: 30, logger: .disabled)
    await server.appendRoute("*") { request in
      // Before anything is looked up or waited for.
      if !PreviewServer.isOurs(request) { return HTTPResponse(statusCode: .forbidden) }
      throw HTTPUnhandledError()
    }
    await server.appendRoute("GET /") { _ in
      answer(.ok, "text/html; charset=utf-8", PreviewShell.page, policy: PreviewShell.policy)
    }
    await server.appendRoute("GET /report") { _ in
      guard let page = await stage.page else {
        return answer(.serviceUnavailable, "text/plain; charset=utf-8", Array("no page yet\n".utf8))
      }
      // The report's own policy stands in it; a page cannot say there who may frame it.
      return answer(.ok, "text/html; charset=utf-8", page, policy: "frame-ancestors 'self'")
    }
    await server.appendRoute("GET /state") { request in
      let known = request.query.first { $0.name == "after" }.flatMap { Int($0.value) } ?? -1
      return answer(.ok, "application/json", await stage.state(after: known).json)
    }
    let listening = Task {
      try await server.waitUntilListening(timeout: 10)
      if case .ip4(_, let port) = await server.listeningAddress { onListening(port) }
    }
    defer { listening.cancel() }
    try await server.run()
  }

  private func answer(
    _ status: HTTPStatusCode, _ type: String, _ body: [UInt8], policy: String? = nil
  ) -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: type, HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if let policy { headers[HTTPHeader("Content-Security-Policy")] = policy }
    return HTTPResponse(statusCode: status, headers: headers, body: Data(body))
  }
}
