import Entente
import Testing

@testable import EntenteDiagrams

struct HostileTextTests {
  /// A graph in which a text stands wherever a text can.
  private func drawing(_ text: String) throws -> Drawing {
    var builder = ActorGraph.Builder(
      title: text,
      kinds: [
        .init(id: text, name: text, sign: .positive, color: text, label: text),
        .init(id: "plain", name: "", sign: .negative, label: ""),
      ])
    builder.header.licence = text
    builder.header.contributors = [text, text]
    let one = try builder.addActor(.init(id: text, name: text, kind: .init(rawValue: text), note: text))
    let two = try builder.addActor(.init(id: text + "2", name: "", kind: .state))
    let three = try builder.addActor(.init(id: "plain", name: " \n", kind: .composite))
    try builder.addSource(.init(id: text, title: text, author: text, year: text))
    let tie = try builder.addTie(
      text, from: one, to: two, id: text, status: .contested, strength: Strength(1e300),
      details: .init(basis: text, issue: text, unit: text, note: text))
    try builder.addTie("plain", from: two, to: three, id: text + "2", strength: Strength(-1e-300))
    try builder.addTie("plain", from: three, to: one)
    try builder.cite(text, for: tie, locator: text)
    let graph = try builder.build()
    let period = Period(id: text, name: text, spell: .always)
    return NetworkAtlas(graph, periods: [period], options: .init(credit: text)).drawing(of: period)
  }

  @Test(arguments: HostileText.all)
  func `DOT stays one graph with its actors, its ties and its words`(text: String) throws {
    let drawing = try drawing(text)
    let reader = try DOTReader(drawing.dot())
    #expect(Set(reader.nodes.keys) == Set(drawing.boxes.map(\.id)))
    #expect(reader.nodes.count == 3)
    #expect(reader.edges.count == 3)
    for box in drawing.boxes {
      let label = try #require(reader.nodes[box.id]?["label"])
      #expect(try DOTReader.lines(ofLabel: label) == box.lines.map(HostileTextTests.seen))
    }
    for (edge, line) in zip(reader.edges, drawing.lines) {
      #expect(
        try DOTReader.lines(ofLabel: edge.attributes["label"] ?? "") == [HostileTextTests.seen(line.label?.text ?? "")])
    }
  }

  @Test(arguments: HostileText.all)
  func `every text behind the boxes has its count of bytes`(text: String) throws {
    let drawing = try drawing(text)
    let background = try #require(try DOTReader(drawing.dot()).graph["_background"])
    let written = try BackdropReader(background).texts
    #expect(written.count == drawing.texts.filter { !$0.isEmpty }.count)
    // But for spaces without width, what is written is what was meant.
    #expect(
      written.map { $0.replacing("\u{200B}", with: "") }
        == drawing.texts.filter { !$0.isEmpty }.map(HostileTextTests.seen))
  }

  @Test(arguments: HostileText.all)
  func `no text is too wide for the page, and nothing covers anything`(text: String) throws {
    let faults = try drawing(text).faults()
    #expect(faults.filter { $0.rule != .noLabel }.isEmpty)
  }

  @Test(arguments: HostileText.all)
  func `ids are words`(text: String) throws {
    let drawing = try drawing(text)
    let ids = drawing.boxes.map(\.id) + drawing.lines.map(\.id) + [drawing.id]
    #expect(Set(ids).count == ids.count)
    for id in ids + drawing.boxes.flatMap(\.classes) + drawing.lines.flatMap(\.classes) {
      #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"\\<>&#;:'".utf8.contains($0) }, "\(id)")
    }
  }

  @Test func `ids that differ in one sign do not become one word`() {
    let ids = [
      "a b", "a-b", "a_b", "a.b", "a:b", "a/b", "ab", "A_20_b", "a_20_b", "a_20b", "_", "\u{5}f", "_5f", "é1",
      "\u{E91}", "é", "e\u{301}",
    ]
    #expect(Set(ids.map(SafeID.word)).count == ids.count)
  }

  @Test func `ties without an id have names that no tie can have`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b", "c")
    for (number, id) in ["row2", "", "row_2", "row", "", "2"].enumerated() {
      try builder.addTie("war", from: actors[0], to: actors[1 + number % 2], id: id)
    }
    let lines = try SampleGraphs.drawing(of: builder.build()).lines
    #expect(Set(lines.map(\.id)).count == 6)
  }

  @Test func `a long name ends in an ellipsis and not in nothing`() throws {
    let look = ActorLook(
      .init(id: "x", name: "The Most Serene and Ancient Union of the Seven Upper and Lower Duchies by the Sea"))
    #expect(look.lines.count == 4)
    #expect(look.lines.last?.hasSuffix("…") == true)
    #expect(ActorLook(.init(id: "x", name: "")).lines == ["x"])
    #expect(ActorLook(.init(id: "x", name: " \u{2028}")).lines == ["x"])
  }

  /// A text on one line, with what XML forbids replaced.
  private static func seen(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { seen, scalar in
      switch scalar {
      case "\n", "\r": seen += " "
      case "\t": seen += "\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": seen += "\u{FFFD}"
      default: seen.unicodeScalars.append(scalar)
      }
    }
  }
}
