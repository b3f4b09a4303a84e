import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Rows of events, which are read without a text being made of each cell: they say what they would say read with care.
@Suite struct PlainRowTests {
  private static let dates = [
    "1995-06-01", "1995-06-02", "1996-02-29", "2001-12-31", "0001-01-01", "1995", "1995-06", "1995-06~", "",
  ]
  private static let strengths = [
    "1", "2.5", "0", "007", "12345.678", "1e3", "", "0.1", "999999999999999", "1234567890123456",
  ]
  private static let names = [
    "A", "B", "Республика", "a b", "ایران", "\"C, D\"", "\"E \"\"F\"\"\"", "中国", "Å", "A\u{30A}",
  ]

  private static func table(_ seed: UInt64, adding column: String) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let kinds = ["war", "alliance", "Arms supply", "something new", ""]
    let hasUnusualDates = Bool.random(using: &generator)
    var text = "date,source,target,type,weight" + column + "\n"
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      func any(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
      let date = hasUnusualDates ? any(dates) : any(Array(dates.prefix(5)))
      text += [date, any(names), any(names), any(kinds), any(strengths)].joined(separator: ",")
      text += (column.isEmpty ? "" : ",") + "\n"
    }
    return Array(text.utf8)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>, [false, true])
  func `a table read quickly is the table read cell by cell`(seed: UInt64, isUndirected: Bool) throws {
    let quick = try Dataset.read(
      csv: PlainRowTests.table(seed, adding: ""), name: "t.csv", isUndirected: isUndirected)
    // No row is plain in a table that has a column of notes.
    let careful = try Dataset.read(
      csv: PlainRowTests.table(seed, adding: ",note"), name: "t.csv", isUndirected: isUndirected)
    let (one, other) = (quick.dataset.graph, careful.dataset.graph)
    #expect(one.actors == other.actors, "seed \(seed)")
    #expect(one.kinds == other.kinds, "seed \(seed)")
    #expect(one.observed == other.observed, "seed \(seed)")
    try #require(one.tieCount == other.tieCount, "seed \(seed)")
    for tie in one.tieIndices { #expect(one.tie(tie) == other.tie(tie), "seed \(seed)") }
    // The lines themselves differ by the empty note at their end.
    func told(_ remarks: [Diagnostic]) -> [String] { remarks.map { "\($0.description.prefix { $0 != "\n" })" } }
    #expect(told(quick.remarks) == told(careful.remarks), "seed \(seed)")
  }

  @Test func `a fault far down a table of events is told at its very character`() throws {
    let rows = (0..<3_000).map {
      "1995-06-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1),A\($0 % 50),B\($0 % 49),war,\($0).5"
    }
    let text =
      "date,source,target,type,weight\n" + rows.joined(separator: "\n")
      + "\n1995-06-31,A1,B1,war,1\nA1,1995-06-01,B1,war,1\n"
    let fault = #expect(throws: DatasetFault.self) { try Dataset.read(csv: Array(text.utf8), name: "t.csv") }
    let places = fault?.diagnostics.map { "\($0.description)".prefix(14) } ?? []
    #expect(places == ["t.csv:3002:9: ", "t.csv:3003:1: "])
  }

  /// A million rows with another column for a date once took half a minute to be told of, and 700 MB.
  @Test(arguments: ["", ",note"]) func `where every row has a fault, ten thousand are enough`(column: String) throws {
    let rows = (0..<40_000).map { "A\($0 % 50),1995-06-01,B\($0 % 49),war,1" + (column.isEmpty ? "" : ",") + "\n" }
    let text = "date,source,target,type,weight" + column + "\n" + rows.joined()
    let fault = #expect(throws: DatasetFault.self) { try Dataset.read(csv: Array(text.utf8), name: "t.csv") }
    #expect(fault?.diagnostics.count == 10_001)
    #expect(fault?.diagnostics.first?.message.contains("the rest was not read") == true)
    #expect(fault?.diagnostics.last?.line == 10_001)
  }

  @Test func `a negative strength in the last row is a sign for all`() throws {
    let text = "date,source,target,weight\n1995-06-01,A,B,2\n1995-06-02,A,B,2\n1995-06-03,B,A,-1.5\n"
    let graph = try Dataset.read(csv: Array(text.utf8), name: "t.csv").dataset.graph
    #expect(graph.tieIndices.map { graph.tie($0).sign } == [.positive, .positive, .negative])
    #expect(graph.tieIndices.map { graph.tie($0).strength?.value } == [2, 2, 1.5])
  }
}
