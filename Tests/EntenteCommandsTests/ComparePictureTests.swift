import Testing

/// `entente compare -o FILE`: a picture fit to print.
@Suite struct `Compare draws` {
  private func drawn(_ options: String...) throws -> (place: Workplace, figure: String) {
    let place = try Workplace(Samples.pact)
    let run = try place.run(["compare", "pact", "peace", "war", "-o", "change.svg"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return (place, try place.text("change.svg"))
  }

  @Test(arguments: [("88mm", "249.45"), ("180mm", "510.24"), ("1200px", "900")])
  func `a page of the width asked for`(width: String, points: String) throws {
    let figure = try drawn("--width", width).figure
    #expect(figure.contains(" width=\"\(points)pt\" height="), "\(figure.prefix(600))")
  }

  @Test func `a page that letters need wider, and says so`() throws {
    let place = try Workplace(Samples.pact)
    try place.write(
      "id,name\nFRA,France\nRUS,\(String(repeating: "W", count: 40))\nDEU,Germany\n", to: "pact/actors.csv")
    let run = try place.entente("compare", "pact", "peace", "war", "-o", "change.svg", "--width", "44mm")
    #expect(run.status == 0)
    #expect(run.errors.contains("no picture of so many actors can be 44mm wide with letters of six points: it is "))
    #expect(run.errors.contains("show fewer with --actor or --kind, or ask for --width "))
  }

  @Test func `a PNG as fine as its width says`() throws {
    let place = try Workplace(Samples.pact)
    func pixels(_ width: String) throws -> Int {
      try place.entente("compare", "pact", "peace", "war", "-o", "change.png", "--width", width)
      return try place.bytes("change.png")[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(abs(try pixels("1200px") - 1200) <= 1)
    #expect(abs(try pixels("88mm") - 1039) <= 2)
  }

  @Test func `letters as shapes, in SVG alone`() throws {
    let (place, figure) = try drawn("--text", "outlines")
    #expect(!figure.contains("<text") && figure.contains("Between “The peace” and “The war” one tie began"))
    let run = try place.entente("compare", "pact", "peace", "war", "-o", "change.png", "--text", "outlines")
    #expect(run.status == 64)
    #expect(run.errors.contains("--text outlines is for SVG"))
  }

  @Test func `a caption, an alternative text and a row for each tie of each line, ended ones too`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.entente("compare", "pact", "war", "1919", "-o", "change.v2.svg").status == 0)
    let words = try place.text("change.v2.txt")
    #expect(words.hasPrefix("Caption\n\n") && words.contains("\n\nAlternative text\n\n"))
    #expect(words.contains("Drawn with Entente 0.1.0."))
    let rows = try place.text("change.v2.sources.csv").split(separator: "\n").dropFirst()
    let figure = try place.text("change.v2.svg")
    #expect(rows.map { $0.split(separator: ",")[1] } == ["pact", "war"])
    for row in rows {
      let line = try #require(row.split(separator: ",").first)
      #expect(line.hasPrefix("ended-") && figure.contains("<g id=\"\(line)\""), "\(line)")
    }
  }

  @Test func `everyone where a map has them, newcomers among them`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,700,100\nRUS,100,420\n", to: "map.csv")
    let run = try place.entente(
      "compare", "pact", "peace", "war", "-o", "change.dot", "--places", "map.csv", "--place", "DEU=400,300")
    #expect(run.status == 0, "\(run.errors)")
    var places: [String: [Double]] = [:]
    for line in try place.text("change.dot").split(separator: "\n")
    where line.hasPrefix("  \"actor-") && !line.contains("->") {
      let position = line.split(separator: "pos=\"").last?.prefix { $0 != "\"" && $0 != "!" } ?? ""
      places[String(line.dropFirst(9).prefix { $0 != "\"" })] = position.split(separator: ",").compactMap { Double($0) }
    }
    let (france, russia, germany) = try (
      #require(places["FRA"]), #require(places["RUS"]), #require(places["DEU"])
    )
    #expect(abs(france[0] - russia[0] - 600) < 0.1 && abs(france[1] - russia[1] - 320) < 0.1)
    #expect(abs(germany[0] - russia[0] - 300) < 0.1 && abs(germany[1] - russia[1] - 120) < 0.1)
  }

  @Test func `a map's file that is not there or has a fault leaves no file`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,left,100\n", to: "map.csv")
    let arguments = ["compare", "pact", "peace", "war", "-o", "change.svg", "--places"]
    #expect(try place.run(arguments + ["none.csv"]).status == 66)
    let run = try place.run(arguments + ["map.csv"])
    #expect(run.status == 65 && run.errors.hasPrefix("map.csv:2:5: error: the x left is no finite number"))
    #expect(try place.listing().filter { $0.hasPrefix("change") } == [])
  }

  @Test(arguments: [["--width", "88mm"], ["--text", "outlines"], ["--place", "FRA=1,2"], ["--places", "map.csv"]])
  func `what is about a picture needs one`(options: [String]) throws {
    let run = try Workplace(Samples.pact).run(["compare", "pact", "peace", "war"] + options)
    #expect(run.status == 64)
    #expect(run.errors.contains("\(options[0]) is about the picture, and there is none; name its file"))
  }

  @Test(arguments: [
    ["--width", "88mm"], ["--width", "1200px", "--theme", "print"], ["--text", "outlines"],
    ["--places", "map.csv", "--place", "DEU=400,300"], ["--strength", "days", "--status", "all", "--lang", "ru"],
  ])
  func `a picture that verify finds the same`(options: [String]) throws {
    let place = try Workplace(Samples.pact)
    try place.write("actor,x,y\nFRA,700,100\nRUS,100,420\n", to: "map.csv")
    #expect(try place.run(["compare", "pact", "peace", "war", "-o", "change.svg"] + options).status == 0)
    try place.write("", to: "map.csv")
    let figure = try place.text("change.svg")
    #expect(figure.contains(" -- peace war\"") && !figure.contains("map.csv"))
    let run = try place.entente("verify", "change.svg", "pact")
    #expect(run.status == 0 && run.output.hasPrefix("same: "), "\(run.output)\(run.errors)")
  }

  @Test func `years before the first, which verify tells from options`() throws {
    let place = try Workplace(["ties.csv": "source,target,kind,when\nA,B,alliance,-0355/-0340\nA,C,war,-0345/-0338\n"])
    let run = try place.entente("compare", "ties.csv", "--undirected", "-o", "change.svg", "--", "-0350", "-0340")
    #expect(run.status == 0, "\(run.errors)")
    let verified = try place.entente("verify", "change.svg", "ties.csv")
    #expect(verified.output.hasPrefix("same: "), "\(verified.output)\(verified.errors)")
  }

  @Test func `a forged picture has no file opened`() throws {
    let (place, figure) = try drawn("--width", "88mm")
    try place.write("actor,x,y\nFRA,left,100\n", to: "secret.csv")
    try place.write(
      figure.replacing("query=\"compare ", with: "query=\"compare --places=secret.csv "), to: "forged.svg")
    let run = try place.entente("verify", "forged.svg", "pact")
    #expect(run.status == 65 && run.errors.contains("it names a file"), "\(run.errors)")
    #expect(!run.errors.contains("left"))
  }
}
