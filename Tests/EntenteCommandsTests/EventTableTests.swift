import Testing

/// Tables of events as they are published: codes for kinds, columns by other names or none, rows without an actor.
@Suite struct `Tables of events` {
  /// As GDELT's files are: tabs, no header, days of eight digits, CAMEO codes, blank actors, Goldstein values.
  private static let raw = """
    1\t20150218\tUSA\tRUS\t190\t-10.0
    2\t20150218\tUSA\t\t010\t0.0
    3\t20150219\tRUS\tUSA\t042\t1.9
    4\t20150219\t\tIRN\t042\t1.9
    5\t20150220\tIRN\tRUS\t999\t

    """
  private static let asGDELT = [
    "--no-header", "--columns", "source=3,target=4,date=2,kind=5,strength=6", "--codes", "cameo",
  ]

  private static let kinds =
    "id,name,family,sign,directed,codes,strength\nclash,Clash,conflict,-,yes,19 MOB,4\ntalk,Talk,diplomatic,+,no,04,\n"

  @Test func `codes of CAMEO are kinds with signs, and what they do not map is kept and counted`() throws {
    let place = try Workplace(["events.tsv": `Tables of events`.raw])
    let run = try place.run(
      ["describe", "events.tsv", "--what", "ties", "--format", "csv", "--skip-nameless"] + `Tables of events`.asGDELT)
    #expect(
      run.output == """
        tie,source,target,kind,sign,status,when,onset,terminus,sources
        ,USA,RUS,fight,negative,asserted,2015-02-18,2015-02-18,2015-02-19,
        ,RUS,USA,consult,positive,asserted,2015-02-19,2015-02-19,2015-02-20,
        ,IRN,RUS,999,unknown,asserted,2015-02-20,2015-02-20,2015-02-21,

        """)
    let told = try place.run(["validate", "events.tsv", "--skip-nameless"] + `Tables of events`.asGDELT)
    #expect(told.status == 0)
    for words in [
      "events.tsv:1:3: note: dates of eight digits are read as days",
      "events.tsv:2:1: note: 2 rows that lack an actor are left out",
      "events.tsv:5:20: note: 1 row has a code that cameo maps to no kind, kept as a kind of its own with no sign told: 999",
    ] {
      #expect(told.errors.contains(words), "\(told.errors)")
    }
  }

  @Test func `65: rows without an actor, and the option that leaves them out is named`() throws {
    let run = try Workplace(["events.tsv": `Tables of events`.raw]).run(
      ["validate", "events.tsv"] + `Tables of events`.asGDELT)
    #expect(run.status == 65)
    #expect(run.errors.contains("events.tsv:2:16: error: this tie has no target"), "\(run.errors)")
    #expect(run.errors.contains("leave out all rows without one with --skip-nameless"))
  }

  @Test func `64: what the options are not`() throws {
    let place = try Workplace(Samples.pact.merging(["t.csv": "a,b\nA,B\n", "k.csv": "id\nwar\n"]) { $1 })
    for (arguments, words) in [
      (["t.csv", "--codes", "camoe"], "there is no scheme of codes 'camoe'; did you mean cameo?"),
      (["t.csv", "--columns", "sauce=a"], "--columns: no column means 'sauce'; did you mean source?"),
      (["t.csv", "--columns", "a"], "write what a column means and its name, as in source=Sender"),
      (["t.csv", "--no-header"], "--no-header leaves columns without names"),
      (["t.csv", "--codes", "cameo", "--kinds", "k.csv"], "--kinds and --codes both say what codes stand for"),
      (["pact", "--kinds", "k.csv"], "--kinds is for tables of ties by themselves"),
    ] {
      let run = try place.run(["validate"] + arguments)
      #expect(run.status == 64, "\(arguments): \(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func `65: a column that is not there, with the one that is near`() throws {
    let place = try Workplace(["t.csv": "Actor1Code,Actor2Code\nA,B\n"])
    let run = try place.entente("validate", "t.csv", "--columns", "source=Actor1Cod,target=Actor2Code")
    #expect(run.status == 65)
    #expect(run.errors.contains("there is no column Actor1Cod, which is to be source"))
    #expect(run.errors.contains("did you mean Actor1Code or Actor2Code?"))
  }

  @Test func `66: a table of kinds that is not there; 65: one with a fault`() throws {
    let place = try Workplace(["t.csv": "source,target\nA,B\n", "k.csv": "id,sign\nwar,x\n"])
    #expect(try place.entente("validate", "t.csv", "--kinds", "no.csv").status == 66)
    let run = try place.entente("validate", "t.csv", "--kinds", "k.csv")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("k.csv:2:5: error: there is no sign x"), "\(run.errors)")
  }

  @Test func `a table of kinds beside the tables of a folder is theirs, and --kinds goes before it`() throws {
    let table = "source,target,kind,date\nA,B,MOB,2001-01-01\nA,B,042,2001-01-02\n"
    let place = try Workplace([
      "events/a.csv": table, "events/b.csv": table, "events/kinds.csv": `Tables of events`.kinds,
      "other.csv": "id,sign,codes\nother,+,MOB 04\n",
    ])
    func kinds(_ more: String...) throws -> String {
      try place.run(["describe", "events", "--what", "kinds", "--format", "csv"] + more).output
    }
    #expect(
      try kinds()
        == "kind,name,family,sign,directed,ties\nclash,Clash,conflict,negative,yes,2\ntalk,Talk,diplomatic,positive,no,2\n"
    )
    #expect(
      try kinds("--kinds", "other.csv")
        == "kind,name,family,sign,directed,ties\nother,Other,unclassified,positive,yes,4\n")
    let strength = try place.entente(
      "centrality", "events", "--measure", "strength", "--format", "csv", "--sign", "negative")
    #expect(strength.output.contains(",strength,A,8,1,"), "\(strength.output)\(strength.errors)")
  }

  @Test func `a packed file keeps what codes stood for`() throws {
    let place = try Workplace(["events.tsv": `Tables of events`.raw])
    _ = try place.run(["pack", "events.tsv", "-o", "events.entente", "--skip-nameless"] + `Tables of events`.asGDELT)
    let run = try place.entente("describe", "events.entente", "--what", "ties", "--format", "csv")
    #expect(run.output.contains(",USA,RUS,fight,negative,"), "\(run.output)\(run.errors)")
    let again = try place.entente("describe", "events.entente", "--codes", "cameo")
    #expect(again.status == 64)
    #expect(again.errors.contains("--codes is for tables; give it to 'entente pack', which reads them"))
  }

  @Test func `a picture of such a table is drawn again the same`() throws {
    let place = try Workplace(["events.tsv": `Tables of events`.raw, "kinds.csv": `Tables of events`.kinds])
    let columns = ["--no-header", "--columns", "source=3,target=4,date=2,kind=5", "--skip-nameless"]
    _ = try place.run(["render", "events.tsv", "-o", "out", "--codes", "cameo"] + columns)
    #expect(try place.entente("verify", "out/all.svg", "events.tsv").output.hasPrefix("same: "))
    _ = try place.run(["render", "events.tsv", "-o", "own", "--kinds", "kinds.csv"] + columns)
    #expect(try place.entente("verify", "own/all.svg", "events.tsv", "--kinds", "kinds.csv").output.hasPrefix("same: "))
    try place.write(`Tables of events`.kinds.replacing("conflict", with: "rivalry"), to: "kinds.csv")
    let changed = try place.entente("verify", "own/all.svg", "events.tsv", "--kinds", "kinds.csv")
    #expect(changed.output.hasPrefix("data changed: "))
    let plot = [
      "centrality", "events.tsv", "--measure", "degree", "--by", "1d", "--partial", "--plot", "plot.svg", "--kinds",
      "kinds.csv",
    ]
    #expect(try place.run(plot + columns).status == 0)
    #expect(try place.entente("verify", "plot.svg", "events.tsv", "--kinds", "kinds.csv").output.hasPrefix("same: "))
  }

  /// Without a header, a slip in --columns was once told as a fault of ours.
  @Test(arguments: [
    ("foo=1", "no column means 'foo'"), ("source", "'source'"), ("source=1,source=2", "two columns for source"),
  ])
  func `a slip in --columns is the user's, with a header or without`(columns: String, words: String) throws {
    let place = try Workplace(["events.tsv": `Tables of events`.raw])
    for options in [[], ["--no-header"]] {
      let run = try place.run(["centrality", "events.tsv", "--columns", columns] + options)
      #expect(run.status == 64)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }
}
