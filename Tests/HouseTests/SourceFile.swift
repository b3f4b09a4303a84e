import Foundation

/// One file under `Sources`, as the house rules look at it.
struct SourceFile {
  /// Its path from the package's root: `Sources/Entente/Graph/ActorGraph.swift`.
  let path: String
  /// Its text, as it is.
  let lines: [Substring]
  /// Its lines without comments and without what stands in string literals.
  let codeLines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    codeLines = SwiftCode.stripped(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder under `Sources` it lies in.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// A place in it as a compiler would name it.
  func place(_ line: Int) -> String { "\(path):\(line + 1)" }
}

extension SourceFile {
  /// The folder of `Package.swift`.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file under `Sources` whose name ends in one of these extensions, in the order of their paths.
  static func all(_ extensions: Set<String>) throws -> [SourceFile] {
    let sources = root.appending(path: "Sources").path()
    return try FileManager.default.subpathsOfDirectory(atPath: sources).sorted()
      .filter { extensions.contains(URL(filePath: $0).pathExtension) }
      .map { try SourceFile(path: "Sources/\($0)", text: String(contentsOfFile: "\(sources)/\($0)", encoding: .utf8)) }
  }
}
