import Testing

/// What lies beside a picture.
@Suite struct `Companions of a picture` {
  @Test func `the caption and the alternative text are there to be pasted`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("render", "pact", "--era", "peace", "-o", "out")
    let words = try place.text("out/peace.txt")
    #expect(words.hasPrefix("Caption\n\n"))
    #expect(words.contains("that may hold on a day of the period."))
    #expect(words.contains("Left out: 1 hypothetical."))
    #expect(words.contains("Drawn with Entente 0.1.0."))
    #expect(words.contains("\n\nAlternative text\n\n"))
    #expect(words.contains("Network diagram: "))
  }

  @Test func `each tie drawn has its row, by the id its line has in the picture`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("render", "pact", "--status", "all", "-o", "out")
    for era in ["peace", "war"] {
      let figure = try place.text("out/\(era).svg")
      let rows = try place.text("out/\(era).sources.csv").split(separator: "\n")
      #expect(
        rows.first
          == "line,tie,source,target,kind,sign,when,basis,status,intermittent,strength,unit,note,citations,urls")
      let lines = Set(rows.dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) })
      let drawn = Set(
        figure.split(separator: "<g id=\"").compactMap { part in
          part.hasPrefix("tie-") ? String(part.prefix { $0 != "\"" }) : nil
        })
      #expect(lines == drawn)
      #expect(!lines.isEmpty)
    }
  }

  @Test func `standard output has the picture alone`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("render", "pact", "--era", "war", "-o", "-")
    #expect(run.output.hasPrefix("<?xml") && run.output.hasSuffix("</svg>\n"))
    #expect(try place.listing().filter { $0.hasSuffix(".txt") } == [])
  }
}
