import Foundation
import Testing

/// A fresh folder with files in it, where the real program is run.
///
/// It is gone when the test is over.
final class Workplace {
  let folder: URL

  /// - Parameter files: text by path; folders are made.
  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let place = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  /// Every file and folder in it, hidden ones too, by path.
  func listing() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent(path))) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// Runs `entente` here.
  ///
  /// - Parameters:
  ///   - input: what it finds on standard input.
  ///   - environment: variables on top of a plain environment.
  @discardableResult
  func entente(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs `entente` here, with arguments put together by the test.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    try run(Program.entente, arguments, input: input, environment: environment)
  }

  /// Runs a line of shell here; `$entente` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    let environment = environment.merging(["entente": Program.entente.path]) { $1 }
    return try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: "", environment: environment)
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nothing of the machine that runs the tests: no COLUMNS, no NO_COLOR.
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
    let files = try ["in", "out", "err"].map { try scratchFile($0) }
    try files[0].write(contentsOf: Data(input.utf8))
    try files[0].seek(toOffset: 0)
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    try process.run()
    process.waitUntilExit()
    let said = try files[1...].map { file in
      try file.seek(toOffset: 0)
      return Array(try file.readToEnd() ?? Data())
    }
    return Run(status: process.terminationStatus, bytes: said[0], errors: String(decoding: said[1], as: UTF8.self))
  }

  /// A file without a name: a pipe would fill up, and a file in the folder would be in its listing.
  private func scratchFile(_ name: String) throws -> FileHandle {
    let path = folder.path + ".\(name)"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try #require(FileHandle(forUpdatingAtPath: path))
  }
}

/// How a run of the program ended, and what it said.
struct Run {
  let status: Int32
  /// What came on standard output.
  let bytes: [UInt8]
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }
}

/// Where the programs under test are: beside the test bundle.
enum Program {
  static var entente: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("entente")
  }
}
