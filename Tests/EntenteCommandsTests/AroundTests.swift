import Testing

/// `entente render --around`, and all periods on one sheet.
@Suite struct `Render around an actor and on a sheet` {
  private static let chain = [
    "ties.csv": """
    source,target,kind,when
    A,B,alliance,1990/1994
    B,C,alliance,1990/1994
    C,D,alliance,1995/1999

    """
  ]

  private func boxes(_ options: String...) throws -> [String] {
    let place = try Workplace(Self.chain)
    let run = try place.run(
      ["render", "ties.csv", "--from", "1990", "--to", "1999", "--format", "dot", "-o", "-"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return ["A", "B", "C", "D"].filter { run.output.contains("id=\"actor-\($0)\"") }
  }

  @Test func `draws an actor and whoever is within so many steps`() throws {
    #expect(try boxes() == ["A", "B", "C", "D"])
    #expect(try boxes("--around", "A") == ["A", "B"])
    #expect(try boxes("--around", "A", "--steps", "2") == ["A", "B", "C"])
    #expect(try boxes("--around", "A,D") == ["A", "B", "C", "D"])
  }

  @Test func `refuses actors that are not there and steps without one`() throws {
    let place = try Workplace(Self.chain)
    for (arguments, sentence) in [
      (["--around", "E"], "there is no actor 'E'"), (["--steps", "2"], "give --around too"),
      (["--around", "A", "--steps", "0"], "give 1 or more"),
    ] {
      let run = try place.run(["render", "ties.csv"] + arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains(sentence), "\(run.errors)")
    }
  }

  @Test func `puts all periods on one sheet, which verify draws again`() throws {
    let place = try Workplace(Self.chain)
    let run = try place.entente("render", "ties.csv", "--by", "5y", "--form", "sheet", "--around", "C", "-o", "out")
    #expect(run.output == "out/sheet.svg\n" && run.errors == "")
    let svg = try place.text("out/sheet.svg")
    #expect(svg.contains("2 periods on one map") && svg.contains(".actor-C\""))
    let verdict = try place.entente("verify", "out/sheet.svg", "ties.csv")
    #expect(verdict.output.hasPrefix("same:"), "\(verdict.output)\(verdict.errors)")
  }
}
