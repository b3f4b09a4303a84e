import Entente
import Testing

@testable import EntenteDiagrams

struct SVGWriterTests {
  private func drawing(name: String = "A <b>&amp; \"B\" ]]>\u{1}") throws -> Drawing {
    var builder = ActorGraph.Builder(title: name)
    let one = try builder.addActor(.init(id: "one-1", name: name))
    let two = try builder.addActor(.init(id: "two", name: "Two"))
    try builder.addTie("war", from: one, to: two, id: "t-1", details: .init(note: name + "\nsecond line"))
    return try SampleGraphs.drawing(of: builder.build())
  }

  @Test func `each thing is titled with what it is`() throws {
    let reader = XMLReader(try drawing().svg())
    #expect(reader.isWellFormed)
    #expect(reader.titles["actor-two"] == "Two")
    #expect(reader.titles["tie-t-1"]?.hasSuffix("A <b>&amp; \"B\" ]]>\u{FFFD}\nsecond line") == true)
    #expect(reader.titles["actor-one-1"] == "A <b>&amp; \"B\" ]]>\u{FFFD}")
    #expect(reader.titles["picture"] == nil)
    #expect(Set(reader.ids).count == reader.ids.count)
    #expect(reader.titles.count == 4)
  }

  @Test func `the whole has a language, a role, a title, a description and the size of the page`() throws {
    var drawing = try drawing(name: "Name")
    drawing.language = .german
    (drawing.width, drawing.height) = (640, 300.5)
    let reader = XMLReader(drawing.svg())
    #expect(reader.rootAttributes["xml:lang"] == "de" && reader.rootAttributes["lang"] == "de")
    #expect(reader.rootAttributes["role"] == "img")
    #expect(reader.rootAttributes["aria-labelledby"] == "picture-title picture-summary")
    #expect(reader.rootAttributes["viewBox"] == "0 0 640 300.5")
    #expect(reader.rootAttributes["width"] == "640pt" && reader.rootAttributes["height"] == "300.5pt")
    #expect(reader.ids.prefix(3) == ["picture-title", "picture-summary", "picture"])
  }

  @Test func `a page is as wide as its drawing, to the hundredth of a point`() throws {
    let drawing = try drawing()
    let reader = XMLReader(drawing.scaled(by: 88 * 72 / 25.4 / drawing.width).svg())
    #expect(reader.isWellFormed)
    #expect(reader.rootAttributes["width"] == "249.45pt")
  }

  @Test func `lines lie below boxes, and everything has its classes`() throws {
    let text = String(decoding: try drawing(name: "Name").svg(), as: UTF8.self)
    let parts = ["<g id=\"picture\" class=\"graph all\">", "class=\"edge tie war ", "class=\"node actor state\""]
    let places = try parts.map { try #require(text.firstRange(of: $0)?.lowerBound, "\($0)") }
    #expect(places == places.sorted())
    #expect(text.contains("font-family=\"Helvetica,Arial,sans-serif\" font-weight=\"bold\" font-size=\"11.5\""))
  }

  @Test func `a picture's origin reads back`() throws {
    var drawing = try drawing()
    let query = "render --actor 'A & \"B\"'"
    let origin = Drawing.Origin(data: "sha256:12", query: query, period: "all", program: "Entente 1")
    drawing.origin = origin
    #expect(Drawing.Origin(svg: drawing.svg()) == origin)
  }

  @Test(arguments: HostileText.all)
  func `any text gives sound XML`(text: String) throws {
    var drawing = try drawing(name: text)
    drawing.boxes[0].id = text
    drawing.boxes[0].classes.append(text)
    drawing.boxes[0].fill = text
    drawing.lines[0].label?.text = text
    #expect(XMLReader(drawing.svg()).isWellFormed)
  }

  @Test(arguments: ["\u{FFFE}", "\u{FFFF}", "\u{0}", "\u{1B}", "\r"])
  func `for what XML forbids stands a sign`(text: String) {
    let written = String(decoding: XMLText.escaped("a\(text)\u{FFBE}\u{FEFF}b<"), as: UTF8.self)
    #expect(written == "a\u{FFFD}\u{FFBE}\u{FEFF}b&lt;")
  }
}
