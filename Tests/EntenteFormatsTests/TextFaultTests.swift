import Entente
import Testing

@testable import EntenteFormats

/// Files that are no text, or no table.
@Suite struct TextFaultTests {
  @Test func `a byte that is not UTF-8 is shown in its line and column, with the letter it may have been`() {
    let ties = Array("source,target\nBéa,Ö,".utf8) + [0xE9] + Array(",x\n".utf8)
    #expect(
      told(bytes: ["ties.csv": ties]) == [
        "ties.csv:2:7: error: the byte 0xE9 is not UTF-8 | save the file as UTF-8; if it is ISO-8859-1 (where it is é), "
          + "type: iconv -f ISO-8859-1 -t UTF-8 OLD > NEW"
      ])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xF5],
      [0xE0, 0x9F, 0xBF],
      [0xF0, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func `what the standard library mends, the check refuses`(bytes: [UInt8]) {
    #expect(EncodingCheck.firstFault(in: TextBlock(Array("é".utf8) + bytes + [0x41])) == 2)
  }

  @Test func `well-formed text of every length passes`() {
    let text = Array("a\u{7F}\u{80}é\u{7FF}\u{800}€\u{D7FF}\u{E000}\u{FFFF}\u{10000}😀\u{10FFFF}".utf8)
    #expect(EncodingCheck.firstFault(in: TextBlock(text)) == nil)
  }

  @Test func `a UTF-16 file is told from a damaged one`() {
    let said = told(bytes: ["ties.csv": [0xFF, 0xFE, 0x73, 0x00]])
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("ties.csv: error: the file is UTF-16, not UTF-8") == true)
  }

  @Test func `a NUL byte is refused where it stands`() {
    #expect(
      told(["ties.csv": "source,target\nA,B\u{0}\n"]) == [
        "ties.csv:2:4: error: a NUL byte stands here | delete it; text holds none, so the file may be damaged"
      ])
  }

  @Test func `an unclosed quote is shown where it opens`() {
    let said = told(["ties.csv": "source,target,note\nA,B,\"x\"\"y\nC,D,z\n"])
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("ties.csv:2:5: error: this quote is never closed") == true)
  }

  @Test func `text after a closing quote is shown, and reading goes on behind it`() {
    let said = told(["ties.csv": "source,target\n\"A\"x,B\nC,\n"])
    #expect(said.count == 2)
    #expect(said.first?.hasPrefix("ties.csv:2:4: error: text stands after the closing quote") == true)
    #expect(said.last?.hasPrefix("ties.csv:3:3: error: this tie has no target") == true)
  }

  @Test func `a quote inside a field without quotes is text`() throws {
    let graph = try Dataset.reading(["ties.csv": "source,target\nA 5\" gun,B\n"]).graph
    #expect(graph.actors.map(\.id) == ["A 5\" gun", "B"])
  }

  @Test func `rows with too few and too many fields are counted`() {
    #expect(
      told(["ties.csv": "source,target,kind\nA,B\nA,B,war,x,y\n"])
        == [
          "ties.csv:2:4: error: this row has 2 fields, and the header names 3 columns | "
            + "fill it up with empty fields, and check that a field that holds the delimiter is in quotes",
          "ties.csv:3:9: error: this row has 5 fields, and the header names 3 columns | "
            + "put a field that holds the delimiter in quotes, or delete what is too much",
        ])
  }

  @Test func `an empty file is told what its first line should be`() {
    for text in ["", "\n\r\n", "\u{FEFF}"] {
      let said = told(["ties.csv": text])
      #expect(said.count == 1)
      #expect(
        said.first?.hasPrefix("ties.csv: error: the file is empty | its first line names its columns: id,source")
          == true)
    }
    #expect(told(csv: "").first?.hasPrefix("list.csv: error: the file is empty") == true)
  }

  @Test func `a header alone is a warning`() {
    let warning = "warning: there are no ties in it | add a row for each tie below the first line"
    #expect(told(["ties.csv": "source,target\n"]) == ["ties.csv: \(warning)"])
    #expect(told(csv: "source,target") == ["list.csv: \(warning)"])
  }

  @Test func `lines end with LF, CR LF or CR, and are counted alike`() {
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = "source,target,note\(lineBreak)A,B,\"1\(lineBreak)2\"\(lineBreak)\(lineBreak)C,,x\(lineBreak)"
      let said = told(["ties.csv": text])
      #expect(said.count == 1)
      #expect(said.first?.hasPrefix("ties.csv:5:3: error: this tie has no target") == true, "\(said)")
    }
  }
}
