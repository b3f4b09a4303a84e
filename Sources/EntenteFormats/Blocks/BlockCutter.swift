/// Cuts what a source gives into blocks of whole rows.
///
/// A row may go over many lines where a field of it is in quotes; a block ends at a line break that ends a row.
struct BlockCutter {
  private static let longestRow = 1 << 30

  private let size: Int
  let delimiter: UInt8
  private var source: any ByteSource
  /// What was read behind the last block.
  private var rest: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false

  /// - Parameters:
  ///   - rest: what was read of the source already.
  ///   - isAtStart: whether what comes is the beginning of the file.
  ///   - size: how many bytes a block has, where its rows are not longer.
  init(_ source: any ByteSource, delimiter: UInt8, startingWith rest: [UInt8] = [], size: Int) {
    // A small file gets a small block.
    let needed = (source.byteCount ?? size) + rest.count
    self.source = source
    self.delimiter = delimiter
    self.rest = rest
    self.size = min(size, needed) + 3 * TextBlock.padding
  }

  /// Whether there is no other block, as far as is known.
  var isDone: Bool { isAtEnd && rest.isEmpty }

  /// The next block; nil at the end.
  ///
  /// - Parameter room: bytes that nobody needs any more, whose room is used again.
  /// - Complexity: O(*bytes*).
  mutating func next(reusing room: consuming [UInt8] = []) throws(SourceFault) -> TextBlock? {
    var buffer = room
    grow(&buffer, to: max(size, rest.count + size / 2))
    var count = rest.count
    for place in rest.indices { buffer[place] = rest[place] }
    while true {
      try fill(&buffer, &count)
      if isAtEnd { return lastBlock(buffer, count) }
      let end = rowEnd(in: buffer, count)
      if end > 0 { return block(buffer, end: end, count) }
      // Places in a block are told in 32 bits; and whoever has forgotten to close a quote hears of it before all memory is full.
      guard buffer.count < BlockCutter.longestRow else {
        throw SourceFault(
          "a row is longer than a gigabyte", remedy: "look for a quote that is opened and not closed")
      }
      grow(&buffer, to: 2 * buffer.count)
    }
  }

  /// Reads until only the padding is left, or to the end.
  private mutating func fill(_ buffer: inout [UInt8], _ count: inout Int) throws(SourceFault) {
    let room = buffer.count - 2 * TextBlock.padding
    while count < room, !isAtEnd {
      let read = try source.read(into: &buffer, at: count..<room)
      if read == 0 { isAtEnd = true }
      count += read
    }
  }

  private func grow(_ buffer: inout [UInt8], to count: Int) {
    if buffer.count < count { buffer.append(contentsOf: repeatElement(0, count: count - buffer.count)) }
  }

  private mutating func block(_ buffer: consuming [UInt8], end: Int, _ count: Int) -> TextBlock {
    rest = Array(buffer[end..<count])
    // Behind the text there may be the next rows: they are no part of it, and do no harm as padding.
    defer { isAtStart = false }
    return TextBlock(padded: buffer, end: end, isAtStart: isAtStart)
  }

  private mutating func lastBlock(_ buffer: consuming [UInt8], _ count: Int) -> TextBlock? {
    rest = []
    guard count > 0 else { return nil }
    var buffer = buffer
    var end = count
    if buffer[end - 1] != Byte.lineFeed && buffer[end - 1] != Byte.carriageReturn {
      grow(&buffer, to: end + 1)
      buffer[end] = Byte.lineFeed
      end += 1
    }
    grow(&buffer, to: end + TextBlock.padding)
    defer { isAtStart = false }
    return TextBlock(padded: buffer, end: end, isAtStart: isAtStart)
  }

  /// Where the last row ends that ends before `count`; 0 where none does.
  private func rowEnd(in buffer: [UInt8], _ count: Int) -> Int {
    let hasQuotes = ByteSearch.first(Byte.quote, in: 0..<count, of: unsafe buffer.span.bytes) < count
    if hasQuotes {
      return CellScanner(delimiter: delimiter).lastRowEnd(
        in: isAtStart ? min(count, ByteOrderMark.length(in: buffer)) : 0, count, of: unsafe buffer.span.bytes)
    }
    if let lineFeed = buffer[..<count].lastIndex(of: Byte.lineFeed) { return lineFeed + 1 }
    // A carriage return at the very end may be half of a pair.
    return (buffer[..<max(0, count - 1)].lastIndex(of: Byte.carriageReturn) ?? -1) + 1
  }
}
