import Testing

/// `entente validate`.
@Suite struct `Validate` {
  @Test func `says in one line that a dataset is sound`() throws {
    let run = try Workplace(Samples.pact).entente("validate", "pact")
    #expect(run.output == "pact: 3 actors, 3 ties, 2 eras, 0 sources; no errors\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func `knows a folder's name by any path`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.entente("validate", "pact/../pact/.").output.hasPrefix("pact: "))
  }

  @Test func `reads a table from a file and from standard input`() throws {
    let place = try Workplace(["ties.csv": Samples.list])
    #expect(
      try place.entente("validate", "ties.csv").output == "ties.csv: 3 actors, 2 ties, 0 eras, 0 sources; no errors\n")
    #expect(
      try place.entente("validate", "-", input: Samples.list).output
        == "standard input: 3 actors, 2 ties, 0 eras, 0 sources; no errors\n")
  }

  @Test func `tells all faults with their remedies and ends with 65`() throws {
    let run = try Workplace(Samples.faulty).entente("validate", "pact")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        """
        pact/ties.csv:2:5: error: there is no actor RUZ
          FRA,RUZ,alliance,1894
              ^~~
          fix: did you mean RUS?
        """), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count { $0.contains(": error: ") } == 3)
  }

  @Test func `tells the first fifty of a crowd of faults and counts the rest`() throws {
    let rows = String(repeating: "A,B,1990-99\n", count: 80)
    let run = try Workplace(["ties.csv": "source,target,when\n" + rows]).entente("validate", "ties.csv")
    #expect(run.status == 65)
    #expect(run.errors.split(separator: "\n").count { $0.contains(": error: ") } == 50)
    #expect(run.errors.hasSuffix("… and 30 more: 30 errors\n"))
  }

  @Test func `a warning is told, and is a fault with --strict`() throws {
    let place = try Workplace(["ties.csv": "source,target\nA,A\n"])
    let run = try place.entente("validate", "ties.csv")
    #expect(run.errors.contains("ties.csv:2:"))
    #expect(run.errors.contains(": warning: "))
    #expect(run.output == "ties.csv: 1 actor, 1 tie, 0 eras, 0 sources; no errors, 1 warning\n")
    #expect(run.status == 0)
    let strict = try place.entente("validate", "--strict", "ties.csv")
    #expect(strict.status == 65)
    #expect(strict.output == "")
    #expect(strict.errors.hasSuffix("entente: 1 warning, and --strict takes warnings for errors\n"))
  }

  @Test func `another verb says that there are warnings, and where to see them`() throws {
    let place = try Workplace(["ties.csv": "source,target\nA,A\n"])
    #expect(
      try place.entente("describe", "ties.csv").errors
        == "entente: warning: 1 warning about 'ties.csv'; 'entente validate ties.csv' shows what and where\n")
  }
}
