import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

/// Tables read in many small blocks, by many at a time, are the tables read at once.
@Suite struct TieBlockTests {
  private static let dates = ["1995-06-01", "1995-06-02", "\"1996-02-29\"", "1996-02-29", "1995", "1995-13-01", ""]
  private static let names = [
    "A", "B", "Long name of an actor", "Long name of another", "Республика", "\"C, D\"", "\"E \"\"F\"\"\"", "=G", " H",
    "\"I\nJ\"",
    "\"K\"", "",
  ]
  private static let kinds = ["war", "alliance", "\"war\"", "Arms supply", "something new", "", "aliance"]
  private static let strengths = ["1", "2.5", "0", "-3", "-0.5", "1e3", "", "x"]

  private static func text(_ seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    func any(_ texts: [String], _ count: Int) -> String { texts.prefix(count).randomElement(using: &generator) ?? "" }
    let isTame = Bool.random(using: &generator)
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    let delimiter = [",", ";", "\t"].randomElement(using: &generator) ?? ","
    var text = ["date", "source", "target", "type", "weight"].joined(separator: delimiter) + lineEnd
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      let date = any(dates, isTame ? 5 : 7)
      let cells = [
        date, any(names, isTame ? 11 : 12), any(names, isTame ? 11 : 12), any(kinds, 7), any(strengths, isTame ? 7 : 8),
      ]
      text += cells.joined(separator: delimiter) + lineEnd
      if seed % 7 == 0, Bool.random(using: &generator) { text += lineEnd }
      if seed % 11 == 0, Bool.random(using: &generator) {
        text += [",,,,", "A", "\"", "\"A\"B,,,,"].randomElement(using: &generator) ?? ""
      }
    }
    return text
  }

  private static func read(_ text: String, blockSize: Int, workers: Int) -> (graph: ActorGraph?, told: [String]) {
    var file = TieListFile(name: "t.csv")
    file.blockSize = blockSize
    file.workers = workers
    let outcome = file.read(MemorySource(Array(text.utf8)), into: ActorGraph.Builder(kinds: []))
    return (try? outcome.builder.build(), outcome.diagnostics.map(\.description))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `small blocks, many readers`(seed: UInt64) throws {
    let text = TieBlockTests.text(seed)
    let whole = TieBlockTests.read(text, blockSize: 1 << 20, workers: 1)
    for (size, workers) in [(1, 1), (Int(seed % 90) + 30, 4), (400, 3)] {
      let parts = TieBlockTests.read(text, blockSize: size, workers: workers)
      #expect(parts.told == whole.told, "seed \(seed), blocks of \(size)")
      let (one, other) = (try #require(parts.graph), try #require(whole.graph))
      #expect(one.actors == other.actors, "seed \(seed), blocks of \(size)")
      #expect(one.kinds == other.kinds, "seed \(seed), blocks of \(size)")
      try #require(one.tieCount == other.tieCount, "seed \(seed), blocks of \(size)")
      for tie in one.tieIndices { #expect(one.tie(tie) == other.tie(tie), "seed \(seed), blocks of \(size)") }
    }
  }

  @Test func `ties to oneself are told of one by one, then counted`() throws {
    var text = "date,source,target,type\n"
    for row in 0..<3_000 { text += "1995-06-01,A\(row % 7),A\(row % 7),war\n1995-06-01,A\(row % 5),B,war\n" }
    let parts = TieBlockTests.read(text, blockSize: 512, workers: 4)
    #expect(parts.graph?.tieCount == 6_000)
    #expect(parts.told.count == 21)
    #expect(
      parts.told.last?.contains("t.csv:42:15: warning: 2980 more rows tie actors to themselves, from here on") == true)
  }
}
