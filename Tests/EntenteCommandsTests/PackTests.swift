import Testing

/// `entente pack`, and the other commands on what it writes.
@Suite struct `Pack` {
  @Test func `every command says of a packed folder what it says of the folder`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.entente("pack", "pact", "-o", "pact.entente").status == 0)
    for words in [
      ["describe"], ["describe", "--what", "ties"], ["describe", "--what", "eras"], ["centrality", "--format", "csv"],
      ["centrality", "--by", "change", "--format", "csv"],
    ] {
      let (verb, rest) = (words[0], Array(words.dropFirst()))
      let packed = try place.run([verb, "pact.entente"] + rest)
      let folder = try place.run([verb, "pact"] + rest)
      #expect(packed.status == 0, "\(packed.errors)")
      #expect(packed.output == folder.output, "\(words)")
    }
    #expect(
      try place.entente("validate", "pact.entente").output
        == "pact.entente: 3 actors, 3 ties, 2 eras, 0 sources; no errors\n")
  }

  @Test func `a picture of it is verified like any other`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("pack", "pact", "-o", "pact.entente")
    #expect(try place.entente("render", "pact.entente", "-o", "out").status == 0)
    let picture = try #require(try place.listing().first { $0.hasSuffix(".svg") })
    let run = try place.entente("verify", picture, "pact.entente")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `a byte that was altered is told by validate and by whoever reads it`() throws {
    var text = "date,source,target,weight\n"
    for row in 0..<3_000 { text += "199\(row / 300)-06-0\(row % 9 + 1),A\(row % 70),B\(row % 71),\(row % 13).5\n" }
    let place = try Workplace(["events.csv": text])
    try place.entente("pack", "events.csv", "-o", "e.entente")
    var bytes = try place.bytes("e.entente")
    bytes[bytes.count - 20] ^= 4
    try place.write(bytes, to: "e.entente")
    for words in [["validate", "e.entente"], ["describe", "e.entente"], ["centrality", "e.entente", "--by", "year"]] {
      let run = try place.run(words)
      #expect(run.status == 65, "\(words)")
      #expect(run.output == "", "\(words)")
      #expect(
        run.errors.contains("the packed file is damaged: ties 1 to 3000 are not what was written"), "\(run.errors)")
    }
  }

  @Test func `numbers from the rows and from the packed file are the same bytes, in order or not`() throws {
    var text = "date,source,target,type,weight\n"
    for row in 0..<5_000 {
      text +=
        "199\(row * 7 % 10)-06-0\(row % 9 + 1),A\(row % 70),B\(row % 71),\(["war", "trade"][row % 2]),\(row % 13).5\n"
    }
    let place = try Workplace(["events.csv": text])
    try place.entente("pack", "events.csv", "-o", "e.entente")
    for words in [["--by", "year"], ["--rolling", "1y", "--step", "1mo"], ["--kind", "war", "--by", "2y"]] {
      let rest = ["--measure", "pagerank,strength", "--sign", "all", "--format", "csv"] + words
      #expect(
        try place.run(["centrality", "e.entente"] + rest).output
          == place.run(["centrality", "events.csv"] + rest).output)
    }
  }

  @Test func `nothing is written where something is wrong`() throws {
    let place = try Workplace(["t.csv": "date,source,target\n1995-13-01,A,B\n"])
    #expect(try place.entente("pack", "t.csv", "-o", "t.entente").status == 65)
    #expect(try place.entente("pack", "t.csv", "-o", "-").status == 64)
    #expect(try place.listing() == ["t.csv"])
  }
}
