import Testing

/// What `entente centrality` does where there is no number, or hardly anyone to have one.
@Suite struct `Centrality gaps` {
  private let path = ["path.csv": "source,target\nA,B\nB,C\n"]

  @Test func `an undefined value is empty, and one line says why`() throws {
    let run = try Workplace(path).entente(
      "centrality", "path.csv", "--measure", "eigenvector,diameter,density", "--format", "csv")
    #expect(
      run.rows("measure", "actor", "value", "rank", "n") == [
        "eigenvector A - - 3", "eigenvector B - - 3", "eigenvector C - - 3", "diameter - - - 3",
        "density - 0.3333333333333333 - 3",
      ])
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("entente: warning: no value for eigenvector (ties: all): ") } == 1)
    #expect(lines.count { $0.hasPrefix("entente: warning: no value for diameter (ties: all): not every actor ") } == 1)
    #expect(lines.count { $0.contains("no value") } == 2)
    #expect(run.status == 0)
  }

  @Test func `the line is on standard error also where people read, and the column stays`() throws {
    let run = try Workplace(path).entente("centrality", "path.csv", "--measure", "diameter")
    #expect(run.output.hasPrefix("period  measure   value  n\nall     diameter         3\n"))
    #expect(!run.output.contains("no value"))
    #expect(run.errors.hasPrefix("entente: warning: no value for diameter (ties: all): not every actor "))
  }

  @Test func `65: with --strict, and the rows are there all the same`() throws {
    let place = try Workplace(path)
    let run = try place.entente("centrality", "path.csv", "--measure", "diameter", "--strict", "--format", "csv")
    #expect(run.status == 65)
    #expect(run.rows("measure", "value") == ["diameter -"])
    #expect(run.errors.hasSuffix("; --strict takes that for an error\n"))
    #expect(try place.entente("centrality", "path.csv", "--measure", "density", "--strict").status == 0)
  }

  @Test func `the line names the periods it concerns`() throws {
    let files = ["ties.csv": "source,target,when\nA,B,1990/1992\nB,A,1990\nB,A,1992\n"]
    let run = try Workplace(files).entente(
      "centrality", "ties.csv", "--measure", "diameter", "--by", "year", "--format", "csv")
    #expect(run.rows("period", "value") == ["1990 1", "1991 -", "1992 1"])
    #expect(run.errors.hasPrefix("entente: warning: no value for diameter (ties: all) in 1991: "))
  }

  @Test func `an alpha too large for Katz is told with the limit`() throws {
    // Round the circle of three a walk comes back as strong as it was: the sum is finite below 1.
    let files = ["circle.csv": "source,target\nA,B\nB,C\nC,A\n"]
    func run(_ alpha: String) throws -> Run {
      try Workplace(files).entente("centrality", "circle.csv", "--measure", "katz", "--alpha", alpha, "--format", "csv")
    }
    #expect(try run("0.9").rows("rank") == ["1", "1", "1"])
    let gap = try run("1.5")
    #expect(gap.rows("value") == ["-", "-", "-"])
    #expect(gap.errors.contains("no value for katz (ties: all): alpha 1.5 is too large"))
    #expect(gap.status == 0)
  }

  @Test func `negative strengths are no weights for PageRank, and counts are`() throws {
    let place = try Workplace(["ties.csv": "source,target,sign,strength\nA,B,+,2\nB,C,+,-4\n"])
    let run = try place.entente("centrality", "ties.csv", "--measure", "pagerank", "--format", "csv")
    #expect(run.rows("value") == ["-", "-", "-"])
    #expect(run.errors.contains("no value for pagerank (ties: positive): a dyad's strength is -4"))
    #expect(run.status == 0)
    let counted = try place.entente(
      "centrality", "ties.csv", "--measure", "pagerank", "--weight", "none", "--format", "csv")
    #expect(counted.rows("actor", "rank") == ["C 1", "B 2", "A 3"])
  }

  @Test func `no path goes along a tie of strength 0`() throws {
    let place = try Workplace(["ties.csv": "source,target,strength\nA,B,0\nB,C,2\nA,C,4\n"])
    let run = try place.entente(
      "centrality", "ties.csv", "--measure", "closeness", "--distance", "inverse", "--format", "csv")
    // Nobody reaches A or B. A reaches C over 1/4 and B over 1/2: 2/(3/4) · 2/2.
    #expect(run.rows("actor", "value") == ["C 2.6666666666666665", "A 0", "B 0"])
    #expect(!run.errors.contains("no value"))
  }

  @Test func `one actor is measured`() throws {
    let run = try Workplace(["ties.csv": "source,target\nA,A\n"]).entente("centrality", "ties.csv", "--format", "csv")
    // A tie to oneself has two ends; networkx divides a degree of one actor by nobody and gives 1.
    #expect(
      run.rows("measure", "actor", "value", "rank", "n") == [
        "degree A 1 1 1", "strength A 2 1 1", "betweenness A 0 1 1", "closeness A 0 1 1", "pagerank A 1 1 1",
      ])
  }

  @Test func `a table without ties gives a header and says so`() throws {
    let run = try Workplace(["ties.csv": "source,target\n"]).entente("centrality", "ties.csv", "--format", "csv")
    #expect(run.output == "period,onset,terminus,measure,actor,value,rank,target,low,high,n,convention,sign,rule\n")
    #expect(run.errors.contains("nobody has a tie that counts; check the dates and the options\n"))
    #expect(run.status == 0)
    #expect(
      try Workplace(["ties.csv": "source,target\n"]).entente("centrality", "ties.csv", "--format", "json").output
        == "[]\n")
  }

  @Test func `65: an empty file`() throws {
    let run = try Workplace(["ties.csv": ""]).entente("centrality", "ties.csv", "--format", "csv")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("ties.csv: error: the file is empty\n"))
  }
}
