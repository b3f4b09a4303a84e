#if canImport(Glibc)
  internal import CMalloc
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is asked of the system, and its answers as values and faults.
///
/// No other file of this room knows which C library there is.
enum SystemCalls {
  static let standardInput = STDIN_FILENO
  static let standardOutput = STDOUT_FILENO
  static let standardError = STDERR_FILENO

  static let brokenPipe = EPIPE
  static let exists = EEXIST

  /// What a file is opened for.
  enum Purpose {
    case reading
    /// To be written, where no file was before.
    case creating
    /// To be written anew, where one is.
    case rewriting

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY | O_CLOEXEC
      case .creating: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      case .rewriting: O_WRONLY | O_TRUNC | O_CLOEXEC
      }
    }
  }

  static func opened(_ path: String, for purpose: Purpose) throws(SystemFault) -> Int32 {
    let number = unsafe open(path, purpose.flags, 0o666)
    guard number >= 0 else { throw latest }
    return number
  }

  /// Reads what there is, as far as it fits in the room; 0 at the end.
  static func readSome(
    _ number: Int32, into buffer: inout [UInt8], at room: Range<Int>
  ) throws(SystemFault) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(number, bytes.baseAddress?.advanced(by: room.lowerBound), room.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw latest }
    }
  }

  /// Writes some of the bytes from a place on, and tells how many.
  static func writeSome(_ number: Int32, _ bytes: RawSpan, from start: Int) throws(SystemFault) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeBytes { rest in
        unsafe write(number, rest.baseAddress?.advanced(by: start), rest.count - start)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw latest }
    }
  }

  /// How long an ordinary file is; nil where it is none.
  static func fileSize(_ number: Int32) -> Int? {
    var status = stat()
    guard unsafe fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  static func finish(_ number: Int32) throws(SystemFault) { try check(close(number)) }

  static func isTerminal(_ number: Int32) -> Bool { isatty(number) == 1 }
}

/// Files and folders by their paths.
extension SystemCalls {
  /// What is at a path, links followed; nil where nothing is.
  static func form(of path: String) throws(SystemFault) -> FilePath.Form? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let fault = latest
      if fault.code == ENOENT || fault.code == ENOTDIR { return nil }
      throw fault
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// A path without links and dots; nil where nothing is.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func makeFolder(_ path: String) throws(SystemFault) { try check(unsafe mkdir(path, 0o777)) }

  static func move(_ path: String, to other: String) throws(SystemFault) {
    try check(unsafe rename(path, other))
  }

  static func removeFile(_ path: String) throws(SystemFault) { try check(unsafe unlink(path)) }

  /// Removes a folder, if it is empty.
  static func removeFolder(_ path: String) throws(SystemFault) { try check(unsafe rmdir(path)) }
}

/// The process and what is around it.
extension SystemCalls {
  static var processNumber: Int32 { getpid() }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// From now on, writing to a pipe that nobody reads any more fails, in place of ending the process.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// From now on, memory that is freed is kept for what comes next.
  ///
  /// Period after period needs the same again; given back and fetched anew, it would be cleared by the system each time, which took a
  /// sixth of the time of a stream's years.
  static func keepFreedMemory() {
    #if canImport(Glibc)
      // No more than glibc's own limit, which it comes to by and by.
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 256 << 20)
    #endif
  }

  /// A fault in the system's words: `No such file or directory`.
  static func words(for code: Int32) -> String { unsafe String(cString: strerror(code)) }

  /// The folder this program lies in, links followed; nil where the system does not tell.
  static var ownFolder: String? {
    let own = resolved("/proc/self/exe") ?? CommandLine.arguments.first.flatMap(resolved)
    return own.map { FilePath($0).parts.folder.text }
  }

  /// Turns this process into another program's, with what it was called with; returns only where that failed.
  static func become(_ program: String, _ arguments: [String]) -> SystemFault {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    _ = unsafe execv(program, &words)
    return latest
  }

  /// What changes when a file is written: its size, its number on the disk and when it last changed; nil where there is none.
  static func stamp(of path: String) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }

  private static var latest: SystemFault { SystemFault(code: errno) }

  private static func check(_ answer: Int32) throws(SystemFault) { if answer != 0 { throw latest } }
}

/// Signals by which a process is ended from outside: by ^C, by another process, by a terminal that goes away.
extension SystemCalls {
  /// Has a function called when such a signal comes, unless whoever started the process had it ignore that.
  ///
  /// - Parameter handler: calls nothing but what a handler may.
  static func whenEnded(call handler: @escaping @convention(c) (Int32) -> Void) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, handler)
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  /// Ends the process by a signal that it has a handler for; called by the handler, as it returns.
  static func die(of number: Int32) {
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }

  static func waitForSignal() { _ = pause() }

  /// Waits a millisecond; a handler of signals may call it.
  static func waitAMoment() {
    var moment = timespec(tv_sec: 0, tv_nsec: 1_000_000)
    unsafe nanosleep(&moment, nil)
  }

  /// A text that is never freed.
  static func lastingText(_ text: String) -> UnsafeMutablePointer<CChar>? { unsafe strdup(text) }

  /// Removes a file, or a folder that is empty, whatever the answer; a handler of signals may call it.
  static func removeAtOnce(_ path: UnsafePointer<CChar>) {
    if unsafe unlink(path) != 0 { _ = unsafe rmdir(path) }
  }
}
