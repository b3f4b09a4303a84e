import Entente
import Testing

@testable import EntenteDiagrams

/// A dyad with many ties has one line a kind, with their number.
struct FoldingTests {
  private func drawing(
    _ kinds: [String], change: (Int) -> (sign: Sign?, status: TieStatus, isReversed: Bool, strength: Double?)
  ) throws -> Drawing {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b", "c")
    for (number, kind) in kinds.enumerated() {
      let choice = change(number)
      let pair = choice.isReversed ? (actors[1], actors[0]) : (actors[0], actors[1])
      try builder.addTie(
        kind, from: pair.0, to: pair.1, id: "t\(number)", sign: choice.sign, status: choice.status,
        strength: choice.strength.flatMap { Strength($0) }, details: .init(note: "note \(number)"))
    }
    try builder.addTie("war", from: actors[1], to: actors[2], id: "other", strength: Strength(1))
    return try SampleGraphs.drawing(of: builder.build())
  }

  private func plain(_ number: Int) -> (sign: Sign?, status: TieStatus, isReversed: Bool, strength: Double?) {
    (nil, .asserted, false, nil)
  }

  @Test func `up to five ties of a dyad have a line each`() throws {
    let drawing = try drawing(Array(repeating: "alliance", count: 5), change: plain)
    #expect(drawing.lines.count == 6)
    #expect(drawing.lines.allSatisfy { $0.ties.count == 1 && $0.id.hasPrefix("tie-") })
    #expect(!drawing.texts.contains("so many ties on one line"))
  }

  @Test func `more than five have a line for each kind, which tells how many it stands for`() throws {
    let drawing = try drawing(
      ["alliance", "war", "alliance", "war", "alliance", "alliance", "basing"], change: plain)
    let folded = try #require(drawing.lines.first { $0.id == "ties-t0" })
    #expect(folded.ties.map(\.index) == [0, 2, 4, 5])
    #expect(folded.label?.text == "alliance ×4")
    #expect(folded.classes.first == "ties")
    #expect(drawing.lines.map(\.ties.count).sorted() == [1, 1, 2, 4])
    #expect(drawing.texts.contains("so many ties on one line"))
    #expect(drawing.texts.contains("×3"))
  }

  @Test func `every tie of a line is told in its title, with its own note`() throws {
    let drawing = try drawing(Array(repeating: "alliance", count: 7), change: plain)
    let title = try #require(drawing.lines.first { $0.ties.count == 7 }).title
    #expect(title.hasPrefix("a – b: Alliance, 7 ties\n\n"))
    for number in 0..<7 { #expect(title.contains("note \(number)")) }
  }

  @Test func `friends who are rivals at once keep a line for each, and so do ways and doubts`() throws {
    let drawing = try drawing(Array(repeating: "arms-supply", count: 12)) { number in
      (number % 2 == 0 ? .positive : .negative, number % 3 == 0 ? .contested : .asserted, number > 5, nil)
    }
    let between = drawing.lines.filter { $0.ties.count > 0 && $0.id != "tie-other" }
    #expect(between.count == 8)
    #expect(between.reduce(0) { $0 + $1.ties.count } == 12)
    let isForward = Set(between.map(\.from))
    #expect(isForward == ["actor-a", "actor-b"])
    #expect(drawing.faults().isEmpty)
  }

  @Test func `undirected ties written either way round are one line`() throws {
    let drawing = try drawing(Array(repeating: "alliance", count: 6)) { (nil, .asserted, $0 % 2 == 0, nil) }
    #expect(drawing.lines.count == 2)
  }

  @Test func `a line is as wide as its ties are strong together`() throws {
    // Six of 2 are stronger than one of 8, and both than the other dyad's 1.
    let drawing = try drawing(["rivalry"] + Array(repeating: "alliance", count: 6)) { number in
      (nil, .asserted, false, number == 0 ? 8 : 2)
    }
    func width(_ id: String) throws -> Double { try #require(drawing.lines.first { $0.id == id }).stroke.width }
    #expect(try abs(width("ties-t1") - Stroke.greatestWidth) < 1e-9)
    #expect(try width("tie-t0") < width("ties-t1"))
    #expect(try width("tie-t0") > width("tie-other"))
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `every tie of a bundled picture is on exactly one line`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
    for period in atlas.periods {
      let drawn = atlas.drawing(of: period).lines.flatMap(\.ties)
      #expect(Set(drawn).count == drawn.count)
      #expect(Set(drawn) == Set(PeriodScene(graph, period, .init()).ties.map(\.index)), "\(period.id)")
    }
  }
}
