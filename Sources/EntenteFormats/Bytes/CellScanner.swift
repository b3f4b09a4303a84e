/// Finds where cells end, eight bytes at a time.
struct CellScanner: Sendable {
  let delimiter: UInt8
  private let delimiters: UInt64
  private static let lineFeeds = ByteSearch.repeated(Byte.lineFeed)
  private static let returns = ByteSearch.repeated(Byte.carriageReturn)
  private static let quotes = ByteSearch.repeated(Byte.quote)

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = ByteSearch.repeated(delimiter)
  }

  /// A cell that was found.
  struct Cell: BitwiseCopyable {
    /// Its bytes, without the quotes around them.
    var start = 0
    var end = 0
    /// What its bytes are known by.
    var key = CellKey()
    /// What follows it: a delimiter or a line break.
    var next = 0
  }

  /// The cell that begins at a place; nil where it holds a quote written twice or a line break, or its quote is not closed
  /// as it should be: whoever asks must then look with care.
  @inline(__always)
  func cell(from start: Int, in text: RawSpan) -> Cell? {
    let word = text.word(at: start)
    if UInt8(truncatingIfNeeded: word) == Byte.quote { return quotedCell(from: start, in: text) }
    var marks = self.marks(in: word)
    if marks != 0 {
      let end = start &+ ByteSearch.place(ofFirst: marks)
      return Cell(start: start, end: end, key: CellKey(CellScanner.front(of: word, before: marks), 0), next: end)
    }
    let second = text.word(at: start &+ 8)
    marks = self.marks(in: second)
    if marks != 0 {
      let end = start &+ 8 &+ ByteSearch.place(ofFirst: marks)
      return Cell(start: start, end: end, key: CellKey(word, CellScanner.front(of: second, before: marks)), next: end)
    }
    return longCell(from: start, CellKey.mixed(CellKey.mixed(word) ^ second), in: text)
  }

  /// The cell that begins with sixteen bytes which do not end it.
  private func longCell(from start: Int, _ mixed: UInt64, in text: RawSpan) -> Cell {
    var (place, mixed) = (start + 16, mixed)
    while true {
      let word = text.word(at: place)
      let marks = self.marks(in: word)
      if marks != 0 {
        let end = place + ByteSearch.place(ofFirst: marks)
        return Cell(
          start: start, end: end, key: CellKey(long: mixed ^ CellScanner.front(of: word, before: marks)), next: end)
      }
      mixed = CellKey.mixed(mixed ^ word)
      place += 8
    }
  }

  private func quotedCell(from opening: Int, in text: RawSpan) -> Cell? {
    let start = opening + 1
    var place = start
    var mixed: UInt64 = 0
    while place + 8 <= text.byteCount {
      let word = text.word(at: place)
      let breaks =
        ByteSearch.marks(of: CellScanner.lineFeeds, in: word) | ByteSearch.marks(of: CellScanner.returns, in: word)
      let marks = ByteSearch.marks(of: CellScanner.quotes, in: word)
      if marks == 0 && breaks == 0 {
        mixed = CellKey.mixed(mixed ^ word)
        place += 8
        continue
      }
      // The lower of the two marks is the one that came first.
      guard marks != 0, marks & (0 &- marks) < breaks & (0 &- breaks) || breaks == 0 else { return nil }
      let end = place + ByteSearch.place(ofFirst: marks)
      guard end + 1 < text.byteCount else { return nil }
      let next = text.byte(at: end + 1)
      guard next == delimiter || next == Byte.lineFeed || next == Byte.carriageReturn else { return nil }
      let front = CellScanner.front(of: word, before: marks)
      let key: CellKey =
        switch place - start {
        case 0: CellKey(front, 0)
        case 8: CellKey(text.word(at: start), front)
        default: CellKey(long: mixed ^ front)
        }
      return Cell(start: start, end: end, key: key, next: end + 1)
    }
    return nil
  }

  /// Marks delimiters, line breaks, and what else lies below them: who finds a mark looks what it is.
  @inline(__always)
  private func marks(in word: UInt64) -> UInt64 {
    ByteSearch.marks(of: delimiters, in: word) | ByteSearch.marks(below: 0x0E, in: word)
  }

  /// The bytes of a word before the first mark.
  @inline(__always)
  private static func front(of word: UInt64, before marks: UInt64) -> UInt64 {
    // Below the lowest mark, a byte's highest bit, seven bits are that byte's own.
    word & ((marks & (0 &- marks)) >> 7 &- 1)
  }

  /// Where the last row ends that ends in a stretch of text which begins with a row; 0 where none does.
  func lastRowEnd(in start: Int, _ count: Int, of text: RawSpan) -> Int {
    var (place, last) = (start, 0)
    while place < count {
      place = cellEnd(from: place, count, in: text)
      guard place < count else { return last }
      let byte = text.byte(at: place)
      if byte == Byte.carriageReturn {
        guard place + 1 < count else { return last }
        place += text.byte(at: place + 1) == Byte.lineFeed ? 2 : 1
        last = place
      } else {
        place += 1
        if byte == Byte.lineFeed { last = place }
      }
    }
    return last
  }

  /// Where the row ends that begins at a place, its line break with it; `count` where it is the last.
  func firstRowEnd(from start: Int, _ count: Int, of text: RawSpan) -> Int {
    var place = start
    while place < count {
      place = cellEnd(from: place, count, in: text)
      guard place < count else { return count }
      let byte = text.byte(at: place)
      place += 1
      if byte == Byte.lineFeed { return place }
      if byte == Byte.carriageReturn {
        return place < count && text.byte(at: place) == Byte.lineFeed ? place + 1 : place
      }
    }
    return count
  }

  /// Where the cell ends that begins at a place, as a reader with care would have it; `count` or beyond where it does not.
  private func cellEnd(from start: Int, _ count: Int, in text: RawSpan) -> Int {
    guard text.byte(at: start) == Byte.quote else { return end(from: start, upTo: count, in: text) }
    var place = start + 1
    while true {
      place = ByteSearch.first(Byte.quote, in: place..<max(place, count), of: text)
      guard place < count else { return count }
      guard place + 1 < count, text.byte(at: place + 1) == Byte.quote else { break }
      place += 2
    }
    return end(from: place + 1, upTo: count, in: text)
  }

  private func end(from place: Int, upTo count: Int, in text: RawSpan) -> Int {
    var place = place
    while place < count {
      let word = text.word(at: place)
      let marks =
        ByteSearch.marks(of: delimiters, in: word) | ByteSearch.marks(of: CellScanner.lineFeeds, in: word)
        | ByteSearch.marks(of: CellScanner.returns, in: word)
      if marks != 0 { return place + ByteSearch.place(ofFirst: marks) }
      place += 8
    }
    return count
  }
}
