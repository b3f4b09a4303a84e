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
    #expect(told(["ties.csv": "source,target\n\(commas)x"]).contains { $0.contains("this row has 8000001 fields") })
  }

  @Test(.timeLimit(.minutes(1)))
  func `a note of millions of letters is read and written`() throws {
    let text = "source,target,note\nA,B,\(String(repeating: "x", count: megabytes))\n"
    #expect(try Dataset.reading(csv: text).texts == ["list.csv": text])
  }

  @Test func `ids, names and dates of more than a thousand characters are refused`() {
    func letters(_ count: Int) -> String { String(repeating: "é", count: count) }
    func files(_ x: String) -> [String: String] {
      [
        "actors.csv": "id,name\nA\(x),\nA,\(x)\nB,\n", "kinds.csv": "id,name,label\nk,\(x),\(x)\n",
        "eras.csv": "id,name,when\ne,\(x),1990\n", "sources.csv": "id,title,url\ns,\(x),\(x)\n",
        "ties.csv": "id,source,target,kind\n\(x),A,B,k\n",
      ]
    }
    #expect(told(files(letters(999))) == [])
    let said = told(files(letters(1_001)))
    #expect(said.count == 8)
    for line in said { #expect(line.contains("is longer than 1,000 characters, and nobody can read it"), "\(line)") }
    let list = told(csv: "from,to,type,when\nA\(letters(1_000)),B,,\nA,B,\(letters(1_001)),\nA,B,,\(letters(1_001))\n")
      .filter { $0.contains(" error: ") }
    #expect(list.count == 3)
    for (line, column) in zip(list, ["2:1: error: this from", "3:5: error: this type", "4:6: error: this when"]) {
      #expect(line.hasPrefix("list.csv:\(column) is longer than"), "\(line)")
    }
    let long = letters(1_001)
    #expect(told(csv: "from,to,start,end\nA,B,\(long),\(long)\n").count == 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a fault in each of twenty thousand rows is told in a moment`() {
    let rows = (0..<20_000).map { "X\($0),IRN,soon\n" }.joined()
    let said = told(["actors.csv": "id\nIRN\n", "ties.csv": "source,target,when\n" + rows])
    #expect(said.count == 40_000)
  }
}
