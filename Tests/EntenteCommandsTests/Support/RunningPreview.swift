import Foundation

/// The process of `entente preview`: the real program, for as long as a test needs it.
final class RunningPreview {
  /// It did what the test did not wait for.
  struct Fault: Error { let message: String }

  private let process = Process()
  private let output: URL
  private let errors: URL
  /// Long enough for a machine busy with other builds; nobody waits that long for what works.
  static let patience = Duration.seconds(60)

  private init(_ place: Workplace, _ arguments: [String]) throws {
    let name = "preview-\(UUID().uuidString)"
    (output, errors) = (place.folder.appending(path: name + ".out"), place.folder.appending(path: name + ".err"))
    process.executableURL = Program.entente
    process.arguments = ["preview"] + arguments
    process.currentDirectoryURL = place.folder
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]
    process.standardInput = FileHandle.nullDevice
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  /// Starts it on a port that the system chooses, and ends it when the body is done, however that went.
  static func of(
    _ dataset: String, _ options: [String] = [], in place: Workplace, _ body: (LivePage) async throws -> Void
  ) async throws {
    let preview = try RunningPreview(place, [dataset, "--port", "0"] + options)
    defer { preview.end() }
    try await preview.wait(for: "an address") { try preview.said(preview.output).hasSuffix("/\n") }
    let address = try preview.said(preview.output)
    guard let match = address.wholeMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\/\n/), let port = UInt16(match.1) else {
      throw Fault(message: "printed '\(address)'")
    }
    try await body(LivePage(port: port, errors: preview.errors))
  }

  /// Starts it where it has to give up by itself.
  static func refused(_ arguments: [String], in place: Workplace) async throws -> Run {
    let preview = try RunningPreview(place, arguments)
    defer { preview.end() }
    try await preview.wait(for: "its end") { !preview.process.isRunning }
    return Run(
      status: preview.process.terminationStatus, bytes: Array(try Data(contentsOf: preview.output)),
      errors: try preview.said(preview.errors))
  }

  private func wait(for what: String, until isSo: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + RunningPreview.patience
    while try !isSo() {
      let hasEnded = !process.isRunning
      // It may have come with the last breath.
      if hasEnded, try isSo() { return }
      if hasEnded || ContinuousClock.now > deadline {
        throw Fault(message: "no sign of \(what); it said: \(try said(output) + said(errors))")
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func said(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

  private func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
