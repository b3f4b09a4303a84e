import Testing

/// `entente verify`.
@Suite struct `Verify` {
  private func drawn(_ options: String...) throws -> Workplace {
    let place = try Workplace(Samples.pact)
    #expect(try place.run(["render", "pact", "--era", "war", "-o", "out"] + options).status == 0)
    return place
  }

  @Test func `a picture of the same data is the same`() throws {
    let run = try drawn().entente("verify", "out/war.svg", "pact")
    #expect(run.output.hasPrefix("same: drawn again from the same data, it is the same file (sha256:"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["--sign", "negative,positive"], ["--actor", "DEU", "--rule", "latest"], ["--status", "all", "--all-actors"],
    ["--width", "180mm"], ["--certain"],
  ])
  func `it is drawn again with the options it was drawn with`(options: [String]) throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.run(["render", "pact", "--era", "war", "-o", "out"] + options).status == 0)
    let plain = try place.run(["render", "pact", "--era", "war", "-o", "plain"])
    #expect(plain.status == 0)
    #expect(try place.bytes("out/war.svg") != place.bytes("plain/war.svg"))
    let run = try place.run(["verify", "out/war.svg", "pact"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("same: "))
  }

  /// A sheet of two eras once said that it was drawn of all, and a page of a given width took its scale from the others:
  /// both were called altered by whoever verified them.
  @Test(arguments: ["network", "matrix", "sheet", "timeline"], [["--era=war"], ["--era=war", "--width=180mm"], []])
  func `a picture of any form is the same, whichever eras it was drawn with`(form: String, options: [String]) throws {
    let place = try Workplace(Samples.pact)
    let run = try place.run(["render", "pact", "--form", form, "-o", "out"] + options)
    #expect(run.status == 0)
    for figure in run.output.split(separator: "\n") {
      let verified = try place.run(["verify", String(figure), "pact"])
      #expect(verified.output.hasPrefix("same: "), "\(figure): \(verified.output)\(verified.errors)")
    }
  }

  @Test func `a picture that names a file has none opened`() throws {
    let place = try drawn()
    let figure = try place.text("out/war.svg")
    #expect(figure.contains("query=\"render\""))
    try place.write("actor,x,y\nsecret", to: "secret.csv")
    try place.write(
      figure.replacing("query=\"render\"", with: "query=\"render --places secret.csv\""), to: "forged.svg")
    let run = try place.run(["verify", "forged.svg", "pact"])
    #expect(run.status == 65)
    #expect(run.errors.contains("it names a file"))
    #expect(!run.errors.contains("secret\n"))
  }

  /// What looks like an option, holds a comma or begins with an accent is an actor's id all the same.
  @Test(arguments: ["--around", "A=B,C", "\u{301}x", "it's", "a\"b", "-1"])
  func `an actor of any id is found again`(id: String) throws {
    let place = try Workplace()
    func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    try place.write("source,target\n\(cell(id)),b\nb,c\nc,d\n", to: "ties.csv")
    let drawn = try place.run(["render", "ties.csv", "--around=\(cell(id))"])
    #expect(drawn.status == 0, "\(drawn.errors)")
    let verified = try place.run(["verify", "all.svg", "ties.csv"])
    #expect(verified.output.hasPrefix("same: "), "\(verified.output)\(verified.errors)")
  }

  @Test func `periods cut by a length, a spell or change are found again`() throws {
    let place = try Workplace(Samples.pact)
    for cut in [["--by", "5y", "--partial"], ["--by", "change"], ["--from", "1900", "--to", "1915"]] {
      let run = try place.run(["render", "pact", "-o", "out"] + cut)
      let figures = run.output.split(separator: "\n").filter { $0.hasSuffix(".svg") }
      #expect(!figures.isEmpty)
      for figure in figures.suffix(2) {
        let verified = try place.run(["verify", String(figure), "pact"])
        #expect(verified.output.hasPrefix("same: "), "\(figure): \(verified.output)\(verified.errors)")
      }
    }
  }

  @Test func `a dataset whose facts changed is told from one that is only written otherwise`() throws {
    let place = try drawn()
    let ties = try place.text("pact/ties.csv")
    try place.write(ties.replacing("\n", with: "\r\n"), to: "pact/ties.csv")
    #expect(try place.run(["verify", "out/war.svg", "pact"]).status == 0)
    try place.write(ties.replacing("1914", with: "1913"), to: "pact/ties.csv")
    let run = try place.run(["verify", "out/war.svg", "pact"])
    #expect(run.output.hasPrefix("data changed: "))
    #expect(run.output.hasSuffix("they give another picture\n"))
    #expect(run.errors == "")
    #expect(run.status == 1)
  }

  @Test func `a file that was altered by hand is found out`() throws {
    let place = try drawn()
    let figure = try place.text("out/war.svg")
    try place.write(figure.replacing(">Germany<", with: ">Ruritania<"), to: "out/war.svg")
    let run = try place.run(["verify", "out/war.svg", "pact"])
    #expect(run.output.hasPrefix("drawing changed: "))
    #expect(run.status == 1)
  }

  @Test func `another version may draw otherwise, and is told apart`() throws {
    let place = try drawn()
    let figure = try place.text("out/war.svg").replacing("program=\"Entente 0.1.0\"", with: "program=\"Entente 0.0.7\"")
    try place.write(figure, to: "old.svg")
    let alike = try place.run(["verify", "old.svg", "pact"])
    #expect(alike.output.hasPrefix("other version: "))
    #expect(alike.output.hasSuffix("draws it alike\n"))
    #expect(alike.status == 0)
    try place.write(figure.replacing("query=\"render", with: "query=\"render --colour mauve"), to: "older.svg")
    let otherwise = try place.run(["verify", "older.svg", "pact"])
    #expect(otherwise.output.hasSuffix("draws it otherwise\n"))
    #expect(otherwise.status == 0)
  }

  @Test func `what no picture of ours says is refused`() throws {
    let place = try drawn()
    try place.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "alien.svg")
    let alien = try place.run(["verify", "alien.svg", "pact"])
    #expect(alien.status == 65)
    #expect(alien.errors.hasPrefix("entente: 'alien.svg' does not say what it was drawn of; "))
    let forged = try place.text("out/war.svg").replacing("query=\"render", with: "query=\"render -o /etc")
    try place.write(forged, to: "forged.svg")
    let run = try place.run(["verify", "forged.svg", "pact"])
    #expect(run.status == 65)
    #expect(run.errors.contains("which cannot be done again"))
    #expect(try place.run(["verify", "none.svg", "pact"]).status == 66)
  }

  @Test func `a difference and a plot are drawn again too`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.run(["compare", "pact", "peace", "war", "--status", "all", "-o", "d.svg"]).status == 0)
    let plot = [
      "centrality", "pact", "--measure", "degree", "--by", "change", "--raw", "--plot", "p.svg", "--top", "2",
    ]
    #expect(try place.run(plot).status == 0)
    for figure in ["d.svg", "p.svg"] {
      let run = try place.run(["verify", figure, "pact"])
      #expect(run.output.hasPrefix("same: "), "\(figure): \(run.output)\(run.errors)")
    }
    let figure = try place.text("p.svg")
    #expect(figure.contains("query=\"centrality --measure degree --by change --raw\""))
    try place.write(figure.replacing("Germany", with: "Ruritania"), to: "p.svg")
    #expect(try place.run(["verify", "p.svg", "pact"]).status == 1)
  }

  @Test func `a single CSV read as undirected is verified as such`() throws {
    let place = try Workplace(["ties.csv": Samples.list])
    #expect(try place.run(["render", "ties.csv", "--undirected", "-o", "out"]).status == 0)
    let figure = try #require(try place.listing().first { $0.hasSuffix(".svg") })
    let run = try place.run(["verify", figure, "ties.csv"])
    #expect(run.output.hasPrefix("same: "), "\(run.output)\(run.errors)")
  }
}
