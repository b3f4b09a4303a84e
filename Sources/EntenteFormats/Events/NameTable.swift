/// Names seen so far, by their bytes, each with a number: no text is made to look one up.
///
/// Open addressing with linear probing. The table itself holds numbers alone, and what names are is kept in the order of their numbers:
/// those that come often come early as a rule, so what is read most often lies close together. A name that is not found within
/// a few steps is not known, so that no file can make looking one up take long: whoever asks then reads it with care.
struct NameTable: Sendable {
  private static let mostSteps = 128
  /// Longer ones are for people to look at with care.
  static let longest = Excerpt.longestName
  /// Stands for no name.
  private static let none = UInt32.max

  /// A name in a block.
  struct Name: BitwiseCopyable {
    fileprivate let key: CellKey
    fileprivate let start: UInt32
    fileprivate let end: UInt32

    /// None.
    init() { (key, start, end) = (CellKey(), 0, 0) }

    @inline(__always)
    init(_ cell: CellScanner.Cell) {
      key = cell.key
      (start, end) = (UInt32(truncatingIfNeeded: cell.start), UInt32(truncatingIfNeeded: cell.end))
    }

    /// Where it stands.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private var slots = [UInt32](repeating: none, count: 256)
  /// How far a product is moved to be a place among the slots.
  private var shift: UInt64 = 56
  /// The key of each name.
  private var keys: [CellKey] = []
  /// Where the bytes of each name begin in `bytes`, for names that their keys do not tell whole.
  private var starts: [Int] = []
  private var bytes: [UInt8] = []

  /// How many names there are.
  var count: Int { keys.count }

  /// What is most likely the number of a name, or stands for none: to be asked for many names before any is made sure of.
  @inline(__always)
  func likelyNumber(of name: Name) -> UInt32 { slots[place(of: name.key)] }

  /// Whether a number is that of a name.
  @inline(__always)
  func isNumber(_ number: UInt32, of name: Name, in text: RawSpan) -> Bool {
    let keys = keys.span
    let number = Int(number)
    return number < keys.count && keys[number] == name.key && (name.key.isWhole || isSame(name, number, text))
  }

  /// The number of a name; nil where it is not known.
  @inline(__always)
  func number(of name: Name, in text: RawSpan) -> UInt32? {
    var place = place(of: name.key)
    for _ in 0..<NameTable.mostSteps {
      let number = slots[place]
      if number == NameTable.none { return nil }
      if isNumber(number, of: name, in: text) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a name the next number; nil where there is no room near its place.
  ///
  /// - Precondition: it has no number yet.
  mutating func add(_ name: Name, in text: RawSpan) -> UInt32? {
    // A quarter full at most: then nearly all names stand where they are looked for first.
    if 4 * (count + 1) > slots.count { grow() }
    let number = UInt32(truncatingIfNeeded: count)
    guard insert(number, name.key) else { return nil }
    keys.append(name.key)
    starts.append(bytes.count)
    if !name.key.isWhole {
      for place in name.range { bytes.append(text.byte(at: place)) }
      // Up to a whole word, so that names are compared a word at a time.
      while bytes.count % 8 != 0 { bytes.append(0) }
    }
    return number
  }

  private mutating func insert(_ number: UInt32, _ key: CellKey) -> Bool {
    var place = place(of: key)
    for _ in 0..<NameTable.mostSteps {
      if slots[place] == NameTable.none {
        slots[place] = number
        return true
      }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }

  private mutating func grow() {
    slots = Array(repeating: NameTable.none, count: 2 * slots.count)
    shift -= 1
    // One that finds no room any more is not known from now on, and read with care.
    for number in keys.indices { _ = insert(UInt32(truncatingIfNeeded: number), keys[number]) }
  }

  @inline(__always)
  private func place(of key: CellKey) -> Int { Int(truncatingIfNeeded: key.spread &>> shift) }

  private func isSame(_ name: Name, _ number: Int, _ text: RawSpan) -> Bool {
    let bytes = unsafe bytes.span.bytes
    let (start, known) = (Int(name.start), starts[number])
    let length = Int(name.end) - start
    let room = (number + 1 < starts.count ? starts[number + 1] : bytes.byteCount) - known
    // Names of as many words differ in their bytes, if only in the zeros behind them.
    guard room == (length + 7) & ~7, text.word(at: start) == bytes.word(at: known) else { return false }
    var place = 8
    while place + 8 <= length {
      if text.word(at: start + place) != bytes.word(at: known + place) { return false }
      place += 8
    }
    if place >= length { return true }
    let rest = UInt64.max &>> UInt64(64 - 8 * (length - place))
    return text.word(at: start + place) & rest == bytes.word(at: known + place)
  }
}
