#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files that appear all together and whole, or not at all.
///
/// Each is written under a passing name beside its place; `commit()` renames them. What was not committed is removed
/// again, and so are the folders made for it.
struct OutputFiles: ~Copyable {
  private var staged: [(passing: FilePath, place: FilePath)] = []
  private var newFolders: [FilePath] = []

  /// Makes a folder, and those it lies in, where they are not there.
  mutating func makeFolder(_ folder: FilePath) throws(CommandFault) {
    switch try? folder.form() {
    case .folder: return
    case .file, .special:
      throw CommandFault(.cannotWrite, "'\(folder)' is a file, not a folder; name another with -o")
    case nil: break
    }
    let (parent, name) = folder.parts
    if name.isEmpty || name == "." { return }
    try makeFolder(parent)
    guard unsafe mkdir(folder.text, 0o777) == 0 else {
      let fault = SystemFault.latest
      if fault.code == SystemFault.exists { return }
      throw CommandFault(.cannotWrite, "cannot make the folder '\(folder)': \(fault)")
    }
    newFolders.append(folder)
  }

  /// Writes a file that will stand at `place`.
  mutating func stage(_ bytes: [UInt8], at place: FilePath) throws(CommandFault) {
    if let form = try? place.form(), form != .file {
      let what = form == .folder ? "a folder" : "no ordinary file"
      throw CommandFault(.cannotWrite, "cannot write '\(place)': it is \(what)")
    }
    let (folder, name) = place.parts
    let passing = folder.appending(".\(name).\(getpid()).part")
    do {
      let file = try Descriptor.creating(passing.text)
      staged.append((passing, place))
      do {
        try file.writeAll(bytes)
      } catch {
        try? file.finish()
        throw error
      }
      try file.finish()
    } catch {
      throw CommandFault(.cannotWrite, "cannot write '\(place)': \(error)")
    }
  }

  /// Puts all files in their places.
  mutating func commit() throws(CommandFault) {
    while let (passing, place) = staged.first {
      guard unsafe rename(passing.text, place.text) == 0 else {
        throw CommandFault(.cannotWrite, "cannot write '\(place)': \(SystemFault.latest)")
      }
      staged.removeFirst()
    }
    newFolders = []
  }

  deinit {
    for (passing, _) in staged { unsafe _ = unlink(passing.text) }
    for folder in newFolders.reversed() { unsafe _ = rmdir(folder.text) }
  }
}
