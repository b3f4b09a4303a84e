import Entente
import Testing

@testable import EntenteDiagrams

struct ChannelTests {
  /// One tie between two actors, drawn in a period of its own.
  private func drawn(
    _ kind: TieKind, status: TieStatus = .asserted, when: String = "1990/1992", during: String = "1990/1992",
    isReversed: Bool = false, sign: Sign? = nil
  ) throws -> Drawing.Line {
    var builder = ActorGraph.Builder(kinds: [kind])
    let actors = try builder.add("a", "b")
    try builder.addTie(
      kind.id, from: actors[isReversed ? 1 : 0], to: actors[isReversed ? 0 : 1], id: "t", sign: sign, status: status,
      details: .init(when: EDTF(when)))
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    let spell = try #require(EDTF(during).extent?.possible)
    let period = Period(id: "p", name: "P", spell: spell)
    let drawing = try NetworkAtlas(builder.build(), periods: [period], options: options).drawing(of: period)
    return try #require(drawing.line("t"))
  }

  @Test func `each family has a hue of its own`() throws {
    let colors = try KindFamily.allCases.map { try drawn(.init(id: "k", family: $0)).stroke.color }
    #expect(Set(colors).count == KindFamily.allCases.count)
    let line = try drawn(.init(id: "k", family: .conflict))
    #expect(line.label?.color == line.stroke.color)
  }

  @Test(arguments: [
    (Sign.positive, Stroke.Pattern.solid), (.negative, .dashed), (.unsigned, .double), (.unknown, .solid),
  ])
  func `the sign is told by the line`(sign: Sign, pattern: Stroke.Pattern) throws {
    #expect(try drawn(.init(id: "k", sign: sign)).stroke.pattern == pattern)
    #expect(try drawn(.init(id: "k", sign: .negative), sign: sign).stroke.pattern == pattern)
  }

  @Test(arguments: [
    (TieStatus.asserted, Stroke.Pattern.solid, "word"), (.inferred, .dotted, "word ≈"), (.contested, .solid, "word ≠"),
    (.hypothetical, .dotted, "word if"),
  ])
  func `a status has its mark, and dots where the tie is not sure`(
    status: TieStatus, pattern: Stroke.Pattern, label: String
  ) throws {
    let line = try drawn(.init(id: "k", sign: .positive, label: "word"), status: status)
    #expect(line.stroke.pattern == pattern)
    #expect(line.label?.text == label)
  }

  @Test func `a tie that may not have held in the period is dotted with a mark`() throws {
    let kind = TieKind(id: "k", sign: .positive, label: "word")
    let unsure = try drawn(kind, when: "1990/1992", during: "1992-06/1993")
    #expect(unsure.stroke.pattern == .dotted)
    #expect(unsure.label?.text == "word ?")
    #expect(try drawn(kind, when: "1990/1992", during: "1991").stroke.pattern == .solid)
  }

  @Test(arguments: [false, true])
  func `only directed ties have a head, at their target`(isReversed: Bool) throws {
    let directed = try drawn(.init(id: "k", isDirected: true), isReversed: isReversed)
    #expect(directed.from == (isReversed ? "actor-b" : "actor-a"))
    #expect(directed.to == (isReversed ? "actor-a" : "actor-b"))
    #expect(directed.tip != nil)
    #expect(try drawn(.init(id: "k"), isReversed: isReversed).tip == nil)
  }

  @Test func `a kind's own colour and line stand in for its family's and its sign's`() throws {
    let line = try drawn(.init(id: "k", family: .conflict, sign: .negative, color: "#2166ac", line: .double))
    #expect(line.stroke.color == "#2166ac")
    #expect(line.stroke.pattern == .double)
    let thin = try drawn(.init(id: "k", sign: .unsigned, line: .thin))
    #expect(thin.stroke.pattern == .solid)
    #expect(thin.stroke.width < 1)
  }

  @Test(arguments: ["red", "#12345", "#gggggg", "#ffffff\"]", "#123456;0.5:blue"])
  func `a colour that is none gives way to the family's`(color: String) throws {
    let plain = try drawn(.init(id: "k", family: .economic)).stroke.color
    #expect(try drawn(.init(id: "k", family: .economic, color: color)).stroke.color == plain)
  }

  @Test(arguments: [Sign.positive, .negative, .unsigned])
  func `the stronger a tie, the wider its line`(sign: Sign) throws {
    var builder = ActorGraph.Builder(kinds: [.init(id: "k", sign: sign)])
    let actors = try builder.add("a", "b", "c")
    try builder.addTie("k", from: actors[0], to: actors[1], id: "weak", strength: Strength(2))
    try builder.addTie("k", from: actors[1], to: actors[2], id: "strong", strength: Strength(-30))
    try builder.addTie("k", from: actors[2], to: actors[0], id: "none")
    let drawing = try SampleGraphs.drawing(of: builder.build())
    let weak = try #require(drawing.line("weak")).stroke.width
    let strong = try #require(drawing.line("strong")).stroke.width
    #expect(weak < strong)
    #expect(strong <= Stroke.greatestWidth)
    #expect(drawing.line("none")?.stroke.width == weak)
    // Graphviz draws the two strokes of a double line two points apart.
    if sign == .unsigned { #expect(strong < 1.5) }
    #expect(drawing.texts.contains("the wider, the stronger"))
  }

  @Test func `a kind without a word has a line without a label`() throws {
    let line = try drawn(.init(id: "k", sign: .positive, label: ""))
    #expect(line.label == nil)
    #expect(line.pieces.count == 1)
  }

  @Test func `the shape of a box tells the kind of actor`() throws {
    var builder = ActorGraph.Builder()
    var shapes: Set<String> = []
    for kind in [ActorKind.state, .armedGroup, .organization, .composite] {
      try builder.addActor(.init(id: kind.rawValue, kind: kind))
    }
    var options = DiagramOptions()
    options.ties.includesActorsWithoutTies = true
    let drawing = try SampleGraphs.drawing(of: builder.build(), options)
    for box in drawing.boxes { shapes.insert("\(box.shape) \(box.border.pattern)") }
    #expect(shapes.count == 4)
    #expect(drawing.box("armed-group")?.classes == ["actor", "armed-group"])
  }
}
