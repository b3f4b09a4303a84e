import Foundation

/// What `entente preview` serves.
struct LivePage: Sendable {
  /// What a browser is told of the files.
  struct State: Decodable, Sendable {
    let version: Int
    let page: Int
    let trouble: String?
  }

  /// The port of the address that was printed.
  let port: UInt16
  /// Where its standard error goes.
  let errors: URL

  /// What it has said on standard error so far.
  func said() throws -> String { String(decoding: try Data(contentsOf: errors), as: UTF8.self) }

  /// Asks as a browser of this machine would.
  func get(_ path: String) async throws -> LoopbackAnswer {
    try await LoopbackAnswer.get(path, port: port, host: "127.0.0.1:\(port)")
  }

  /// The state as soon as it is another than the one known; -1 for the one there is.
  func state(after known: Int) async throws -> State {
    try JSONDecoder().decode(State.self, from: Data(try await get("/state?after=\(known)").body))
  }

  /// The first state like that, among those that come after the one known.
  func state(after known: Int = -1, where fits: (State) -> Bool) async throws -> State {
    let deadline = ContinuousClock.now + RunningPreview.patience
    var state = try await state(after: known)
    while !fits(state) {
      if ContinuousClock.now > deadline { throw RunningPreview.Fault(message: "the state stays \(state)") }
      state = try await self.state(after: state.version)
    }
    return state
  }
}
