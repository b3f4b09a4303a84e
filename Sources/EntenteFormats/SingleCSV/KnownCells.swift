/// Cells that were seen before, by their bytes, and what they stand for: no text is made to look one up.
///
/// Open addressing with linear probing. A cell that is not found within a few steps is not known, so that no file can make
/// looking one up take long: whoever asks then reads it as if for the first time.
struct KnownCells {
  private static let mostSteps = 32
  private static let wordLength = 8

  private struct Entry {
    var hash: UInt64 = 0
    var start = 0
    /// −1 where there is none.
    var count = -1
    var meaning: UInt32 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 64)
  private var count = 0

  /// What a cell stands for; nil where it is not known.
  func meaning(of cell: Range<Int>, in text: Span<UInt8>) -> UInt32? {
    let hash = KnownCells.hash(cell, text)
    let entries = entries.span
    var place = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    for _ in 0..<KnownCells.mostSteps {
      let entry = entries[place]
      if entry.count < 0 { return nil }
      if entry.hash == hash, entry.count == cell.count,
        cell.count <= KnownCells.wordLength || KnownCells.isSame(cell, at: entry.start, text)
      {
        return entry.meaning
      }
      place = (place + 1) & (entries.count - 1)
    }
    return nil
  }

  /// Notes what a cell stands for, if there is room near its place.
  mutating func note(_ cell: Range<Int>, in text: Span<UInt8>, as meaning: UInt32) {
    if 2 * (count + 1) > entries.count { grow() }
    insert(Entry(hash: KnownCells.hash(cell, text), start: cell.lowerBound, count: cell.count, meaning: meaning))
  }

  private mutating func insert(_ entry: Entry) {
    var place = Int(truncatingIfNeeded: entry.hash) & (entries.count - 1)
    for _ in 0..<KnownCells.mostSteps {
      if entries[place].count < 0 {
        entries[place] = entry
        count += 1
        return
      }
      place = (place + 1) & (entries.count - 1)
    }
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: 2 * old.count)
    count = 0
    for entry in old where entry.count >= 0 { insert(entry) }
  }

  /// Eight bytes at a time, mixed as SplitMix64 does.
  ///
  /// Mixing loses nothing, so two cells of one length that fit a word have
  /// the same hash only if they are the same: the bytes they were first seen at, far away, need not be looked up.
  private static func hash(_ cell: Range<Int>, _ text: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: cell.count)
    var word: UInt64 = 0
    var bytes = 0
    for place in cell {
      word = word << 8 | UInt64(text[place])
      bytes += 1
      if bytes % wordLength == 0 {
        hash = mixed(hash ^ word)
        word = 0
      }
    }
    return mixed(hash ^ word)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  private static func isSame(_ cell: Range<Int>, at start: Int, _ text: Span<UInt8>) -> Bool {
    for step in 0..<cell.count where text[cell.lowerBound + step] != text[start + step] { return false }
    return true
  }
}
