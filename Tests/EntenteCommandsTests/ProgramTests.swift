import Testing

/// The program as a citizen of the shell: help, version, streams, colour.
@Suite struct `The program` {
  @Test func `tells its version and that of Graphviz`() throws {
    let run = try Workplace().entente("--version")
    #expect(run.output.wholeMatch(of: /entente 0\.1\.0 \(Graphviz \d+\.\d+\.\d+.*\)\n/) != nil, "\(run.output)")
    #expect(run.status == 0)
  }

  @Test func `tells its verbs when it is given none`() throws {
    let run = try Workplace().entente()
    for verb in ["render", "validate", "describe"] { #expect(run.output.contains("  \(verb)  ")) }
    #expect(run.status == 0)
  }

  @Test func `64: an unknown verb, a missing dataset, an unknown option`() throws {
    let place = try Workplace(Samples.pact)
    let verb = try place.entente("rendr", "pact")
    #expect(verb.errors == "entente: there is no verb 'rendr'; did you mean render?\n")
    let option = try place.entente("render", "pact", "--knid", "war")
    #expect(option.errors.hasPrefix("entente: Unknown option '--knid'. Did you mean '--kind'?"))
    let missing = try place.entente("validate")
    #expect(missing.errors.hasPrefix("entente: Missing expected argument '<dataset>'"))
    #expect([verb, option, missing].map(\.status) == [64, 64, 64])
  }

  @Test func `paints nothing where no terminal is`() throws {
    #expect(try !Workplace(Samples.faulty).entente("validate", "pact").errors.contains("\u{1B}"))
  }

  @Test(arguments: [true, false])
  func `ends without a word when nobody reads on`(isSignalIgnored: Bool) throws {
    let place = try Workplace(["ties.csv": "source,target\n" + (0..<20_000).map { "A\($0),B\n" }.joined()])
    // Some parents, Python among them, leave the signal ignored; the write then fails instead.
    let ignored = isSignalIgnored ? "trap '' PIPE; " : ""
    let run = try place.shell(
      ignored + #"("$entente" describe ties.csv --what ties; echo $? >status) | head -n 1"#)
    #expect(run.output.hasPrefix("tie  source"))
    #expect(run.errors == "")
    #expect(try place.text("status") == "0\n")
  }

  @Test func `pictures and timings are written also when nobody reads their names`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.shell(
      #"("$entente" render pact -o out --timings times.json; echo $? >status) | true"#)
    #expect(run.errors == "")
    #expect(try place.text("status") == "0\n")
    #expect(try place.listing().filter { $0.hasSuffix(".svg") } == ["out/peace.svg", "out/war.svg"])
    #expect(try place.text("times.json").hasPrefix("{\"read\": "))
  }

  #if os(Linux)
    @Test func `73: standard output is full`() throws {
      let run = try Workplace(Samples.pact).shell(#""$entente" describe pact >/dev/full"#)
      #expect(run.status == 73)
      #expect(run.errors == "entente: cannot write to standard output: No space left on device\n")
    }

    @Test func `colours errors on a terminal, unless it is told not to`() throws {
      let place = try Workplace(Samples.faulty)
      func said(_ environment: [String: String] = [:]) throws -> String {
        let run = try place.shell(#"script -qec '"$entente" validate pact' /dev/null"#, environment: environment)
        #expect(run.status == 65)
        return run.output
      }
      let red = "\u{1B}[1;31merror:\u{1B}[0m"
      #expect(try said().contains("ties.csv:2:5: \(red) there is no actor RUZ"))
      #expect(try said(["NO_COLOR": ""]).contains(red))
      #expect(try said(["NO_COLOR": "1"]).contains("ties.csv:2:5: error: there is no actor RUZ"))
      #expect(try said(["TERM": "dumb"]).contains("ties.csv:2:5: error: there is no actor RUZ"))
    }
  #endif
}
