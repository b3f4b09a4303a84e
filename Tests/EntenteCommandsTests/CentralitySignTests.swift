import Testing

/// What `entente centrality` says of signs and kinds it does not read, and of choices that speak against each other.
@Suite struct `Centrality signs and kinds` {
  private func run(_ options: String...) throws -> Run {
    try Workplace(Samples.bloc).run(["centrality", "bloc", "--from", "1990", "--to", "1994"] + options)
  }

  @Test func `ties without a sign that paths leave out are told of`() throws {
    let quiet = try run("--measure", "betweenness", "--sign", "positive,unsigned", "--format", "csv")
    #expect(!quiet.errors.contains("without a sign"))
    let told = try run("--measure", "betweenness", "--format", "csv")
    #expect(
      told.errors.contains(
        "ties without a sign are not read by betweenness, as others are signed; --sign positive,unsigned reads them too"
      ))
  }

  @Test(arguments: [("positive-degree", "negative"), ("negative-degree", "positive"), ("net-degree", "positive")])
  func `a measure of one sign among ties of another is refused`(measure: String, sign: String) throws {
    let run = try run("--measure", measure, "--sign", sign)
    #expect(run.status == 64)
    #expect(run.errors == "entente: \(measure) reads signs of its own; leave out --sign, or ask for --sign all\n")
  }

  @Test func `a kind without signed ties is measured by all of them, and one without rows is named`() throws {
    let run = try run("--measure", "pagerank", "--each-kind", "--format", "csv")
    #expect(run.rows("actor", "rule").contains { $0.hasPrefix("D") && $0.hasSuffix("kind=trade") })
    #expect(run.errors.contains("no rows for the kind rivalry: no tie of it holds, or none has a sign that is read"))
  }

  @Test func `of a plain count only the actor's own ties are named as what changed it`() throws {
    let rows = try Workplace(Samples.bloc).entente(
      "centrality", "bloc", "--measure", "degree", "--raw", "--sign", "all", "--by", "change", "--format", "csv"
    ).rows("actor", "onset", "ties")
    #expect(rows.filter { $0.contains("1995") } == ["A 1995-01-01 +ac", "C 1995-01-01 +ac"])
  }

  @Test func `certain and possible steps are two runs`() throws {
    let run = try run("--by", "change", "--possible")
    #expect(run.status == 64 && run.errors.contains("run --by change twice, once with --certain"))
  }

  @Test func `a long table shows the first five of each ranking and says so`() throws {
    let rows = (0..<130).map { "A,B\($0)\n" }.joined()
    let place = try Workplace(["long.csv": "source,target\n" + rows])
    let table = try place.entente("centrality", "long.csv", "--measure", "degree")
    #expect(table.output.contains("the first 5 of each ranking; --top shows more, --format csv all"))
    #expect(table.output.split(separator: "\n").count { $0.hasPrefix("all") } == 5)
    let csv = try place.entente("centrality", "long.csv", "--measure", "degree", "--format", "csv")
    #expect(csv.output.split(separator: "\n").count == 132)
    #expect(csv.errors == "")
  }
}
