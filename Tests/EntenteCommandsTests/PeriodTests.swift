import Testing

/// Which periods `render` makes of `--by`, `--era`, `--from`, `--to` and `--partial`.
@Suite struct `Periods` {
  /// Ties from 1990-01-01 to 1993-12-31 and no eras.
  private func names(_ options: String...) throws -> [String] {
    let place = try Workplace(["ties.csv": Samples.list])
    let run = try place.run(["render", "ties.csv", "--format", "dot"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map { String($0.dropLast(4)) }
  }

  @Test func `without eras there is one period, all`() throws {
    #expect(try names() == ["all"])
  }

  @Test func `calendar lengths are named for the calendar`() throws {
    #expect(try names("--by", "year") == ["1990", "1991", "1992", "1993"])
    #expect(try names("--by", "2y") == ["1990-01-01_1992-01-01", "1992-01-01_1994-01-01"])
    #expect(try names("--by", "quarter", "--from", "1993-02") == ["1993-Q2", "1993-Q3", "1993-Q4"])
    #expect(try names("--by", "month", "--from", "1993-11") == ["1993-11", "1993-12"])
  }

  @Test func `windows that stick out are kept with --partial`() throws {
    #expect(try names("--by", "3y", "--partial") == ["1989-01-01_1992-01-01", "1992-01-01_1995-01-01"])
  }

  @Test func `windows that are left out are told of`() throws {
    let place = try Workplace(["ties.csv": Samples.list])
    func said(_ options: String...) throws -> String {
      try place.run(["render", "ties.csv", "--format", "dot"] + options).errors
    }
    #expect(
      try said("--by", "quarter", "--from", "1993-02")
        == "entente: warning: 1 window (1993-Q1) is left out, since it sticks out of the days there are; "
        + "--partial keeps such windows too, cut to those days\n")
    #expect(try said("--by", "year") == "")
    #expect(try said("--by", "quarter", "--from", "1993-02", "--partial") == "")
  }

  @Test func `days that nobody observed are told of`() throws {
    let place = try Workplace(["ties.csv": "source,target,start,end\nA,B,1990,\n"])
    let run = try place.entente("render", "ties.csv", "--from", "1995", "--to", "2000")
    #expect(run.errors.contains("the data are observed from 1990-01-01 to 1990-12-31, and say nothing of other days"))
    #expect(run.errors.contains("no tie is drawn in 1995-01-01_2001-01-01"))
    #expect(try place.text("1995-01-01_2001-01-01.svg").contains("Nothing of this period was observed"))
  }

  @Test func `more ties than a picture can show are told of`() throws {
    let rows = (0..<700).map { "A\($0 % 30),B\($0 % 29)\n" }.joined()
    let run = try Workplace(["ties.csv": "source,target\n" + rows]).entente("render", "ties.csv", "--format", "dot")
    #expect(run.errors.contains("all has 700 ties, more than a picture can show"))
  }

  @Test func `changes begin where the set of ties changes`() throws {
    #expect(
      try names("--by", "change")
        == ["1990", "1991-01-01_1993-01-01", "1993"])
    #expect(try names("--by", "change", "--kind", "cooperation") == ["1990-01-01_1993-01-01", "1993"])
    #expect(try names("--by", "change", "--from", "1992") == ["1992", "1993"])
  }

  @Test func `from and to make one period, the last day included`() throws {
    #expect(try names("--from", "1991", "--to", "1991-06") == ["1991-01-01_1991-07-01"])
    #expect(try names("--from", "1991-05", "--to", "1991-05-31") == ["1991-05"])
    #expect(try names("--from", "1993") == ["1993"])
    #expect(try names("--to", "1990") == ["1990"])
  }

  @Test func `eras are named and can be cut by a length`() throws {
    let place = try Workplace(Samples.pact)
    func output(_ options: String...) throws -> String {
      try place.run(["render", "pact", "--format", "dot"] + options).output
    }
    #expect(try output("--by", "era") == "peace.dot\nwar.dot\n")
    #expect(try output("--era", "war", "--era", "peace") == "peace.dot\nwar.dot\n")
    #expect(try output("--era", "war", "--by", "2y") == "1916-01-01_1918-01-01.dot\n")
  }
}
