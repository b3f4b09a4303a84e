internal import Synchronization

/// What is to be gone when a signal ends the process: files that are staged, and folders that were made for them.
///
/// A signal may come at any moment, so whoever handles it may take neither lock nor memory: the paths stand in C's form in a table that
/// is never freed, and all that is asked of the system is to remove them.
enum PassingFiles {
  /// Where the table stands; 0 before there is one.
  private static let address = Atomic<UInt>(0)
  private static let count = Atomic(0)
  private static let isEnding = Atomic(false)
  /// How many are about to make a file or folder that is in the table.
  private static let makers = Atomic(0)
  /// How many paths the table has room for; held by whoever changes it.
  private static let capacity = Mutex(0)

  /// Makes a file or a folder that is removed when a signal ends the process, a folder if it is then empty.
  ///
  /// - Returns: what was made, and a number by which to forget it.
  static func make<Made>(
    _ path: String, _ create: () throws(SystemFault) -> Made
  ) throws(SystemFault) -> (made: Made, number: Int) {
    // Noted before it is made, so that none is missed.
    let number = add(path)
    makers.add(1, ordering: .sequentiallyConsistent)
    // Nothing new is made while what is there is being removed.
    if isEnding.load(ordering: .sequentiallyConsistent) {
      makers.subtract(1, ordering: .sequentiallyConsistent)
      while true { SystemCalls.waitForSignal() }
    }
    defer { makers.subtract(1, ordering: .sequentiallyConsistent) }
    do {
      return (try create(), number)
    } catch {
      forget(number)
      throw error
    }
  }

  private static func add(_ path: String) -> Int {
    capacity.withLock { capacity in
      let number = count.load(ordering: .relaxed)
      if number == 0 { SystemCalls.whenEnded { PassingFiles.end($0) } }
      if number == capacity { grow(&capacity) }
      unsafe table?[number] = SystemCalls.lastingText(path)
      count.store(number + 1, ordering: .sequentiallyConsistent)
      return number
    }
  }

  /// Leaves a file or folder to itself: it is in its place, or gone.
  static func forget(_ number: Int) {
    capacity.withLock { _ in unsafe table?[number] = nil }
  }

  private static var table: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    unsafe UnsafeMutablePointer(bitPattern: address.load(ordering: .sequentiallyConsistent))
  }

  private static func grow(_ capacity: inout Int) {
    let old = unsafe table
    let more = max(64, 2 * capacity)
    let new = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: more)
    unsafe new.initialize(repeating: nil, count: more)
    if let old = unsafe old { unsafe new.update(from: old, count: capacity) }
    capacity = more
    address.store(UInt(bitPattern: new), ordering: .sequentiallyConsistent)
  }

  /// Removes all, the last made first, and ends the process by the same signal, so that whoever started it learns of it.
  private static func end(_ signal: Int32) {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    // Who is about to make something is waited for, but not for long: it may be this very thread, which then makes nothing more.
    var moments = 0
    while makers.load(ordering: .sequentiallyConsistent) > 0, moments < 100 {
      SystemCalls.waitAMoment()
      moments += 1
    }
    var number = count.load(ordering: .sequentiallyConsistent)
    let paths = unsafe table
    while number > 0 {
      number -= 1
      if let path = unsafe paths?[number] { unsafe SystemCalls.removeAtOnce(path) }
    }
    SystemCalls.die(of: signal)
  }
}
