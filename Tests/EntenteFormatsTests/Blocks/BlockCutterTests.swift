import EntenteTestSupport
import Testing

@testable import EntenteFormats

/// Blocks hold whole rows, whatever stands in quotes and wherever the bytes are cut.
@Suite struct BlockCutterTests {
  private static let pieces = [
    "a", "bc", ",", ",", "\n", "\r\n", "\r", "\"", "\"x,y\"", "\"p\nq\"", "\"r\r\ns\"", "\"t\"\"u\"", "ü", "1995-06-01",
    "",
    "\"v\"w",
  ]

  /// A source that gives a few bytes at a time.
  private struct Trickle: ByteSource {
    var bytes: ArraySlice<UInt8>
    var generator: SeededGenerator
    var byteCount: Int? { nil }

    mutating func read(into buffer: inout [UInt8], at room: Range<Int>) -> Int {
      let count = min(Int.random(in: 1...9, using: &generator), room.count, bytes.count)
      for place in 0..<count { buffer[room.lowerBound + place] = bytes[bytes.startIndex + place] }
      bytes = bytes.dropFirst(count)
      return count
    }
  }

  private static func rows(_ block: TextBlock) -> (rows: [[String]], faults: [String]) {
    var reader = CSVReader(block, delimiter: Byte.comma)
    var row = CSVRow()
    var findings = Findings(file: "t.csv")
    var rows: [[String]] = []
    while reader.read(&row, keeping: 100, &findings) { rows.append(row.fields.map { $0.text(in: block.bytes) }) }
    return (rows, findings.list.map(\.message))
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `the rows of the blocks are the rows of the text`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var text = seed % 5 == 0 ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      text += BlockCutterTests.pieces.randomElement(using: &generator) ?? ""
    }
    let bytes = Array(text.utf8)
    var cutter = BlockCutter(
      Trickle(bytes: bytes[...], generator: generator), delimiter: Byte.comma, size: Int(seed % 40) + 1)
    var rows: [[String]] = []
    var faults: [String] = []
    var joined: [UInt8] = []
    while let block = try cutter.next() {
      let read = BlockCutterTests.rows(block)
      rows += read.rows
      faults += read.faults
      joined += block.bytes[..<block.end]
    }
    let whole = BlockCutterTests.rows(TextBlock(bytes))
    #expect(rows == whole.rows, "seed \(seed)")
    #expect(faults == whole.faults, "seed \(seed)")
    let isClosed = bytes.last == Byte.lineFeed || bytes.last == Byte.carriageReturn || bytes.isEmpty
    #expect(joined == bytes + (isClosed ? [] : [Byte.lineFeed]), "seed \(seed)")
  }

  @Test func `a quote that is never closed takes in the rest of the file, and no longer than that`() throws {
    let text = "a,b\n1,2\n3,\"4\n" + String(repeating: "5,6\n", count: 50_000)
    var cutter = BlockCutter(MemorySource(Array(text.utf8)), delimiter: Byte.comma, size: 64)
    var ends: [Int] = []
    while let block = try cutter.next() { ends.append(block.end) }
    #expect(ends == [8, text.utf8.count - 8])
  }
}
