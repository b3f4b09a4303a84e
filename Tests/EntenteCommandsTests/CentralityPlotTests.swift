import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `entente centrality --plot`: a measure over time as a picture.
@Suite struct `Centrality plots` {
  private func refusal(
    _ arguments: String..., location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let place = try Workplace(Samples.pact)
    try place.write("old", to: "old.svg")
    let before = try place.listing()
    let run = try place.run(["centrality", "pact"] + arguments)
    #expect(run.status == 64, sourceLocation: location)
    #expect(run.output == "", sourceLocation: location)
    #expect(try place.listing() == before, sourceLocation: location)
    #expect(try place.text("old.svg") == "old", sourceLocation: location)
    return String(run.errors.prefix { $0 != "\n" })
  }

  @Test func `draws well-formed SVG that names actors and eras, and prints the rows as ever`() throws {
    let place = try Workplace(Samples.pact)
    let arguments = ["centrality", "pact", "--measure", "net-degree", "--by", "change", "--format", "csv"]
    let plain = try place.run(arguments)
    let run = try place.run(arguments + ["--plot", "net.svg"])
    #expect(run.status == 0)
    #expect(run.output == plain.output)
    let svg = try place.text("net.svg")
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    for word in ["Net degree", "France", "Germany", "The peace", "as networkx 3.6 has it, positive less negative ties"]
    {
      #expect(svg.contains(word), "\(word)")
    }
  }

  @Test func `the file's name says the format`() throws {
    let place = try Workplace(Samples.pact)
    for name in ["a.svg", "a.png", "a.pdf", "a.dot"] {
      #expect(try place.entente("centrality", "pact", "--measure", "degree", "--plot", name).status == 0)
    }
    #expect(try place.bytes("a.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try place.bytes("a.pdf").starts(with: Array("%PDF".utf8)))
    #expect(try place.text("a.dot").hasPrefix("digraph"))
  }

  @Test func `the same bytes twice, and in place of what was there`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("old", to: "b.svg")
    for name in ["a.svg", "b.svg"] {
      try place.entente("centrality", "pact", "--measure", "strength", "--plot", name)
    }
    #expect(try place.bytes("a.svg").count > 1000)
    #expect(try place.bytes("a.svg") == place.bytes("b.svg"))
  }

  @Test func `ranks are drawn of periods that do not overlap, and of others refused`() throws {
    let place = try Workplace(Samples.pact)
    let options = ["centrality", "pact", "--measure", "degree", "--plot", "rank.svg", "--plot-of", "rank"]
    #expect(try place.run(options).status == 0)
    #expect(try place.text("rank.svg").contains("The number in a circle is the rank"))
    try place.write("id,name,when\none,One,1894/1914\ntwo,Two,1910/1918\n", to: "pact/eras.csv")
    try place.write("old", to: "rank.svg")
    let run = try place.run(options)
    #expect(run.status == 64)
    #expect(
      run.errors == """
        entente: ranks are drawn only of periods that do not overlap; plot values, or cut by --by year or --by change

        """)
    #expect(try place.text("rank.svg") == "old")
  }

  @Test func `64: what cannot be drawn`() throws {
    let one = "entente: --plot draws one measure; name it, as in --measure betweenness"
    #expect(try refusal("--plot", "old.svg") == one)
    #expect(try refusal("--plot", "old.svg", "--measure", "degree,strength") == one)
    #expect(
      try refusal("--plot", "old.svg", "--measure", "density")
        == "entente: --plot draws measures of actors, and density is none")
    #expect(
      try refusal("--plot", "old.svg", "--measure", "edge-betweenness")
        == "entente: --plot draws measures of actors, and edge-betweenness is none")
  }

  @Test func `64: where it cannot be drawn to`() throws {
    #expect(
      try refusal("--plot", "-", "--measure", "degree")
        == "entente: --plot needs a file; rows go to standard output")
    #expect(
      try refusal("--plot", "x.gif", "--measure", "degree")
        == "entente: --plot x.gif: the name must end in .svg, .png, .pdf or .dot")
    #expect(
      try refusal("--plot", "svg", "--measure", "degree")
        == "entente: --plot svg: the name must end in .svg, .png, .pdf or .dot")
    #expect(
      try refusal("--plot", "old.svg", "--timings", "old.svg", "--measure", "degree")
        == "entente: --plot and --timings both name 'old.svg'; give each a file of its own")
    #expect(
      try refusal("--plot-of", "rank", "--measure", "degree")
        == "entente: --plot-of says what --plot draws; give --plot too, as in --plot x.svg")
  }
}
