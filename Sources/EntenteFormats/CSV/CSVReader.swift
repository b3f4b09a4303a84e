/// Reads comma-separated text a row at a time, in one pass over its bytes.
///
/// As RFC 4180, and: any one-byte delimiter; rows end with LF, CR LF or CR; empty lines are no rows; a quote inside
/// an unquoted field is text. The bytes are UTF-8 already checked.
struct CSVReader: Sendable {
  private let block: TextBlock
  private let delimiter: UInt8
  private var position: Int
  private var line: Int

  /// - Parameter linesBefore: how many lines the file has before this text.
  init(_ block: TextBlock, delimiter: UInt8, linesBefore: Int = 0) {
    self.block = block
    self.delimiter = delimiter
    position = block.start
    line = linesBefore + 1
  }

  /// How far it has read.
  var place: Int { position }

  /// How many lines of the file it has read.
  var lineCount: Int { line - 1 }

  /// Goes to a place where a row begins; lines are then not counted any more.
  mutating func seek(_ place: Int) { position = place }

  /// Reads the next row.
  ///
  /// - Parameters:
  ///   - limit: how many fields to keep; the rest are counted.
  /// - Returns: false at the end of the file, or where a quote is never closed.
  /// - Complexity: O(*length of the row*).
  mutating func read(_ row: inout CSVRow, keeping limit: Int, _ findings: inout Findings) -> Bool {
    let block = block
    let text = block.bytes.span.extracting(0..<block.end)
    skipEmptyLines(text)
    guard position < text.count else { return false }
    row.begin(onLine: line)
    while true {
      guard let field = readField(text, &findings) else { return false }
      row.append(field, keeping: limit)
      row.end = position
      guard position < text.count else { return true }
      if text[position] != delimiter {
        skipLineBreak(text)
        return true
      }
      position += 1
    }
  }

  private mutating func skipEmptyLines(_ text: Span<UInt8>) {
    while position < text.count, isLineBreak(text[position]) { skipLineBreak(text) }
  }

  /// Steps over LF, CR LF or CR.
  private mutating func skipLineBreak(_ text: Span<UInt8>) {
    let isPair =
      text[position] == Byte.carriageReturn && position + 1 < text.count && text[position + 1] == Byte.lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == Byte.lineFeed || byte == Byte.carriageReturn }

  /// Reads a field up to its delimiter, line break or the end of the file; nil where its quote is never closed.
  private mutating func readField(_ text: Span<UInt8>, _ findings: inout Findings) -> CSVField? {
    if position < text.count, text[position] == Byte.quote { return readQuotedField(text, &findings) }
    let start = position
    skipUnquoted(text)
    return CSVField(range: start..<position, hasDoubledQuotes: false)
  }

  private mutating func skipUnquoted(_ text: Span<UInt8>) {
    var place = position
    while place < text.count {
      let byte = text[place]
      if byte == delimiter || isLineBreak(byte) { break }
      place += 1
    }
    position = place
  }

  private mutating func readQuotedField(_ text: Span<UInt8>, _ findings: inout Findings) -> CSVField? {
    let opening = position
    var hasDoubledQuotes = false
    var place = opening + 1
    while place < text.count {
      let byte = text[place]
      if byte == Byte.quote {
        if place + 1 < text.count, text[place + 1] == Byte.quote {
          hasDoubledQuotes = true
          place += 2
          continue
        }
        position = place + 1
        refuseTextAfterQuote(text, &findings)
        return CSVField(range: (opening + 1)..<place, hasDoubledQuotes: hasDoubledQuotes)
      }
      let isFirstOfPair = byte == Byte.carriageReturn && place + 1 < text.count && text[place + 1] == Byte.lineFeed
      if isLineBreak(byte) && !isFirstOfPair { line += 1 }
      place += 1
    }
    position = text.count
    findings.error(
      opening..<(opening + 1), "this quote is never closed, and swallows the rest of the file",
      fix: "put a \" at the end of the field; a quote inside a quoted field is written twice: \"\"")
    return nil
  }

  private mutating func refuseTextAfterQuote(_ text: Span<UInt8>, _ findings: inout Findings) {
    guard position < text.count, text[position] != delimiter, !isLineBreak(text[position]) else { return }
    let start = position
    skipUnquoted(text)
    findings.error(
      start..<position, "text stands after the closing quote of a field",
      fix: "a quote inside a quoted field is written twice: \"\"; else delete what follows the closing quote")
  }
}
