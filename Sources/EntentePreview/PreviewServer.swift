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
    await server.appendRoute("GET /") { request in
      respond(to: request, .ok, "text/html; charset=utf-8", PreviewShell.page, policy: PreviewShell.policy)
    }
    await server.appendRoute("GET /report") { request in
      guard let page = await stage.page else {
        return respond(to: request, .serviceUnavailable, "text/plain; charset=utf-8", Array("no page yet\n".utf8))
      }
      return respond(to: request, .ok, "text/html; charset=utf-8", page)
    }
    await server.appendRoute("GET /state") { request in
      let known = request.query.first { $0.name == "after" }.flatMap { Int($0.value) } ?? -1
      let state = await stage.state(after: known)
      return respond(to: request, .ok, "application/json", state.json)
    }
    let listening = Task {
      try await server.waitUntilListening(timeout: 10)
      if case .ip4(_, let port) = await server.listeningAddress { onListening(port) }
    }
    defer { listening.cancel() }
    try await server.run()
  }

  private func respond(
    to request: HTTPRequest, _ status: HTTPStatusCode, _ type: String, _ body: [UInt8], policy: String? = nil
  ) -> HTTPResponse {
    guard PreviewServer.isOurs(request) else { return HTTPResponse(statusCode: .forbidden) }
    var headers: HTTPHeaders = [
      .contentType: type, HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if let policy { headers[HTTPHeader("Content-Security-Policy")] = policy }
    return HTTPResponse(statusCode: status, headers: headers, body: Data(body))
  }
}
