import Foundation
import Testing

/// `entente render`, where all is well.
@Suite struct `Render` {
  @Test func `draws one picture per era and prints their paths`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("render", "pact", "-o", "out")
    #expect(run.output == "out/peace.svg\nout/war.svg\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try place.text("out/peace.svg").hasPrefix("<?xml"))
    #expect(
      try place.listing().filter { $0.hasPrefix("out") && !$0.hasSuffix(".txt") && !$0.hasSuffix(".csv") }
        == ["out", "out/peace.svg", "out/war.svg"])
  }

  @Test func `makes the folders on the way and takes a slash at the end`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.entente("render", "pact/", "--era", "war", "-o", "a/b/").output == "a/b/war.svg\n")
    #expect(try place.bytes("a/b/war.svg").count > 1000)
  }

  @Test func `without -o the pictures are put where one is`() throws {
    let place = try Workplace(Samples.pact)
    #expect(try place.entente("render", "pact").output == "peace.svg\nwar.svg\n")
    #expect(try place.bytes("war.svg").count > 1000)
  }

  @Test func `writes each format asked for`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("render", "pact", "--era", "war", "--format", "svg,dot,png,pdf", "-o", "out")
    #expect(run.output == "out/war.svg\nout/war.dot\nout/war.png\nout/war.pdf\n")
    #expect(try place.text("out/war.dot").hasPrefix("digraph"))
    #expect(try place.bytes("out/war.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try place.bytes("out/war.pdf").starts(with: Array("%PDF".utf8)))
  }

  @Test func `writes one picture to standard output`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("render", "pact", "--era", "war", "--format", "png", "-o", "-")
    #expect(run.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(run.errors == "")
    #expect(try place.listing().filter { $0.contains("war") } == [])
  }

  @Test func `reads a CSV from standard input`() throws {
    let run = try Workplace().entente("render", "-", "-o", "-", input: Samples.list)
    #expect(run.output.hasPrefix("<?xml"))
    #expect(run.output.contains("Drawn with Entente 0.1.0."))
    #expect(run.status == 0)
  }

  @Test func `a picture that cannot be so narrow says how wide it is`() throws {
    let rows = (1..<40).map { "a\($0),a\($0 + 1)" }.joined(separator: "\n")
    let place = try Workplace(["ties.csv": "source,target\n\(rows)\n"])
    let run = try place.entente("render", "ties.csv", "--form", "matrix", "--width", "60mm")
    #expect(run.status == 0)
    let asked = run.errors.split(separator: "--width ").last.map { $0.split(separator: "mm")[0] }
    let width = try #require(asked.flatMap { Double($0) })
    #expect(width > 60)
    // What it tells to type does what it says.
    let again = try place.entente("render", "ties.csv", "--form", "matrix", "--width", "\(Int(width))mm")
    #expect(again.errors == "")
  }

  @Test func `a neighbourhood or a pair without a tie is told of`() throws {
    let place = try Workplace(["ties.csv": "source,target,year\na,b,1990\nc,d,1990\nb,c,1995\n"])
    let around = try place.entente("render", "ties.csv", "--from", "1995", "--to", "1996", "--around", "a")
    #expect(around.errors.contains("shows no tie of those asked for; check the actors and the dates"))
    let pair = try place.entente("render", "ties.csv", "--form", "timeline", "--dyad", "a,d")
    #expect(pair.errors.contains("timeline shows no tie of those asked for"))
  }

  @Test func `two runs give the same bytes`() throws {
    let place = try Workplace(Samples.pact)
    for folder in ["one", "two"] { try place.entente("render", "pact", "--format", "svg,png,pdf,dot", "-o", folder) }
    let files = try place.listing().filter { $0.hasPrefix("one/") }
    #expect(files.count == 12)
    for file in files { #expect(try place.bytes(file) == place.bytes("two/" + file.dropFirst(4))) }
  }

  @Test func `an era drawn by itself is the picture it was among the others`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("render", "pact", "-o", "all")
    // The peace has two actors of three: laid out by itself it would look otherwise.
    try place.entente("render", "pact", "--era", "peace", "-o", "alone")
    #expect(try place.bytes("alone/peace.svg") == place.bytes("all/peace.svg"))
  }

  @Test func `takes the place of files that are there, and leaves the others`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("old", to: "out/war.svg")
    try place.write("mine", to: "out/notes.txt")
    try place.entente("render", "pact", "-o", "out")
    #expect(try place.text("out/war.svg").hasPrefix("<?xml"))
    #expect(try place.text("out/notes.txt") == "mine")
  }

  @Test func `draws only the ties asked for`() throws {
    let place = try Workplace(Samples.pact)
    func ties(_ options: String...) throws -> Set<String> {
      let run = try place.run(
        ["render", "pact", "--from", "1895", "--to", "1918-10", "--format", "dot", "-o", "-"] + options)
      #expect(run.status == 0, "\(run.errors)")
      return Set(["pact", "war", "plan"].filter { run.output.contains("id=\"tie-\($0)\"") })
    }
    #expect(try ties() == ["pact", "war"])
    #expect(try ties("--sign", "negative") == ["war"])
    #expect(try ties("--sign", "positive,negative") == ["pact", "war"])
    #expect(try ties("--kind", "alliance") == ["pact"])
    #expect(try ties("--kind", "alliance", "--kind", "rivalry") == ["pact", "war"])
    #expect(try ties("--actor", "DEU") == ["war"])
    #expect(try ties("--status", "all") == ["pact", "war", "plan"])
    #expect(try ties("--status", "hypothetical") == ["plan"])
    #expect(try ties("--rule", "earliest", "--status", "all") == ["pact"])
    #expect(try ties("--rule", "latest") == ["war"])
    #expect(try ties("--rule", "all") == [])
  }

  @Test func `shows actors without a tie when asked to`() throws {
    let place = try Workplace(Samples.pact)
    let plain = try place.entente("render", "pact", "--era", "peace", "--format", "dot", "-o", "-").output
    let all = try place.entente("render", "pact", "--era", "peace", "--all-actors", "--format", "dot", "-o", "-").output
    #expect(!plain.contains("Germany"))
    #expect(all.contains("Germany"))
  }

  @Test func `counts only days that are sure with --certain`() throws {
    let place = try Workplace(["ties.csv": "source,target,kind,when\nA,B,rivalry,1990/1992\nA,C,rivalry,1985/1999\n"])
    func isDrawn(_ options: String...) throws -> Bool {
      try place.run(
        ["render", "ties.csv", "--from", "1990-02", "--to", "1990-03", "--format", "dot", "-o", "-"] + options
      )
      .output.contains("label=\"B\"")
    }
    #expect(try isDrawn())
    #expect(try !isDrawn("--certain"))
  }

  @Test func `warns of a period without a tie, and draws it`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("render", "pact", "--era", "peace", "--kind", "rivalry", "-o", "out")
    #expect(
      run.errors
        == "entente: warning: no tie is drawn in peace (1894-01-01/1914-07-31); check the dates and the options\n")
    #expect(run.output == "out/peace.svg\n")
    #expect(run.status == 0)
  }

  @Test func `tells how long each step took`() throws {
    let place = try Workplace(Samples.pact)
    try place.entente("render", "pact", "-o", "out", "--timings", "times.json")
    let object = try JSONSerialization.jsonObject(with: Data(try place.bytes("times.json")))
    let times = try #require(object as? [String: Any])
    #expect(Set(times.keys) == ["read", "snapshot", "measures", "layout", "write"])
    #expect((times["measures"] as? [String: Any])?.isEmpty == true)
    for step in ["read", "snapshot", "layout", "write"] {
      let seconds = try #require(times[step] as? Double)
      #expect(seconds > 0 && seconds < 60, "\(step)")
    }
  }

  @Test func `reads ties as going both ways with --undirected`() throws {
    let place = try Workplace(["ties.csv": Samples.list])
    func tips(_ options: String...) throws -> Int {
      let run = try place.run(["render", "ties.csv", "--format", "dot", "-o", "-"] + options)
      return run.output.split(separator: "\n").count { $0.contains("id=\"tie-") && $0.contains("dir=forward") }
    }
    #expect(try tips() == 2)
    #expect(try tips("--undirected") == 0)
  }
}
