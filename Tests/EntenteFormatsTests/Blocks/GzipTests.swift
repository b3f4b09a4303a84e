import Entente
import EntenteTestSupport
import Synchronization
import Testing

@testable import EntenteFormats

/// A gzip stream is read as the text it holds; one that is cut short or damaged is refused.
@Suite struct GzipTests {
  private static let text = "date,source,target,weight\n1995-06-01,A,B,2\n1995-06-02,B,C,1\n"

  private static func graph(_ bytes: [UInt8]) throws(DatasetFault) -> ActorGraph {
    try ActorGraph.read(TieTables([.init(name: "t.csv.gz") { MemorySource(bytes) }])).graph
  }

  private static func fault(_ bytes: [UInt8]) -> String {
    let fault = #expect(throws: DatasetFault.self) { try graph(bytes) }
    return fault?.description ?? ""
  }

  /// What `gzip -n` makes of the text.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B, 0x49, 0x2C, 0x49, 0xD5, 0x29,
    0xCE, 0x2F, 0x2D, 0x4A, 0x4E, 0xD5, 0x29, 0x49, 0x2C, 0x4A, 0x4F, 0x2D, 0xD1, 0x29, 0x4F, 0xCD,
    0x4C, 0xCF, 0x28, 0xE1, 0x32, 0xB4, 0xB4, 0x34, 0xD5, 0x35, 0x30, 0xD3, 0x35, 0x30, 0xD4, 0x71,
    0xD4, 0x71, 0xD2, 0x31, 0x42, 0x08, 0x18, 0x01, 0xB9, 0xCE, 0x3A, 0x86, 0x5C, 0x00, 0x1A, 0xF3,
    0x61, 0x62, 0x3C, 0x00, 0x00, 0x00,
  ]

  /// What has been read of a stream was told in bytes of its text, and of the whole in bytes of the file: all of it from the first second on.
  @Test func `how far reading has come is told in bytes of the file`() throws {
    let rows = (0..<120_000).map { "1995-06-01,A\($0 % 50),B\($0 % 49),1\n" }
    let text = Array(("date,source,target,weight\n" + rows.joined()).utf8)
    // Two streams of the same file, so that not even the text is as long as what is told.
    let file = Gzip.stored(text) + Gzip.stored(Array(text.dropFirst(26)))
    let told = Mutex<[Int]>([])
    var tables = TieTables([.init(name: "t.csv.gz") { MemorySource(file) }])
    tables.watch = ReadingWatch { bytes, _ in told.withLock { $0.append(bytes) } }
    #expect(try ActorGraph.read(tables).graph.tieCount == 240_000)
    let counts = told.withLock { $0 }
    #expect(counts.count > 5 && counts == counts.sorted())
    #expect(counts.last == file.count)
    #expect(counts.first.map { $0 < file.count / 2 } == true)
  }

  @Test func `what gzip packs is read`() throws {
    #expect(try GzipTests.graph(GzipTests.packed).tieCount == 2)
  }

  @Test func `stored streams, one or more of them, with padding behind`() throws {
    let half = GzipTests.text.utf8.count / 2
    let (front, back) = (Array(GzipTests.text.utf8.prefix(half)), Array(GzipTests.text.utf8.dropFirst(half)))
    for bytes in [
      Gzip.stored(front + back), Gzip.stored(front) + Gzip.stored(back),
      Gzip.stored(front + back) + [UInt8](repeating: 0, count: 512), Gzip.stored([]) + Gzip.stored(front + back),
    ] {
      let graph = try GzipTests.graph(bytes)
      #expect(graph.tieCount == 2)
      #expect(graph.actors.map(\.id) == ["A", "B", "C"])
      #expect(try Dataset.read(csv: bytes, name: "t.csv.gz").dataset.graph.tieCount == 2)
    }
  }

  @Test func `many blocks of it`() throws {
    var text = "date,source,target\n"
    for row in 0..<200_000 { text += "1995-06-0\(row % 9 + 1),A\(row % 70),B\(row % 71)\n" }
    let graph = try GzipTests.graph(Gzip.stored(Array(text.utf8)))
    #expect(graph.tieCount == 200_000)
    #expect(graph.actors.count == 141)
  }

  @Test func `a stream that stops in the middle is refused`() {
    let whole = Gzip.stored(Array(GzipTests.text.utf8))
    for count in [2, 9, 15, 40, whole.count - 1] {
      #expect(
        GzipTests.fault(Array(whole.prefix(count))).contains("the gzip stream stops in the middle"), "\(count) bytes")
    }
  }

  @Test func `a damaged stream is refused`() {
    var bytes = Gzip.stored(Array(GzipTests.text.utf8))
    bytes[30] ^= 1
    #expect(GzipTests.fault(bytes).contains("the gzip stream is damaged"))
    #expect(GzipTests.fault(Gzip.stored([65]) + [1, 2, 3]).contains("the gzip stream is damaged"))
  }
}
