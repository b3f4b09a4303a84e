/// Names seen so far, by their bytes, each with a number: no text is made to look one up.
///
/// Open addressing with linear probing. A name that is not found within a few steps is not known, so that no file can make
/// looking one up take long: whoever asks then reads it with care.
struct NameTable: Sendable {
  private static let mostSteps = 128
  /// Names up to this length are the same where hash and length are.
  private static let wordLength = 8
  /// Longer ones are for people to look at with care.
  static let longest = Excerpt.longestName

  /// A name with its number, or room for one.
  struct Entry: BitwiseCopyable {
    fileprivate var hash: UInt64 = 0
    fileprivate var number: UInt32 = 0
    /// −1 where there is none.
    fileprivate var length: Int32 = -1
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  /// Where the bytes of each name begin in `bytes`, for names longer than a word.
  private var starts: [Int] = []
  private var bytes: [UInt8] = []

  /// How many names there are.
  var count: Int { starts.count }

  /// The entry where the name that a cell holds stands most likely.
  @inline(__always)
  func firstTry(_ cell: CellScanner.Cell) -> Entry {
    let entries = entries.span
    return entries[NameTable.place(of: cell.hash) & (entries.count - 1)]
  }

  /// The number an entry has for the name that a cell holds; nil where it is another's.
  @inline(__always)
  func number(_ cell: CellScanner.Cell, in entry: Entry, _ text: RawSpan) -> UInt32? {
    let length = Int32(truncatingIfNeeded: cell.end - cell.start)
    guard entry.hash == cell.hash, entry.length == length else { return nil }
    return length <= NameTable.wordLength || isSame(cell, entry.number, text) ? entry.number : nil
  }

  /// The number of the name that a cell holds; nil where it is not known.
  @inline(__always)
  func number(of cell: CellScanner.Cell, in text: RawSpan) -> UInt32? {
    let entries = entries.span
    let mask = entries.count - 1
    var place = NameTable.place(of: cell.hash) & mask
    for _ in 0..<NameTable.mostSteps {
      let entry = entries[place]
      if let number = number(cell, in: entry, text) { return number }
      if entry.length < 0 { return nil }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Gives the name that a cell holds the next number; nil where there is no room near its place.
  ///
  /// - Precondition: it has no number yet.
  mutating func add(_ cell: CellScanner.Cell, in text: RawSpan) -> UInt32? {
    // Three quarters full at most: the smaller the table, the more of it is near the processor.
    if 4 * (count + 1) > 3 * entries.count { grow() }
    let number = UInt32(truncatingIfNeeded: count)
    let length = cell.end - cell.start
    guard insert(Entry(hash: cell.hash, number: number, length: Int32(truncatingIfNeeded: length))) else { return nil }
    starts.append(bytes.count)
    if length > NameTable.wordLength {
      for place in cell.start..<cell.end { bytes.append(text.byte(at: place)) }
      // Up to a whole word, so that names are compared a word at a time.
      while bytes.count % NameTable.wordLength != 0 { bytes.append(0) }
    }
    return number
  }

  private mutating func insert(_ entry: Entry) -> Bool {
    var place = NameTable.place(of: entry.hash) & (entries.count - 1)
    for _ in 0..<NameTable.mostSteps {
      if entries[place].length < 0 {
        entries[place] = entry
        return true
      }
      place = (place + 1) & (entries.count - 1)
    }
    return false
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: 2 * old.count)
    // One that finds no room any more is not known from now on, and read with care.
    for entry in old where entry.length >= 0 { _ = insert(entry) }
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) }

  private func isSame(_ cell: CellScanner.Cell, _ number: UInt32, _ text: RawSpan) -> Bool {
    let bytes = unsafe bytes.span.bytes
    var (place, known) = (cell.start, starts[Int(number)])
    while place + 8 <= cell.end {
      if text.word(at: place) != bytes.word(at: known) { return false }
      place += 8
      known += 8
    }
    if place == cell.end { return true }
    let rest = UInt64.max >> UInt64(64 - 8 * (cell.end - place))
    return text.word(at: place) & rest == bytes.word(at: known)
  }
}
