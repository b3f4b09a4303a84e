import Foundation
import Testing

/// What is refused, with which exit code and words, and that nothing is written or changed then.
@Suite struct `Refusals` {
  /// Renders into a folder that holds an old picture, expects a fault, and that the folder is as before.
  private func refusal(
    _ place: Workplace, _ arguments: String..., location: SourceLocation = #_sourceLocation
  ) throws -> Run {
    try place.write("old", to: "out/war.svg")
    let before = try place.listing()
    let run = try place.run(["render"] + arguments)
    #expect(run.status != 0, sourceLocation: location)
    #expect(run.output == "", sourceLocation: location)
    #expect(try place.listing() == before, sourceLocation: location)
    #expect(try place.text("out/war.svg") == "old", sourceLocation: location)
    return run
  }

  @Test func `64: what the data do not have is told with the nearest that they have`() throws {
    let place = try Workplace(Samples.pact)
    func words(_ option: String, _ value: String) throws -> String {
      let run = try refusal(place, "pact", "-o", "out", option, value)
      #expect(run.status == 64)
      return run.errors
    }
    #expect(try words("--era", "waar") == "entente: there is no era 'waar'; did you mean war?\n")
    #expect(try words("--era", "antiquity") == "entente: there is no era 'antiquity'; there are peace, war\n")
    #expect(try words("--actor", "FRX") == "entente: there is no actor 'FRX'; did you mean FRA?\n")
    #expect(try words("--kind", "rivalery") == "entente: there is no kind 'rivalery'; did you mean rivalry?\n")
    #expect(try words("--status", "inferrred") == "entente: there is no status 'inferrred'; did you mean inferred?\n")
    #expect(
      try words("--sign", "x")
        == "entente: there is no sign 'x'; there are positive, negative, unsigned, unknown, all\n")
  }

  @Test func `64: periods that cannot be`() throws {
    let place = try Workplace(Samples.pact)
    func words(_ options: String...) throws -> String {
      let run = try place.run(["render", "pact", "-o", "out"] + options)
      #expect(run.status == 64)
      return String(run.errors.prefix { $0 != "\n" })
    }
    #expect(try words("--from", "1915", "--to", "1914") == "entente: --from 1915 is after --to 1914")
    #expect(
      try words("--from", "191x")
        == "entente: The value '191x' is invalid for '--from <date>': an unspecified digit is a capital X (write 191X)")
    #expect(try words("--by", "5x") == "entente: The value '5x' is invalid for '--by <cut>'")
    #expect(
      try words("--era", "war", "--from", "1914")
        == "entente: --era and --from or --to both say which days; give one of them")
    #expect(try words("--partial") == "entente: --partial needs --by with a length, such as --by 5y")
    #expect(
      try words("--era", "war", "--by", "100y")
        == "entente: no period lies within the days asked for and observed; "
        + "add --partial to keep windows that stick out, or take a shorter length")
    #expect(
      try words("--era", "peace", "--era", "war", "--by", "year", "--partial")
        == "entente: two periods would both be called '1914'; ask for one --era at a time")
    try place.write("source,target,when\nA,B,0001/9999\n", to: "long.csv")
    #expect(
      try place.entente("render", "long.csv", "--by", "day").errors
        == "entente: that makes more than 10000 periods; take a longer length, or --from and --to\n")
    try place.write("source,target\nA,B\n", to: "undated.csv")
    #expect(
      try place.entente("render", "undated.csv", "--by", "year").errors
        == "entente: nothing in the data is dated, so there is no time to cut; leave out --by\n")
  }

  @Test func `64: more than one picture for standard output`() throws {
    let run = try refusal(try Workplace(Samples.pact), "pact", "-o", "-")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        entente: standard output takes one picture, and this makes 2; choose with --era, --from, --to \
        and --format, or name a folder with -o

        """)
  }

  @Test func `65: all faults of a dataset at once, with line and column`() throws {
    let run = try refusal(try Workplace(Samples.faulty), "pact", "-o", "out")
    #expect(run.status == 65)
    for fault in ["ties.csv:2:5: error: ", "ties.csv:3:9: error: ", "ties.csv:4:23: error: "] {
      #expect(run.errors.contains(fault), "\(run.errors)")
    }
  }

  @Test func `65: a folder without ties.csv, and an empty file`() throws {
    let place = try Workplace(["pact/actors.csv": "id,name\nA,A\n", "empty.csv": ""])
    #expect(try refusal(place, "pact", "-o", "out").errors.contains("ties.csv: error: the folder has no ties.csv"))
    #expect(try refusal(place, "empty.csv", "-o", "out").status == 65)
  }

  @Test func `66: no such dataset, with the nearest name there is`() throws {
    let run = try refusal(try Workplace(Samples.pact), "pakt", "-o", "out")
    #expect(run.status == 66)
    #expect(run.errors == "entente: there is no 'pakt'; did you mean 'pact'?\n")
  }

  @Test func `66: a file that cannot be read`() throws {
    let place = try Workplace(["ties.csv/inner.csv": ""])
    try FileManager.default.createSymbolicLink(
      at: place.folder.appendingPathComponent("loop"), withDestinationURL: place.folder.appendingPathComponent("loop"))
    let run = try refusal(place, "loop", "-o", "out")
    #expect(run.status == 66)
    #expect(run.errors.hasPrefix("entente: cannot read 'loop': "))
  }

  @Test func `70: Graphviz cannot draw a format, so none is written`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("", to: "plugins/none")
    // Where Graphviz looks for its plugins; without them it knows no PNG.
    let environment = ["GVBINDIR": place.folder.path + "/plugins"]
    let run = try place.entente("render", "pact", "--format", "svg,png", "-o", "out", environment: environment)
    #expect(run.status == 70)
    #expect(run.errors.hasPrefix("entente: this Graphviz has no "))
    #expect(try place.listing().filter { $0.hasPrefix("out") } == [])
  }

  @Test func `73: the folder is a file`() throws {
    let place = try Workplace(Samples.pact)
    let run = try refusal(place, "pact", "-o", "out/war.svg")
    #expect(run.status == 73)
    #expect(run.errors == "entente: 'out/war.svg' is a file, not a folder; name another with -o\n")
  }

  @Test func `73: one picture's place is taken, so none is written`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("", to: "out/peace.svg/in the way")
    let run = try refusal(place, "pact", "-o", "out")
    #expect(run.status == 73)
    #expect(run.errors == "entente: cannot write 'out/peace.svg': it is a folder\n")
  }

  @Test func `73: where the timings cannot be written, neither are the pictures`() throws {
    let place = try Workplace(Samples.pact)
    let run = try refusal(place, "pact", "-o", "new/folder", "--timings", "nowhere/times.json")
    #expect(run.status == 73)
    #expect(run.errors == "entente: cannot write 'nowhere/times.json': No such file or directory\n")
  }

  @Test func `64: --undirected is not for a folder`() throws {
    let run = try refusal(try Workplace(Samples.pact), "pact", "--undirected", "-o", "out")
    #expect(run.status == 64)
  }
}
