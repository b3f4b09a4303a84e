/// Writes comma-separated text in our own form: UTF-8, a comma between fields, LF after each row, and quotes only
/// where a field holds a comma, a quote or a line break, or begins or ends with a space.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var isAtRowStart = true

  package init() {}

  package mutating func write(_ field: String) {
    if !isAtRowStart { bytes.append(Byte.comma) }
    isAtRowStart = false
    guard needsQuotes(field) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(Byte.quote)
    for byte in field.utf8 {
      if byte == Byte.quote { bytes.append(Byte.quote) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }

  package mutating func endRow() {
    bytes.append(Byte.lineFeed)
    isAtRowStart = true
  }

  private func needsQuotes(_ field: String) -> Bool {
    let text = field.utf8
    guard let first = text.first, let last = text.last else { return false }
    return first == Byte.space || last == Byte.space
      || text.contains {
        $0 == Byte.comma || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
  }
}
