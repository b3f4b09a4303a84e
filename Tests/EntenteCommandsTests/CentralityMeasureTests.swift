import Testing

/// What `entente centrality` measures, with which choices.
@Suite struct `Centrality measures` {
  private func run(_ files: [String: String], _ arguments: String...) throws -> Run {
    let run = try Workplace(files).run(["centrality"] + arguments + ["--format", "csv"])
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `of signed ties the usual ones are both degrees, strength in four readings, and paths over amity`() throws
  {
    #expect(
      try run(Samples.pact, "pact", "--era", "war").rows("measure", "sign", "actor", "value", "rank", "n") == [
        "positive-degree positive FRA 0.5 1 3", "positive-degree positive RUS 0.5 1 3",
        "positive-degree positive DEU 0 3 3",
        "negative-degree negative FRA 0.5 1 3", "negative-degree negative DEU 0.5 1 3",
        "negative-degree negative RUS 0 3 3",
        "strength all FRA 2 1 3", "strength all RUS 1 2 3", "strength all DEU 1 2 3",
        "strength positive FRA 1 1 3", "strength positive RUS 1 1 3", "strength positive DEU 0 3 3",
        "strength negative FRA 1 1 3", "strength negative DEU 1 1 3", "strength negative RUS 0 3 3",
        "strength net RUS 1 1 3", "strength net FRA 0 2 3", "strength net DEU -1 3 3",
        "betweenness positive FRA 0 1 2", "betweenness positive RUS 0 1 2",
        "closeness positive FRA 1 1 2", "closeness positive RUS 1 1 2",
        "pagerank positive FRA 0.5 1 2", "pagerank positive RUS 0.5 1 2",
      ])
  }

  @Test func `of unsigned ties the usual ones are five, over all ties`() throws {
    let run = try run(["star.csv": Samples.star], "star.csv", "--top", "1")
    #expect(
      run.rows("measure", "sign", "actor", "n")
        == ["degree all A 4", "strength all A 4", "betweenness all A 4", "closeness all B 4", "pagerank all A 4"])
  }

  @Test func `--sign chooses for every measure, and degree then has one reading`() throws {
    func signs(_ sign: String) throws -> [String] {
      try run(
        Samples.bloc, "bloc", "--measure", "degree,betweenness", "--raw", "--direction", "ignored", "--top", "1",
        "--sign", sign
      ).rows("measure", "sign", "actor", "value", "n")
    }
    // A has four ties: one of amity, one of enmity, two without a sign. Over all of them the paths between B and D pass
    // it, and those from either to the bloc and to C.
    #expect(try signs("all") == ["degree all A 4 5", "betweenness all A 5 5"])
    #expect(try signs("positive") == ["degree positive BLOC 1 4", "betweenness positive BLOC 0 4"])
    #expect(try signs("negative") == ["degree negative A 1 2", "betweenness negative A 0 2"])
    #expect(
      try signs("positive,unsigned") == ["degree positive+unsigned A 3 5", "betweenness positive+unsigned A 5 5"])
  }

  @Test func `the two conventions give the numbers of their programs`() throws {
    func values(_ convention: String) throws -> [String] {
      try run(
        ["star.csv": Samples.star], "star.csv", "--measure", "degree,closeness,betweenness", "--top", "1",
        "--convention", convention
      ).rows("measure", "actor", "value", "convention")
    }
    // Five tie ends at A, of four actors. A reaches B 1 hop away and D reaches it in 2: r/Σd · r/(n-1) = 2/3 · 2/3.
    // igraph ignores directions: everyone is 1 hop from A. Two of the 3 · 2 pairs of others pass A: D to B and to C.
    #expect(
      try values("networkx") == [
        "degree A 1.6666666666666665 networkx", "closeness B 0.4444444444444444 networkx",
        "betweenness A 0.3333333333333333 networkx",
      ])
    #expect(try values("igraph") == ["degree A 5 igraph", "closeness A 1 igraph", "betweenness A 2 igraph"])
  }

  @Test func `--raw and --normalized choose the divisor, and the rule says which`() throws {
    func value(_ options: String...) throws -> [String] {
      let run = try Workplace(["star.csv": Samples.star]).run(
        ["centrality", "star.csv", "--measure", "betweenness", "--top", "1", "--format", "csv"] + options)
      return run.rows("value", "rule")
    }
    let rule = "active=any form=directed distance=hops"
    #expect(try value() == ["0.3333333333333333 \(rule) values=normalized"])
    #expect(try value("--raw") == ["2 \(rule) values=raw"])
    #expect(try value("--convention", "igraph") == ["2 \(rule) values=raw"])
    // igraph divides by n(n-1), also the pairs that A itself is in.
    #expect(try value("--convention", "igraph", "--normalized") == ["0.16666666666666666 \(rule) values=normalized"])
  }

  @Test func `--direction chooses the side, or ignores it`() throws {
    func degrees(_ side: String) throws -> [String] {
      try run(["star.csv": Samples.star], "star.csv", "--measure", "degree", "--raw", "--direction", side)
        .rows("actor", "value")
    }
    #expect(try degrees("both") == ["A 5", "D 3", "B 1", "C 1"])
    #expect(try degrees("in") == ["D 2", "A 1", "B 1", "C 1"])
    #expect(try degrees("out") == ["A 4", "D 1", "B 0", "C 0"])
    #expect(try degrees("ignored") == ["A 5", "D 3", "B 1", "C 1"])
    let ignored = try run(["star.csv": Samples.star], "star.csv", "--measure", "degree", "--direction", "ignored")
    #expect(ignored.rows("rule").allSatisfy { $0.contains("form=undirected") && !$0.contains("direction=") })
  }

  @Test func `--weight says what ties weigh`() throws {
    func strengths(_ weight: String) throws -> [String] {
      try run(["star.csv": Samples.star], "star.csv", "--measure", "strength", "--weight", weight).rows(
        "actor", "value")
    }
    #expect(try strengths("strength") == ["A 11", "D 5", "C 4", "B 2"])
    #expect(try strengths("count") == ["A 5", "D 3", "B 1", "C 1"])
    // A-B for the four years and B-C for the one: 1461 days and 365 days.
    let days = try run(
      Samples.steps, "steps", "--measure", "strength", "--weight", "days", "--sign", "all")
    #expect(days.rows("actor", "value") == ["B 1826", "A 1461", "C 365"])
  }

  @Test func `--fold says how parallel ties become one`() throws {
    func share(_ options: String...) throws -> String {
      let run = try Workplace(["star.csv": Samples.star]).run(
        [
          "centrality", "star.csv", "--measure", "closeness", "--distance", "inverse", "--weight", "strength",
          "--format", "csv",
        ] + options)
      return run.rows("actor", "value").first { $0.hasPrefix("D") } ?? ""
    }
    // Only A reaches D, so its closeness is 1/distance · 1/3: a third of the strength of A's two ties to it, 1 and 3.
    #expect(try share() == "D 1.3333333333333333")
    #expect(try share("--fold", "max") == "D 1")
    #expect(try share("--fold", "count") == "D 0.6666666666666666")
  }

  @Test func `--damping, --restart and --alpha tune their measures, and the rule says so`() throws {
    let run = try run(
      ["star.csv": Samples.star], "star.csv", "--measure", "pagerank,katz", "--damping", "0.5", "--restart", "B",
      "--alpha", "0.25", "--weight", "none")
    // A walk that starts anew at B, whence no tie goes on, never leaves it.
    #expect(run.rows("measure", "actor", "value").prefix(2) == ["pagerank B 1", "pagerank A 0"])
    #expect(run.rows("rule").first == "active=any form=directed weight=none damping=0.5 restart=B")
    // A and D reach each other: both are 1/(1 - 1/4) = 4/3 before they are divided; B and C are 1 + 4/3 · 1/4 = 4/3.
    #expect(
      run.rows("measure", "actor", "rank").suffix(4) == ["katz A 1", "katz B 1", "katz C 1", "katz D 1"])
    #expect(run.rows("rule").last == "active=any form=directed weight=none alpha=0.25")
  }

  @Test func `the usual measures are tuned too`() throws {
    let run = try run(["star.csv": Samples.star], "star.csv", "--restart", "B")
    #expect(run.rows("measure", "actor", "value").contains("pagerank B 1"))
  }

  @Test func `an option that no measure heeds is told of`() throws {
    func said(_ options: String...) throws -> String {
      let run = try Workplace(["star.csv": Samples.star]).run(["centrality", "star.csv", "--format", "csv"] + options)
      #expect(run.status == 0)
      return run.errors.split(separator: "\n").first { $0.contains("heeds") }.map(String.init) ?? ""
    }
    #expect(
      try said("--measure", "betweenness", "--weight", "strength")
        == "entente: warning: no measure asked for heeds --weight; for paths, --distance makes lengths of strengths")
    #expect(
      try said("--measure", "density", "--raw", "--direction", "in", "--distance", "inverse", "--fold", "max")
        == "entente: warning: no measure asked for heeds --raw, --direction, --distance, --fold")
    #expect(
      try said("--measure", "degree", "--damping", "0.5", "--restart", "A", "--alpha", "0.5")
        == "entente: warning: no measure asked for heeds --damping, --restart, --alpha")
    #expect(try said("--weight", "none", "--distance", "inverse", "--direction", "in", "--raw") == "")
    #expect(try said("--measure", "betweenness", "--distance", "inverse", "--weight", "count") == "")
  }
}
