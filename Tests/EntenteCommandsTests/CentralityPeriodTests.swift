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

  @Test func `years and lengths stand on the calendar, and --partial keeps those that stick out`() throws {
    #expect(
      try periods("--by", "year", "--from", "1913", "--to", "1914")
        == ["1913 1913-01-01 1914-01-01", "1914 1914-01-01 1915-01-01"])
    #expect(
      try periods("--by", "10y") == ["1900-01-01_1910-01-01 1900-01-01 1910-01-01"])
    #expect(
      try periods("--by", "10y", "--partial").map { $0.prefix { $0 != " " } }
        == ["1890-01-01_1900-01-01", "1900-01-01_1910-01-01", "1910-01-01_1920-01-01"])
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
