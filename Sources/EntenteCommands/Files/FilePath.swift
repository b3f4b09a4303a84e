#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The name of a file or folder, as the user gave it.
struct FilePath: Hashable, CustomStringConvertible {
  let text: String

  init(_ text: String) { self.text = text }

  var description: String { text }

  /// What can be there.
  enum Form {
    case folder, file
    /// A device, a pipe, a socket.
    case special
  }

  /// What is there, links followed; nil where nothing is.
  func form() throws(SystemFault) -> Form? {
    var status = stat()
    guard unsafe stat(text, &status) == 0 else {
      let fault = SystemFault.latest
      if fault.code == ENOENT || fault.code == ENOTDIR { return nil }
      throw fault
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// A name inside this folder.
  func appending(_ name: String) -> FilePath {
    if text.isEmpty || text == "." { return FilePath(name) }
    return FilePath(text.hasSuffix("/") ? text + name : "\(text)/\(name)")
  }

  /// The folder it is in, and its name there.
  var parts: (folder: FilePath, name: String) {
    var trimmed = text[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return (FilePath("."), String(trimmed)) }
    let folder = trimmed[..<slash]
    return (FilePath(folder.isEmpty ? "/" : String(folder)), String(trimmed[trimmed.index(after: slash)...]))
  }

  /// The whole path without links and dots; itself where nothing is there.
  var resolved: FilePath {
    guard let path = unsafe realpath(text, nil) else { return self }
    defer { unsafe free(path) }
    return FilePath(unsafe String(cString: path))
  }

  /// The names in this folder, sorted; none where it cannot be read.
  func names() -> [String] {
    guard let folder = unsafe opendir(text) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
