import Entente
import EntenteFormats
import Testing

/// Files larger than anyone means them to be.
@Suite struct SizeTests {
  private let megabytes = 8_000_000

  @Test(.timeLimit(.minutes(1)))
  func `a line of millions of letters is one name, and told in one short line`() {
    let long = String(repeating: "é", count: megabytes / 2)
    for text in [long, "source,target\nA,\"\(long)", "source,target,when\nA,B,\(long)\n"] {
      let said = told(["ties.csv": text])
      #expect(!said.isEmpty && said.allSatisfy { $0.count < 600 })
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a line of millions of commas is counted, not kept`() {
    let commas = String(repeating: ",", count: megabytes)
    #expect(told(["ties.csv": commas]).first?.contains("the first line has 8000001 fields, where column names") == true)
    #expect(told(["ties.csv": "source,target\n\(commas)"]).contains { $0.contains("this row has 8000001 fields") })
  }

  @Test(.timeLimit(.minutes(1)))
  func `a name of millions of letters is read and written`() throws {
    let text = "source,target\n\(String(repeating: "x", count: megabytes)),B\n"
    #expect(try Dataset.reading(csv: text).texts == ["list.csv": text])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a fault in each of twenty thousand rows is told in a moment`() {
    let rows = (0..<20_000).map { "X\($0),IRN,soon\n" }.joined()
    let said = told(["actors.csv": "id\nIRN\n", "ties.csv": "source,target,when\n" + rows])
    #expect(said.count == 40_000)
  }
}
