import Entente
import Testing

@testable import EntenteDiagrams

struct GoldenPageTests {
  private func page(_ text: String) throws -> (html: String, elements: XMLReader) {
    var builder = ActorGraph.Builder(title: "Sample")
    let actors = try builder.add("A", "B")
    try builder.addTie("alliance", from: actors[0], to: actors[1], id: "pact")
    let old = PictureStructure(try SampleGraphs.drawing(of: builder.build()))
    var drawing = try SampleGraphs.drawing(of: builder.build())
    // Not the graph's own title: a long one takes more lines, and so makes other elements.
    drawing.title = text
    drawing.boxes[0].frame.center.x += 20
    drawing.boxes[1].lines = [text]
    drawing.boxes[1].classes = [text]
    drawing.lines[0].id = text
    drawing.lines[0].label?.text = text
    let new = PictureStructure(drawing)
    let differences = StructureDifference.between(old, new)
    let html = GoldenPage(pictures: [.init(name: text, old: old, new: new, differences: differences)]).html
    return (html, XMLReader(Array(html.replacing("<!DOCTYPE html>\n", with: "").utf8)))
  }

  @Test func `both pictures are in it, what is other in colour`() throws {
    let (html, elements) = try page("sample")
    #expect(elements.isWellFormed)
    #expect(html.matches(of: #/<svg /#).count == 2)
    let halves = html.split(separator: "drawn now</figcaption>")
    let (moved, added, removed) = (
      "stroke=\"\(StructureSketch.color(of: .moved))\"", "stroke=\"\(StructureSketch.color(of: .added))\"",
      "stroke=\"\(StructureSketch.color(of: .removed))\""
    )
    #expect(halves.count == 2)
    #expect(halves[0].contains(moved) && halves[1].contains(moved))
    #expect(halves[0].contains(removed) && !halves[1].contains(removed))
    #expect(!halves[0].contains(added) && halves[1].contains(added))
    #expect(html.contains("<li class=\"removed\">removed line tie-pact</li>"))
  }

  @Test func `it may load nothing and run nothing`() throws {
    let html = try page("sample").html
    #expect(html.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!html.contains("<script") && !html.contains("style=\"") && !html.contains("url("))
    #expect(html.matches(of: /https?:/).count == html.matches(of: /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/).count)
  }

  @Test(
    arguments: HostileText.all + ["<script>alert(1)</script>", "</title><svg onload=alert(1)>", "\" onclick=\"x()"])
  func `a text that would be markup is a text`(text: String) throws {
    let (html, elements) = try page(text)
    #expect(elements.isWellFormed)
    #expect(!html.contains("<script") && !html.contains("<svg onload") && !html.contains("\" onclick=\""))
    // Two pages have as many elements whatever is said in them.
    #expect(elements.elementCount == (try page("sample").elements.elementCount))
  }

  @Test func `a text that stands twice is drawn as it reads, and one that ends in a number too`() throws {
    var drawing = try SampleGraphs.randomDrawing(seed: 1)
    let text = try #require(
      drawing.backdrop.lazy.compactMap { mark in
        if case .text(let text) = mark { text } else { nil }
      }.first)
    drawing.backdrop += ["Stands twice", "Stands twice", "Case #2"].map { string in
      var said = text
      said.string = string
      return .text(said)
    }
    let structure = PictureStructure(drawing)
    try #require(structure.entries.contains { $0.name == "text Stands twice #2" })
    let svg = StructureSketch(structure, differences: []).svg
    #expect(svg.ranges(of: ">Stands twice</text>").count == 2)
    #expect(svg.ranges(of: ">Case #2</text>").count == 1)
  }

  @Test func `a picture that was never recorded, or is gone, leaves its place empty`() throws {
    let structure = PictureStructure(try SampleGraphs.randomDrawing(seed: 1))
    let html = GoldenPage(
      pictures: [
        .init(name: "new", old: nil, new: structure, differences: []),
        .init(name: "gone", old: structure, new: nil, differences: []),
      ]
    ).html
    #expect(html.matches(of: #/<svg /#).count == 2 && html.matches(of: /<p>nothing<\/p>/).count == 2)
  }
}
