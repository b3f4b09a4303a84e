import EntenteTestSupport
import Testing

/// Tables of events that come in several files, packed, through a pipe, or damaged.
@Suite struct `Table files` {
  private static let header = "date,source,target,type,weight\n"

  private static func rows(_ range: Range<Int>) -> String {
    range.map { row in
      "19\(80 + row % 20)-0\(row % 9 + 1)-1\(row % 10),A\(row % 70),B\(row % 71),war,\(row % 13).5\n"
    }.joined()
  }

  private static let ranking = ["--measure", "pagerank", "--by", "year", "--sign", "all", "--format", "csv"]

  @Test func `a file, its gzip stream, its halves, a folder and a pipe give the same numbers`() throws {
    let (front, back) = (Self.rows(0..<9_000), Self.rows(9_000..<20_000))
    let whole = Self.header + front + back
    let place = try Workplace([
      "whole.csv": whole, "halves/1.csv": Self.header + front, "halves/2.csv": Self.header + back,
      "halves/readme.txt": "none",
    ])
    try place.write(Gzip.stored(Array(whole.utf8)), to: "whole.csv.gz")
    let expected = try place.run(["centrality", "whole.csv"] + Self.ranking)
    #expect(expected.status == 0)
    #expect(expected.output.split(separator: "\n").count > 1_000)
    for words in [["whole.csv.gz"], ["halves"], ["halves/1.csv", "halves/2.csv"]] {
      let run = try place.run(["centrality"] + words + Self.ranking)
      #expect(run.output == expected.output, "\(words)")
    }
    #expect(try place.run(["centrality", "-"] + Self.ranking, input: whole).output == expected.output)
    #expect(
      try place.entente("validate", "halves").output == "halves: 141 actors, 20000 ties, 0 eras, 0 sources; no errors\n"
    )
  }

  @Test func `tables with different columns are not read together`() throws {
    let place = try Workplace([
      "mixed/1.csv": Self.header + Self.rows(0..<5), "mixed/2.csv": "date,source,target,weight,confidence\n",
    ])
    let run = try place.entente("validate", "mixed")
    #expect(run.status == 65)
    #expect(
      run.errors.hasPrefix(
        "mixed/2.csv:1:1: error: the columns are not those of the first file: it lacks type, it has confidence besides\n"
      ),
      "\(run.errors)")
  }

  /// Signs were once taken from strengths at the end of each table: a second one with a negative strength made all ties of
  /// the first positive, and one without any left its own without a sign.
  @Test func `a negative strength in any table is a sign for all of them`() throws {
    let header = "date,source,target,weight\n"
    let place = try Workplace([
      "t/1.csv": header + "1995-06-01,A,B,-2\n1995-06-01,B,C,3\n", "t/2.csv": header + "1995-06-02,A,C,4\n",
      "t/3.csv": header + "1995-06-03,C,B,-1\n",
      "one.csv": header + "1995-06-01,A,B,-2\n1995-06-01,B,C,3\n1995-06-02,A,C,4\n1995-06-03,C,B,-1\n",
    ])
    let words = ["--what", "ties", "--format", "csv"]
    let whole = try place.run(["describe", "one.csv"] + words)
    #expect(whole.output.split(separator: "\n").count == 5)
    #expect(try place.run(["describe", "t"] + words).output == whole.output)
  }

  @Test func `a first table that cannot be read is no measure for the others`() throws {
    let place = try Workplace(["t/2.csv": Self.header + Self.rows(0..<5), "t/3.csv": Self.header + Self.rows(5..<9)])
    try place.write([0x1F, 0x8B, 8], to: "t/1.csv.gz")
    let run = try place.entente("validate", "t")
    #expect(run.status == 65)
    #expect(run.errors.split(separator: "\n").filter { $0.contains(": error:") }.count == 1, "\(run.errors)")
  }

  @Test func `a stream that was cut short is refused, and nothing is written`() throws {
    let place = try Workplace([:])
    let packed = Gzip.stored(Array((Self.header + Self.rows(0..<20_000)).utf8))
    try place.write(Array(packed.prefix(packed.count / 2)), to: "cut.csv.gz")
    let run = try place.run(["centrality", "cut.csv.gz", "--timings", "t.json"] + Self.ranking)
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("cut.csv.gz: error: the gzip stream stops in the middle"), "\(run.errors)")
    #expect(try place.listing() == ["cut.csv.gz"])
  }

  @Test func `a date in the wrong column far down is told at its place, beside every other fault`() throws {
    let rows = Self.rows(0..<150_000)
    let text =
      Self.header + rows + "A1,1995-06-01,B1,war,1\n" + rows + "1995-02-29,A1,B1,war,1\n0000-13-01,A1,B1,war,1\n"
    let run = try Workplace(["t.csv": text]).entente("validate", "t.csv")
    #expect(run.status == 65)
    let places = run.errors.split(separator: "\n").filter { $0.contains(": error:") }.map { $0.prefix { $0 != " " } }
    #expect(places == ["t.csv:150002:1:", "t.csv:300003:9:", "t.csv:300004:6:"], "\(run.errors)")
  }

  @Test func `an event before year 1 is on a day like any other`() throws {
    let run = try Workplace(["t.csv": Self.header + "-0044-03-15,A,B,war,1\n0000-01-01,A,B,war,1\n"])
      .entente("describe", "t.csv", "--what", "ties", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("-0044-03-15"))
  }

  @Test func `names that look the same are two actors, and one is warned`() throws {
    let text = Self.header + "1995-06-01,Caf\u{E9},B,war,1\n1995-06-01,Cafe\u{301},B,war,1\n"
    let run = try Workplace(["t.csv": text]).entente("validate", "t.csv")
    #expect(run.output.hasPrefix("t.csv: 3 actors, 2 ties"))
    #expect(run.errors.contains("that look the same and are written with different characters"))
  }
}
