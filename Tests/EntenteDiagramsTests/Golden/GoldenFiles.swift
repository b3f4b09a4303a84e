import EntenteTestSupport
import Foundation

/// Where recorded structures lie, and the page that shows how today's pictures differ from them.
enum GoldenFiles {
  static let recordingCommand = "ENTENTE_RECORD=1 swift test --filter Golden"

  private static let folder = "Tests/Golden"
  private static let ending = ".txt"
  private static let pagePath = "out/golden/index.html"

  static var isRecording: Bool { ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" }

  /// The recorded texts by the names of their pictures.
  static func recorded() throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: PackageFiles.place(folder).path) else { return [:] }
    var texts: [String: String] = [:]
    for (name, bytes) in try PackageFiles.files(in: folder) where name.hasSuffix(ending) {
      texts[String(name.dropLast(ending.count))] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }

  /// Records these texts and no others.
  static func record(_ texts: [String: String]) throws {
    let place = PackageFiles.place(folder)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for (name, text) in texts { try Data(text.utf8).write(to: place.appending(path: name + ending)) }
    for name in try recorded().keys where texts[name] == nil {
      try FileManager.default.removeItem(at: place.appending(path: name + ending))
    }
  }

  /// Writes the page of the pictures that differ, or takes an old one away where none does; tells its path.
  @discardableResult
  static func show(_ pictures: [GoldenPage.Picture]) throws -> String {
    let place = PackageFiles.place(pagePath)
    if pictures.isEmpty {
      if FileManager.default.fileExists(atPath: place.path) { try FileManager.default.removeItem(at: place) }
    } else {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(GoldenPage(pictures: pictures).html.utf8).write(to: place)
    }
    return place.path
  }
}
