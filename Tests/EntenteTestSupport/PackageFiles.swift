public import Foundation

/// The files of this package, for tests of what it bundles.
public enum PackageFiles {
  /// The folder of `Package.swift`.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a file or folder of the package is, whether it is there or not.
  public static func place(_ path: String) -> URL { root.appending(path: path) }

  /// The names of the folders in a folder, in order.
  public static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  /// The files of a folder by name; folders in it are left out.
  public static func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isRegularFileKey])
    where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
      files[file.lastPathComponent] = Array(try Data(contentsOf: file))
    }
    return files
  }
}
