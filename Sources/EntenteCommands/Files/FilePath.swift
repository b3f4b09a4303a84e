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
  func form() throws(SystemFault) -> Form? { try SystemCalls.form(of: text) }

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
  var resolved: FilePath { SystemCalls.resolved(text).map { FilePath($0) } ?? self }

  /// All that is in this file.
  func bytes() throws(CommandFault) -> [UInt8] {
    do {
      let descriptor = try Descriptor(text, for: .reading)
      defer { try? descriptor.finish() }
      return try descriptor.readAll()
    } catch {
      throw CommandFault(.noInput, "cannot read '\(self)': \(error)")
    }
  }

  /// The names in this folder, sorted; none where it cannot be read.
  func names() -> [String] { SystemCalls.names(in: text).sorted() }
}
