import Testing

/// Of which periods `entente centrality` tells, and what it makes of the days in them.
@Suite struct `Centrality periods` {
  /// The periods of a run, each once, in order.
  private func periods(_ options: String...) throws -> [String] {
    let run = try Workplace(Samples.pact).run(
      ["centrality", "pact", "--measure", "density", "--format", "csv"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return run.rows("period", "onset", "terminus")
  }

  @Test func `without --by they are the eras of the data`() throws {
    let eras = ["peace 1894-01-01 1914-08-01", "war 1914-08-01 1919-01-01"]
    #expect(try periods() == eras)
    #expect(try periods("--by", "era") == eras)
    #expect(try periods("--era", "war") == [eras[1]])
  }

  @Test func `years and lengths stand on the calendar`() throws {
    #expect(
      try periods("--by", "year", "--from", "1913", "--to", "1914")
        == ["1913 1913-01-01 1914-01-01", "1914 1914-01-01 1915-01-01"])
    // The data begin in 1894 and end in 1918, and do not say that nobody looked before and after.
    #expect(
      try periods("--by", "10y") == [
        "1890-01-01_1900-01-01 1894-01-01 1900-01-01", "1900-01-01_1910-01-01 1900-01-01 1910-01-01",
        "1910-01-01_1920-01-01 1910-01-01 1919-01-01",
      ])
    #expect(try periods("--by", "10y", "--from", "1895").count == 2)
    #expect(try periods("--by", "10y", "--from", "1895", "--partial").count == 3)
    #expect(try periods("--by", "10y", "--era", "war", "--partial").count == 1)
  }

  @Test func `windows beyond what was observed are left out, and --partial keeps them`() throws {
    var files = Samples.pact
    files["pact/datapackage.json"] = "{\"name\": \"pact\", \"observed\": \"1894/1918\"}"
    func periods(_ options: String...) throws -> [String] {
      try Workplace(files).run(["centrality", "pact", "--measure", "density", "--format", "csv"] + options)
        .rows("period", "onset", "terminus")
    }
    #expect(try periods("--by", "10y") == ["1900-01-01_1910-01-01 1900-01-01 1910-01-01"])
    #expect(
      try periods("--by", "10y", "--partial").map { $0.prefix { $0 != " " } }
        == ["1890-01-01_1900-01-01", "1900-01-01_1910-01-01", "1910-01-01_1920-01-01"])
    #expect(try periods("--expanding", "10y").count == 2)
    #expect(try periods("--expanding", "10y", "--partial").count == 3)
  }

  @Test func `a stream's last year counts though its last event is in December, and a remark says so`() throws {
    let rows = "date,source,target\n1990-03-05,A,B\n1990-12-31,B,C\n1991-01-01,C,A\n1992-12-20,A,B\n"
    let place = try Workplace(["events.csv": rows])
    func run(_ options: String...) throws -> Run {
      try place.run(["centrality", "events.csv", "--measure", "strength", "--raw", "--format", "csv"] + options)
    }
    let years = try run("--by", "year")
    #expect(
      years.rows("period", "onset", "terminus", "actor", "value") == [
        "1990 1990-03-05 1991-01-01 B 2", "1990 1990-03-05 1991-01-01 A 1", "1990 1990-03-05 1991-01-01 C 1",
        "1991 1991-01-01 1992-01-01 A 1", "1991 1991-01-01 1992-01-01 C 1",
        "1992 1992-01-01 1992-12-21 A 1", "1992 1992-01-01 1992-12-21 B 1",
      ])
    #expect(
      years.errors.contains(
        "the windows 1990 and 1992 are partly beyond the data, which run from 1990-03-05 to 1992-12-20, and hold only"))
    // A rolling window is there for its length: it is whole, or not at all.
    #expect(
      Set(try run("--rolling", "1y", "--step", "6mo").rows("period")) == [
        "1990-07-01_1991-07-01", "1991",
      ])
    #expect(try run("--by", "quarter", "--top", "1").rows("period").first == "1990-Q1")
  }

  @Test func `expanding windows begin on the first day and end a step after each other`() throws {
    #expect(
      try periods("--expanding", "10y") == [
        "1894-01-01_1900-01-01 1894-01-01 1900-01-01", "1894-01-01_1910-01-01 1894-01-01 1910-01-01",
        "1894-01-01_1920-01-01 1894-01-01 1919-01-01",
      ])
    #expect(
      try periods("--expanding", "1y", "--from", "1912", "--to", "1913")
        == ["1912 1912-01-01 1913-01-01", "1912-01-01_1914-01-01 1912-01-01 1914-01-01"])
  }

  @Test(arguments: [
    ("week", ["1990-01-01_1990-01-08 D07", "1990-01-08_1990-01-15 D08"]),
    ("day", ["1990-01-07_1990-01-08 D07", "1990-01-08_1990-01-09 D08"]),
    ("4w", ["1990-01-01_1990-01-29 D28", "1990-01-29_1990-02-26 D29"]),
    ("10d", ["1990-01-06_1990-01-16 D15", "1990-01-16_1990-01-26 D16"]),
  ])
  func `events on the edges of short periods belong to one of them`(cut: String, edge: [String]) throws {
    let days = ["07", "08", "15", "16", "28", "29"]
    let rows = "date,source,target\n" + days.map { "1990-01-\($0),D\($0),X\n" }.joined()
    let run = try Workplace(["events.csv": rows]).entente(
      "centrality", "events.csv", "--measure", "out-degree", "--raw", "--by", cut, "--format", "csv")
    let told = run.rows("period", "actor", "value").filter { $0.hasSuffix(" 1") }.map { String($0.dropLast(2)) }
    #expect(edge.allSatisfy(told.contains) && told.count == days.count, "\(told)")
  }

  @Test func `rolling windows overlap, each a step after the one before`() throws {
    #expect(
      try periods("--rolling", "10y", "--step", "5y") == [
        "1895-01-01_1905-01-01 1895-01-01 1905-01-01", "1900-01-01_1910-01-01 1900-01-01 1910-01-01",
        "1905-01-01_1915-01-01 1905-01-01 1915-01-01",
      ])
    // Without --step they move on by one unit of their length.
    #expect(try periods("--rolling", "2y", "--from", "1910", "--to", "1913").count == 3)
  }

  @Test func `from and to make one period`() throws {
    #expect(try periods("--from", "1900", "--to", "1914-08") == ["1900-01-01_1914-09-01 1900-01-01 1914-09-01"])
  }

  @Test func `an era without end has no terminus`() throws {
    var files = Samples.pact
    files["pact/eras.csv"] = "id,name,when\nlater,Later,1914-08/..\n"
    let run = try Workplace(files).entente("centrality", "pact", "--measure", "density", "--format", "csv")
    #expect(run.rows("period", "onset", "terminus") == ["later 1914-08-01 -"])
  }

  @Test func `--over-time mean weighs each value by the days it holds`() throws {
    let run = try Workplace(Samples.steps).entente(
      "centrality", "steps", "--measure", "degree,density", "--raw", "--sign", "all", "--over-time", "mean",
      "--format", "csv")
    // 1990 to 1993 are 1461 days. A has one tie on each of them, B one more on the 365 days of 1991, and C one on
    // those alone: B 1 + 365/1461, C 365/1461. Density is 1 of two actors, and 2/3 of three on 365 days.
    let share = 365.0 / 1461
    #expect(run.rows("measure", "actor", "rank", "rule").first?.hasSuffix("values=raw over-time=mean") == true)
    let values = run.rows("value").compactMap(Double.init)
    for (value, expected) in zip(values, [1 + share, 1, share, 1 - share / 3]) {
      #expect(abs(value - expected) < 1e-12)
    }
    #expect(run.rows("measure", "actor", "rank") == ["degree B 1", "degree A 2", "degree C 3", "density - -"])
  }

  @Test func `ties that never held on the same day are told of, and day by day there are none`() throws {
    let place = try Workplace(["ties.csv": "source,target,when\nA,B,1990\nB,C,1991\n"])
    let union = try place.entente("centrality", "ties.csv", "--measure", "density", "--format", "csv")
    #expect(union.rows("rule") == ["active=any form=directed over-time=union"])
    #expect(
      union.errors
        == "entente: warning: ties that never held on the same day are measured together, such as A-B (tie) and "
        + "B-C (tie); --over-time mean measures day by day\n")
    let mean = try place.entente(
      "centrality", "ties.csv", "--measure", "density", "--over-time", "mean", "--format", "csv")
    #expect(mean.rows("rule") == ["active=any form=directed over-time=mean"])
    #expect(mean.errors == "")
  }

  @Test func `a period in which nobody has a tie is told of`() throws {
    let run = try Workplace(Samples.pact).entente(
      "centrality", "pact", "--measure", "degree", "--kind", "rivalry", "--format", "csv")
    #expect(Set(run.rows("period")) == ["war"])
    #expect(
      run.errors.hasPrefix("entente: warning: nobody has a tie that counts in peace; check the dates and the options\n")
    )
    #expect(run.status == 0)
  }
}
