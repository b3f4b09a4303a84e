/// One field of a table, as a place in the bytes it was read from.
struct CSVField: Hashable, Sendable {
  /// Its bytes, without the quotes around them.
  let range: Range<Int>
  /// Whether a quote in it is written twice.
  let hasDoubledQuotes: Bool

  /// What it says.
  func text(in bytes: [UInt8]) -> String {
    guard hasDoubledQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
    var single: [UInt8] = []
    var isFirstOfPair = false
    for byte in bytes[range] {
      isFirstOfPair = byte == Byte.quote && !isFirstOfPair
      if !isFirstOfPair { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}

/// One row of a table; reused from row to row.
struct CSVRow: Sendable {
  /// Its fields, as many as were asked for.
  private(set) var fields: [CSVField] = []
  /// How many fields it has, kept or not.
  private(set) var fieldCount = 0
  /// The line it begins on, from 1.
  private(set) var line = 0
  /// Where it ends, before the line break.
  var end = 0
  /// Whether there is nothing in it but delimiters.
  var isEmpty: Bool { end - (fields.first?.range.lowerBound ?? end) == max(0, fieldCount - 1) }

  /// Forgets the last row.
  mutating func begin(onLine line: Int) {
    fields.removeAll(keepingCapacity: true)
    fieldCount = 0
    self.line = line
  }

  /// Takes a field, and keeps it unless there are `limit` already: a line of a hundred million commas is a fault to
  /// report, not an array to hold.
  mutating func append(_ field: CSVField, keeping limit: Int) {
    if fieldCount < limit { fields.append(field) }
    fieldCount += 1
  }
}
