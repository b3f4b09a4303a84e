import Testing

/// What `entente centrality` refuses, with which exit code and words.
@Suite struct `Centrality refusals` {
  /// The first line of what is said, when nothing is printed and the exit code is 64.
  private func refusal(
    _ arguments: String..., dataset: String = "bloc", location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let place = try Workplace(Samples.bloc)
    try place.write(Samples.star, to: "star.csv")
    let before = try place.listing()
    let run = try place.run(["centrality", dataset] + arguments)
    #expect(run.status == 64, sourceLocation: location)
    #expect(run.output == "", sourceLocation: location)
    #expect(try place.listing() == before, sourceLocation: location)
    return String(run.errors.prefix { $0 != "\n" })
  }

  @Test func `64: an unknown name is told with the near ones`() throws {
    #expect(
      try refusal("--measure", "betweeness") == "entente: there is no measure 'betweeness'; did you mean betweenness?")
    #expect(try refusal("--measure", "degree,hub") == "entente: there is no measure 'hub'; did you mean hubs?")
    #expect(
      try refusal("--measure", "centrality").hasPrefix(
        "entente: there is no measure 'centrality'; there are degree, in-"))
    #expect(try refusal("--kind", "aliance") == "entente: there is no kind 'aliance'; did you mean alliance?")
    #expect(
      try refusal("--sign", "plus")
        == "entente: there is no sign 'plus'; there are positive, negative, unsigned, unknown, all")
    #expect(
      try refusal("--measure", "pagerank", "--restart", "A,X")
        == "entente: there is no actor 'X'; there are BLOC, A, B, C, D, OLD")
    #expect(
      try refusal("--kind", "x", dataset: "star.csv") == "entente: there is no kind 'x'; there is only tie")
  }

  @Test func `64: an unknown rule is told with those there are`() throws {
    func words(_ option: String, _ value: String) throws -> String {
      String(try refusal(option, value).split(separator: ":").last ?? "")
    }
    #expect(try words("--convention", "ucinet") == " there are networkx, igraph")
    #expect(try words("--weight", "heavy") == " there are none, count, strength, days")
    #expect(try words("--distance", "far") == " there are none, unit, inverse, negativeLog")
    #expect(try words("--fold", "min") == " there are sum, max, count")
    #expect(try words("--direction", "up") == " there are in, out, both, ignored")
    #expect(try words("--rolling", "5x") == " '5x' is no length; write one such as 5y, 2q, 6mo, 4w or 10d")
  }

  @Test func `64: numbers out of bounds`() throws {
    #expect(try refusal("--top", "0") == "entente: --top is 1 or more")
    #expect(
      try refusal("--damping", "1") == "entente: --damping is a share from 0 up to, not including, 1; 0.85 is usual")
    #expect(try refusal("--alpha", "0") == "entente: --alpha is a number above 0; 0.1 is usual")
  }

  @Test func `64: what the convention's program does not have`() throws {
    #expect(
      try refusal("--measure", "katz", "--convention", "igraph")
        == "entente: katz: igraph has no Katz centrality; use the convention networkx")
  }

  @Test func `64: options that say no to each other`() throws {
    #expect(
      try refusal("--possible", "--certain") == "entente: --possible gives certain ties too; leave out --certain")
    #expect(
      try refusal("--by", "change", "--over-time", "mean")
        == "entente: --by change is day by day already; leave out --over-time mean")
    #expect(
      try refusal("--over-time", "mean", "--rule", "latest")
        == "entente: --over-time mean counts each tie on its own days; leave out --rule")
    #expect(
      try refusal("--by", "year", "--rolling", "2y") == "entente: --by and --rolling both cut time; give one of them")
    #expect(
      try refusal("--by", "year", "--expanding", "1y")
        == "entente: --by and --expanding both cut time; give one of them")
    #expect(
      try refusal("--rolling", "2y", "--expanding", "1y")
        == "entente: --rolling and --expanding both cut time; give one of them")
    #expect(try refusal("--step", "1y") == "entente: --step needs --rolling, such as --rolling 5y --step 1y")
  }

  @Test func `64: time where nothing is dated`() throws {
    let words = "entente: nothing in the data is dated, so there"
    #expect(
      try refusal("--rolling", "5y", dataset: "star.csv") == "\(words) is no time to cut; leave out --rolling")
    #expect(try refusal("--by", "5y", dataset: "star.csv") == "\(words) is no time to cut; leave out --by")
    #expect(
      try refusal("--over-time", "mean", dataset: "star.csv")
        == "\(words) are no days to take a mean over; leave out --over-time")
  }
}
