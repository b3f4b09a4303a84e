import Entente
import EntenteDiagrams
import EntenteFormats
import EntenteGraphviz
import EntenteTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `Texts as outlines` {
  static func outlined(_ svg: [UInt8]) throws -> [UInt8] {
    let outliner = TextOutliner(svg: svg)
    let runs = outliner.runs.map {
      Graphviz.TextRun($0.text, fontName: $0.fontName, anchor: .init(rawValue: $0.anchor) ?? .start)
    }
    return outliner.outlined(by: try Graphviz.outlines(of: runs))
  }

  @Test(arguments: ["great-powers", "russia-iran"])
  func `a picture keeps its ids, titles and words, and has no text that needs a font`(name: String) throws {
    let graph = try Dataset.read(folder: try PackageFiles.files(in: "graphs/\(name)"), name: name).dataset.graph
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
    let drawing = atlas.drawing(of: try #require(atlas.periods.last))
    let before = drawing.svg()
    let after = try Self.outlined(before)
    let (words, shapes) = (Words(before), Words(after))
    #expect(shapes.isWellFormed)
    #expect(shapes.texts.isEmpty)
    #expect(!words.texts.isEmpty)
    #expect(shapes.labels == words.texts)
    #expect(shapes.undrawn.isEmpty)
    #expect(shapes.ids == words.ids)
    #expect(shapes.titles == words.titles)
  }

  @Test func `each text is asked for once, whatever its size and colour`() {
    let svg = #"""
      <svg><text x="1" y="2" font-family="Arial" font-size="9.00">Iran</text>
      <text x="5" y="6" font-family="Arial" font-size="12.00" fill="#ff0000">Iran</text>
      <text text-anchor="end" font-family="Arial">Iran</text><text font-family="Arial" font-weight="bold">Iran</text></svg>
      """#
    let runs = TextOutliner(svg: Array(svg.utf8)).runs
    #expect(runs.map(\.text) == ["Iran", "Iran", "Iran"])
    #expect(runs.map(\.anchor) == ["start", "end", "start"])
    #expect(runs.map(\.fontName) == ["Arial", "Arial", "Arial bold"])
  }

  @Test func `an outline takes the text's place, size and colour, and the words stay as its name`() {
    let svg = #"""
      <g id="a"><text class="name" text-anchor="middle" x="60" y="-57.2" font-family="Arial" font-size="12.00" \#
      fill="#123456">Q &quot;A&#45;B&quot; &amp;amp; &#x421;</text>
      </g>
      """#
    let outliner = TextOutliner(svg: Array(svg.utf8))
    #expect(outliner.runs.map(\.text) == [#"Q "A-B" &amp; С"#])
    #expect(
      String(utf8: outliner.outlined(by: ["M0 0h9z"])) == #"""
        <g id="a"><g class="text name" fill="#123456" role="img" aria-label="Q &quot;A-B&quot; &amp;amp; С">\#
        <path transform="translate(60 -57.2) scale(0.012)" d="M0 0h9z"/></g>
        </g>
        """#)
  }

  @Test func `a text without outline is named all the same`() {
    let outliner = TextOutliner(svg: Array("<text> </text><text>中</text>".utf8))
    let expected = #"<g class="text" role="img" aria-label=""></g><g class="text" role="img" aria-label="中"></g>"#
    #expect(String(utf8: outliner.outlined(by: ["", ""])) == expected)
    #expect(String(utf8: outliner.outlined(by: [])) == expected)
  }

  @Test(arguments: [
    ("<text>  one\n two </text>", "one two"), (#"<text xml:space="preserve"> a  b </text>"#, " a  b "),
    ("<text>a<tspan x='1'>b</tspan>c</text>", "abc"), ("<text/>", ""),
    ("<text >&bogus; & &#xD800;</text>", "&bogus; & &#xD800;"),
    ("<text x='>'>y</text>", "y"),
  ])
  func `the words are those that SVG would show`(element: String, words: String) {
    #expect(TextOutliner(svg: Array("<svg>\(element)</svg>".utf8)).runs.map(\.text) == [words])
  }

  @Test(arguments: [
    "", "<svg></svg>", "<textPath>x</textPath>", "<text", "<text>open", "<text x", "<text x=", "<text x=1>y</text>",
    #"<text x="1"#, "<title>&lt;text&gt;x&lt;/text&gt;</title>",
  ])
  func `what holds no whole text stays as it is`(svg: String) {
    let outliner = TextOutliner(svg: Array(svg.utf8))
    #expect(outliner.runs.isEmpty)
    #expect(String(utf8: outliner.outlined(by: [])) == svg)
  }
}

/// The words in an SVG, by a parser that is not ours.
private final class Words: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var ids: [String] = []
  private(set) var titles: [String] = []
  private(set) var texts: [String] = []
  /// The names of groups that stand for a text.
  private(set) var labels: [String] = []
  /// Those in which no path follows.
  private(set) var undrawn: Set<String> = []
  private var heard = ""

  init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    heard = ""
    if let id = attributes["id"] { ids.append(id) }
    if name == "g", let label = attributes["aria-label"] {
      labels.append(label)
      undrawn.insert(label)
    }
    if name == "path", attributes["transform"] != nil, let label = labels.last { undrawn.remove(label) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { heard += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "title" { titles.append(heard) }
    if name == "text" { texts.append(heard) }
  }
}
