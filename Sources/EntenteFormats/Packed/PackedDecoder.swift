/// Reads what a `PackedEncoder` wrote; whatever the bytes are, it ends in time and takes no more memory than they do.
struct PackedDecoder {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all of it has been read.
  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(PackedFault) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw .damaged("a number in it has no end")
  }

  /// A number that counts things each of which takes a byte at least, or places in the file.
  mutating func count(atMost limit: Int) throws(PackedFault) -> Int {
    let number = try number()
    guard let count = Int(exactly: number), count <= limit else {
      throw .damaged("it claims to hold \(number) of something")
    }
    return count
  }

  mutating func integer() throws(PackedFault) -> Int { Int(Int64(bitPattern: try number())) }

  mutating func flag() throws(PackedFault) -> Bool { try byte() != 0 }

  mutating func fixed() throws(PackedFault) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { number |= UInt64(try byte()) << shift }
    return number
  }

  mutating func double() throws(PackedFault) -> Double { Double(bitPattern: try fixed()) }

  mutating func text() throws(PackedFault) -> String {
    let length = try count(atMost: bytes.count - place)
    defer { place += length }
    return String(decoding: bytes[place..<(place + length)], as: UTF8.self)
  }

  mutating func optionalText() throws(PackedFault) -> String? { try flag() ? try text() : nil }

  mutating func texts() throws(PackedFault) -> [String: String] {
    var texts: [String: String] = [:]
    for _ in 0..<(try count(atMost: bytes.count - place)) {
      let key = try text()
      texts[key] = try text()
    }
    return texts
  }

  /// As many as there are.
  mutating func list<Element>(
    _ each: (inout PackedDecoder) throws(PackedFault) -> Element
  ) throws(PackedFault) -> [Element] {
    var list: [Element] = []
    for _ in 0..<(try count(atMost: bytes.count - place)) { list.append(try each(&self)) }
    return list
  }

  mutating func byte() throws(PackedFault) -> UInt8 {
    guard place < bytes.count else { throw .damaged("it stops in the middle of something") }
    defer { place += 1 }
    return bytes[place]
  }
}
