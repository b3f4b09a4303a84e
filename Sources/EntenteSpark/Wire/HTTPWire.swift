internal import Entente
internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Calls over HTTP: each message the body of a request, its answer the body of the response.
final class HTTPWire: ThriftWire {
  private let address: SparkAddress
  private let url: URL
  private let authorization: String?
  private let session: URLSession
  private let inbox: HTTPInbox
  /// Whether the server once did not answer in time: then it is not waited for again, however much there is to take back.
  private let isSilent = Atomic(false)

  /// - Parameter credentials: user and password, sent with each request.
  init(_ address: SparkAddress, credentials: (user: String, password: String)?) throws(EngineFault) {
    guard case .http(let isSecure, let path) = address.transport else {
      throw EngineFault(.unusableQuery, "the address is none of HTTP")
    }
    var parts = URLComponents()
    parts.scheme = isSecure ? "https" : "http"
    parts.host = address.host.contains(":") ? "[\(address.host)]" : address.host
    parts.port = Int(address.port)
    parts.path = path
    guard let url = parts.url else { throw EngineFault(.unusableQuery, "the address is none of HTTP") }
    (self.address, self.url) = (address, url)
    authorization = credentials.map { "Basic " + Data("\($0.user):\($0.password)".utf8).base64EncodedString() }
    let settings = URLSessionConfiguration.ephemeral
    settings.httpCookieAcceptPolicy = .never
    settings.requestCachePolicy = .reloadIgnoringLocalCacheData
    settings.urlCredentialStorage = nil
    inbox = HTTPInbox()
    session = URLSession(configuration: settings, delegate: inbox, delegateQueue: nil)
  }

  func exchange(_ message: [UInt8], within limit: Duration) async throws(EngineFault) -> [UInt8] {
    let silence = EngineFault(
      .unreachable,
      "the server at \(address.place) does not answer in time; allow it longer, or see what keeps it busy")
    if isSilent.load(ordering: .relaxed) { throw silence }
    var request = URLRequest(url: url)
    request.timeoutInterval = Double(limit.components.seconds) + 1
    request.httpMethod = "POST"
    request.httpBody = Data(message)
    request.setValue("application/x-thrift", forHTTPHeaderField: "Content-Type")
    request.setValue("application/x-thrift", forHTTPHeaderField: "Accept")
    if let authorization { request.setValue(authorization, forHTTPHeaderField: "Authorization") }
    let task = session.dataTask(with: request)
    // The session's own limit is one of silence: a server that sends a byte now and then would never meet it.
    let alarm = Task {
      try await Task.sleep(for: limit)
      task.cancel()
    }
    let outcome = await withCheckedContinuation { continuation in
      inbox.expect(task.taskIdentifier) { continuation.resume(returning: $0) }
      task.resume()
    }
    alarm.cancel()
    switch outcome {
    case .answer(200, let bytes): return bytes
    case .answer(401, _), .answer(403, _):
      throw EngineFault(
        .refused, "the server at \(address.place) does not let us in; name a user in the address, and give a password")
    case .answer(let code, _):
      throw EngineFault(.garbled, "the server at \(address.place) answers with HTTP's \(code); is the path right?")
    case .tooLarge: throw AnswerSize.fault
    case .failure(_, isCancelled: true):
      isSilent.store(true, ordering: .relaxed)
      throw silence
    case .failure(let words, isCancelled: false):
      throw EngineFault(.unreachable, "nobody answers at \(address.place) as they should: \(words)")
    }
  }

  func close() async { session.invalidateAndCancel() }
}

/// Gathers what comes back, by the number of the request.
private final class HTTPInbox: NSObject, URLSessionDataDelegate {
  enum Outcome: Sendable {
    case answer(Int, [UInt8])
    case tooLarge
    case failure(String, isCancelled: Bool)
  }

  private struct Waiting {
    let deliver: @Sendable (Outcome) -> Void
    var bytes: [UInt8] = []
    var isTooLarge = false
  }

  private let waiting = Mutex<[Int: Waiting]>([:])

  func expect(_ task: Int, _ deliver: @escaping @Sendable (Outcome) -> Void) {
    waiting.withLock { $0[task] = Waiting(deliver: deliver) }
  }

  // A server that sends us elsewhere would have the password sent there.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = waiting.withLock { waiting in
      let number = dataTask.taskIdentifier
      guard let count = waiting[number]?.bytes.count, count + data.count <= AnswerSize.greatest else {
        waiting[number]?.isTooLarge = true
        return true
      }
      waiting[number]?.bytes += data
      return false
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let done = waiting.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
    if done.isTooLarge { return done.deliver(.tooLarge) }
    if let error {
      let isCancelled = (error as? URLError)?.code == .cancelled || (error as? URLError)?.code == .timedOut
      return done.deliver(.failure(error.localizedDescription, isCancelled: isCancelled))
    }
    done.deliver(.answer((task.response as? HTTPURLResponse)?.statusCode ?? 0, done.bytes))
  }
}
