/// Files each of which appears whole, none of them before all are written.
///
/// Each is staged: written under a passing name beside its place. `commit()` renames them, one after the other; there
/// is no way to rename several at once, so where one rename fails those before it stand. What was not committed is
/// removed again, and so are the folders made for it, also where a signal ends the process. Where the process is killed outright
/// staged files stay behind, hidden ones that end in `.part`, which may be deleted.
struct OutputFiles: ~Copyable {
  private var staged: [(passing: FilePath, place: FilePath, number: Int)] = []
  private var newFolders: [(path: FilePath, number: Int)] = []

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
    do {
      let made = try PassingFiles.make(folder.text) { () throws(SystemFault) in try SystemCalls.makeFolder(folder.text)
      }
      newFolders.append((folder, made.number))
    } catch {
      if error.code == SystemCalls.exists { return }
      throw CommandFault(.cannotWrite, "cannot make the folder '\(folder)': \(error)")
    }
  }

  /// Writes a file that will stand at `place`.
  mutating func stage(_ bytes: [UInt8], at place: FilePath) throws(CommandFault) {
    try stage(at: place) { (write) throws(SystemFault) in try write(unsafe bytes.span.bytes) }
  }

  /// The same, of bytes that come piece by piece.
  ///
  /// - Parameter write: hands on the pieces.
  mutating func stage(
    at place: FilePath, _ write: ((RawSpan) throws(SystemFault) -> Void) throws(SystemFault) -> Void
  ) throws(CommandFault) {
    if let form = try? place.form(), form != .file {
      let what = form == .folder ? "a folder" : "no ordinary file"
      throw CommandFault(.cannotWrite, "cannot write '\(place)': it is \(what)")
    }
    let (folder, name) = place.parts
    let passing = folder.appending(".\(name).\(SystemCalls.processNumber).part")
    do {
      let (file, number) = try PassingFiles.make(passing.text) { () throws(SystemFault) in
        try Descriptor(passing.text, for: .creating)
      }
      staged.append((passing, place, number))
      try OutputFiles.write(to: file, write)
    } catch {
      throw CommandFault(.cannotWrite, "cannot write '\(place)': \(error)")
    }
  }

  private static func write(
    to file: Descriptor, _ write: ((RawSpan) throws(SystemFault) -> Void) throws(SystemFault) -> Void
  ) throws(SystemFault) {
    do {
      try write { (piece) throws(SystemFault) in try file.writeAll(piece) }
    } catch {
      try? file.finish()
      throw error
    }
    try file.finish()
  }

  /// Writes a staged file anew.
  mutating func restage(_ bytes: [UInt8], at place: FilePath) throws(CommandFault) {
    guard let passing = staged.last(where: { $0.place == place })?.passing else { return }
    do {
      try OutputFiles.write(to: try Descriptor(passing.text, for: .rewriting)) { (write) throws(SystemFault) in
        try write(unsafe bytes.span.bytes)
      }
    } catch {
      throw CommandFault(.cannotWrite, "cannot write '\(place)': \(error)")
    }
  }

  /// Puts files in their places, in the order in which they were staged.
  ///
  /// - Parameter count: how many of them; the others stay staged.
  mutating func commit(_ count: Int) throws(CommandFault) {
    for _ in 0..<count {
      guard let (passing, place, number) = staged.first else { return }
      do {
        try SystemCalls.move(passing.text, to: place.text)
      } catch {
        throw CommandFault(.cannotWrite, "cannot write '\(place)': \(error)")
      }
      PassingFiles.forget(number)
      staged.removeFirst()
    }
    for (_, number) in newFolders { PassingFiles.forget(number) }
    newFolders = []
  }

  deinit {
    for (passing, _, number) in staged {
      try? SystemCalls.removeFile(passing.text)
      PassingFiles.forget(number)
    }
    for (folder, number) in newFolders.reversed() {
      try? SystemCalls.removeFolder(folder.text)
      PassingFiles.forget(number)
    }
  }
}
