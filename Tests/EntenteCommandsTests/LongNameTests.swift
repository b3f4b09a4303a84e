import Testing

/// Names of a length nobody means: a quote that is missing, a file of something else.
@Suite struct `Long names` {
  @Test(.timeLimit(.minutes(1)), arguments: ["validate", "describe", "render"])
  func `of millions of letters are refused in a few lines`(verb: String) throws {
    let long = String(repeating: "x", count: 20_000_000)
    let place = try Workplace(["ties.csv": "source,target\nA,\(long)\n"])
    let clock = ContinuousClock()
    let start = clock.now
    let run = try place.run([verb, "ties.csv"])
    #expect(clock.now - start < .seconds(20), "that is far more than it takes on a busy machine")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("ties.csv:2:3: error: this target is longer than 1,000 characters"))
    #expect(run.errors.utf8.count < 1_000)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["validate", "describe", "render"])
  func `may be a thousand letters long`(verb: String) throws {
    let long = String(repeating: "é", count: 1_000)
    let place = try Workplace(["ties.csv": "source,target,kind\nA,\(long),\(long)\n"])
    let run = try place.run([verb, "ties.csv"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.utf8.count < 10_000)
  }

  @Test func `of one row do not widen all rows of a table`() throws {
    let long = String(repeating: "x", count: 1_000)
    let rows = (0..<1_000).map { "A\($0),B\n" }.joined()
    let place = try Workplace(["ties.csv": "source,target\n\(long),B\n\(rows)"])
    let output = try place.entente("describe", "ties.csv", "--what", "actors").output
    #expect(output.contains(long + "  " + long + "  state"))
    #expect(output.utf8.count < 400_000)
  }
}
