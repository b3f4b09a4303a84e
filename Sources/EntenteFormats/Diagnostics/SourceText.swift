/// The bytes of a file as an editor shows them: in lines, and in columns counted in Unicode scalars.
///
/// A line ends at LF, CR LF or CR. A byte-order mark is no column.
struct SourceText {
  private let bytes: [UInt8]
  private let end: Int
  /// Where each line begins.
  private let lineStarts: [Int]
  /// The lines before these bytes.
  private let linesBefore: Int

  /// Finds the lines.
  ///
  /// - Parameter linesBefore: how many the file has before these bytes.
  /// - Complexity: O(*bytes*).
  init(_ block: TextBlock, linesBefore: Int = 0) {
    let end = block.end
    var starts = [block.start]
    let text = block.bytes.span
    for index in block.start..<end where text[index] == Byte.lineFeed || text[index] == Byte.carriageReturn {
      let isPair = text[index] == Byte.carriageReturn && index + 1 < end && text[index + 1] == Byte.lineFeed
      if !isPair { starts.append(index + 1) }
    }
    bytes = block.bytes
    self.end = end
    lineStarts = starts
    self.linesBefore = linesBefore
  }

  /// The line and column of a byte, from 1.
  ///
  /// - Complexity: O(log *lines* + *length of the line*).
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = lineIndex(of: offset)
    return (linesBefore + line + 1, scalarCount(in: lineStarts[line]..<max(offset, lineStarts[line])) + 1)
  }

  /// The neighbourhood of some bytes in the line where they begin.
  func excerpt(around range: Range<Int>) -> Excerpt {
    let line = lineIndex(of: range.lowerBound)
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : self.end
    while end > start, bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    let spot = min(max(range.lowerBound, start), end)
    let first = stepBack(from: spot, to: start)
    let last = stepOn(from: spot, to: end)
    return Excerpt(
      String(decoding: bytes[first..<last], as: UTF8.self),
      markFrom: scalarCount(in: first..<spot),
      markLength: scalarCount(in: spot..<min(max(range.upperBound, spot), last)),
      isCutBefore: first > start, isCutAfter: last < end)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Each scalar has one byte that continues no other.
  private func scalarCount(in range: Range<Int>) -> Int {
    bytes[range].count { !Byte.isContinuation($0) }
  }

  private func stepBack(from offset: Int, to start: Int) -> Int {
    var place = offset
    for _ in 0..<Excerpt.before where place > start {
      repeat { place -= 1 } while place > start && Byte.isContinuation(bytes[place])
    }
    return place
  }

  private func stepOn(from offset: Int, to end: Int) -> Int {
    var place = offset
    for _ in 0..<Excerpt.after where place < end {
      repeat { place += 1 } while place < end && Byte.isContinuation(bytes[place])
    }
    return place
  }
}
