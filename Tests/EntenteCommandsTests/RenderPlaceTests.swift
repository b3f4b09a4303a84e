import Testing

/// `entente render`: where actors stand.
@Suite struct `Render places actors` {
  /// Where each actor's box stands in a DOT file, by its id.
  private func places(_ dot: String) -> [String: String] {
    var places: [String: String] = [:]
    for line in dot.split(separator: "\n") where line.hasPrefix("  \"actor-") {
      let id = line.dropFirst("  \"actor-".count).prefix { $0 != "\"" }
      let place = line.split(separator: "pos=\"").last?.prefix { $0 != "\"" } ?? ""
      places[String(id)] = String(place)
    }
    return places
  }

  @Test(arguments: ["circular", "dot", "neato", "fdp", "sfdp", "twopi", "circo"])
  func `each layout places everybody, and twice alike`(layout: String) throws {
    let place = try Workplace(Samples.pact)
    let first = try place.entente("render", "pact", "--era", "war", "--layout", layout, "--format", "dot", "-o", "-")
    let second = try place.entente("render", "pact", "--era", "war", "--layout", layout, "--format", "dot", "-o", "-")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.bytes == second.bytes)
    #expect(Set(places(first.output).values).count == 3)
  }

  @Test func `geo needs coordinates and says how to give them`() throws {
    let run = try Workplace(Samples.pact).entente("render", "pact", "--layout", "geo")
    #expect(run.status == 64)
    #expect(
      run.errors
        == """
        entente: --layout geo needs to know where capitals are, and no actor has coordinates; fill in the columns \
        latitude and longitude of actors.csv, or choose another layout

        """)
  }

  @Test func `places that were saved are kept, and saved again as they are`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("render", "pact", "-o", "first", "--save-places", "map.csv")
    let rows = try place.text("map.csv").split(separator: "\n")
    #expect(rows.first == "actor,x,y")
    #expect(rows.dropFirst().map { $0.prefix { $0 != "," } } == ["DEU", "FRA", "RUS"])
    let again = try place.entente("render", "pact", "-o", "second", "--places", "map.csv", "--save-places", "again.csv")
    #expect(again.errors == "")
    #expect(try place.text("again.csv") == place.text("map.csv"))
    for era in ["peace", "war"] {
      let before = try place.text("first/\(era).svg")
      let after = try place.text("second/\(era).svg")
      // They differ in what they say they were drawn with.
      #expect(before.split(separator: "<g id=").dropFirst() == after.split(separator: "<g id=").dropFirst())
    }
  }

  @Test func `a newcomer is put among those who keep their places`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,100,100\nRUS,700,420\n", to: "map.csv")
    let run = try place.entente(
      "render", "pact", "--era", "war", "--stability", "1", "--places", "map.csv", "--save-places", "new.csv", "-o", "o"
    )
    #expect(run.status == 0)
    let rows = try place.text("new.csv").split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows.contains("FRA,100,100") && rows.contains("RUS,700,420"))
  }

  @Test func `a fault in a file of places is told with its place, and nothing is written`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,left,100\n", to: "maps/map.csv")
    let run = try place.entente("render", "pact", "--places", "maps/map.csv", "-o", "out")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("maps/map.csv:2:5: error: the x left is no finite number\n"))
    #expect(try !place.listing().contains("out"))
    let missing = try place.entente("render", "pact", "--places", "nowhere.csv")
    #expect(missing.status == 66)
  }

  @Test func `a picture with kept places is verified without the file`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,100,100\nRUS,700,420\nDEU,300,300\n", to: "map.csv")
    try place.entente("render", "pact", "--places", "map.csv", "-o", "out")
    try place.write("", to: "map.csv")
    let run = try place.entente("verify", "out/war.svg", "pact")
    #expect(run.output.hasPrefix("same"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (["--stability", "2"], "give a number from 0 to 1, such as 0.9"),
    (["--stability", "firm"], "give a number from 0 to 1, such as 0.9"),
    (["--layout", "spiral"], "stress"),
    (["--layout", "circo", "--stability", "0.5"], "--layout circo moves nobody, so --stability is 1"),
    (["--layout", "dot", "--places", "m.csv"], "--places m.csv needs the layout stress"),
    (["--stability", "0", "--places", "m.csv"], "--places m.csv is for a map that all share"),
    (["--stability", "0", "--save-places", "m.csv"], "--save-places m.csv is for a map that all share"),
    (["--place", "FRA"], "--place IRN=412,301"),
    (["--place", "FRA=1,x"], "--place IRN=412,301"),
    (["--place", "FRX=1,2"], "did you mean FRA"),
    (["--form", "sheet", "--stability", "0.5"], "a sheet has one map, on which nobody moves"),
    (["--width", "180mm", "--stability", "0"], "a page of a given width has one map"),
    (["--form", "matrix", "--groups", "bloc"], "--groups shades parts of a network"),
    (["--text", "outlines", "--format", "png"], "--text outlines is for SVG"),
    (["--form", "timeline", "--dyad", "FRA,FRA"], "'FRA' has no tie to itself"),
    (["--form", "matrix", "--layout", "geo"], "--layout is about a map, and a matrix has none"),
  ])
  func `options that make no sense are refused with what to type`(options: [String], reason: String) throws {
    let place = try Workplace(Samples.pact)
    let run = try place.run(["render", "pact", "-o", "out"] + options)
    #expect(run.status == 64)
    #expect(run.errors.contains(reason), "\(run.errors)")
    #expect(try !place.listing().contains("out"))
  }
}
