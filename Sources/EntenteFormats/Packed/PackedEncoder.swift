/// Writes numbers and texts one after another.
struct PackedEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ number: Double) { writeFixed(number.bitPattern) }

  mutating func writeFixed(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  mutating func write(_ texts: [String: String]) {
    write(texts.sorted { $0.key < $1.key }) { encoder, entry in
      encoder.write(entry.key)
      encoder.write(entry.value)
    }
  }

  /// How many there are, and each.
  mutating func write<Element>(
    _ elements: some Collection<Element>, each: (inout PackedEncoder, Element) -> Void
  ) {
    write(elements.count)
    for element in elements { each(&self, element) }
  }
}
