import Testing

@testable import EntenteGraphviz

@Suite struct `The SVG that cairo draws of texts` {
  /// A mark and `ab`, a mark and `b`; letters of 500 units.
  static let older = #"""
    <svg width="8000000pt"><defs><g>
    <symbol overflow="visible" id="glyph0-0">
    <path style="stroke:none;" d="M 1 1 L 2 1 L 2 2 Z M 1 1 "/>
    </symbol>
    <symbol overflow="visible" id="glyph0-1">
    <path style="stroke:none;" d="M 10 0 L 20.25 0 L 20.25 -10 Z M 10 0 "/>
    </symbol>
    <symbol overflow="visible" id="glyph1-0">
    <path style="stroke:none;" d=""/>
    </symbol>
    </g></defs><g id="surface1">
    <g style="fill:rgb(100%,0%,0%);fill-opacity:1;">
      <use xlink:href="#glyph0-0" x="4000" y="1800"/>
    </g>
    <g style="fill:rgb(0%,0%,0%);fill-opacity:1;">
      <use xlink:href="#glyph0-1" x="4000" y="1800"/>
      <use xlink:href="#glyph1-0" x="4050" y="1800"/>
      <use xlink:href="#glyph0-1" x="4100" y="1790"/>
    </g>
    <g style="fill:rgb(100%,0%,0%);fill-opacity:1;">
      <use xlink:href="#glyph0-0" x="4000" y="1900"/>
    </g>
    <g style="fill:rgb(0%,0%,0%);fill-opacity:1;">
      <use xlink:href="#glyph0-1" x="3990" y="1900"/>
    </g>
    </g></svg>
    """#

  /// The same in the words of cairo 1.17.6 and later.
  static let newer = #"""
    <svg width="8000000" height="4000"><defs><g>
    <g id="glyph-0-0">
    <path d="M 1 1 L 2 1 L 2 2 Z M 1 1 "/>
    </g>
    <g id="glyph-0-1">
    <path d="M 10 0 L 20.25 0 L 20.25 -10 Z M 10 0 "/>
    </g>
    <g id="glyph-1-0">
    <path d=""/>
    </g>
    </g></defs>
    <g fill="rgb(100%, 0%, 0%)" fill-opacity="1">
    <use xlink:href="#glyph-0-0" x="4000" y="1800"/>
    </g>
    <g fill="rgb(0%, 0%, 0%)" fill-opacity="1">
    <use xlink:href="#glyph-0-1" x="4000" y="1800"/>
    <use xlink:href="#glyph-1-0" x="4050" y="1800"/>
    <use xlink:href="#glyph-0-1" x="4100" y="1790"/>
    </g>
    <g fill="rgb(100%, 0%, 0%)" fill-opacity="1">
    <use xlink:href="#glyph-0-0" x="4000" y="1900"/>
    </g>
    <g fill="rgb(0%, 0%, 0%)" fill-opacity="1">
    <use xlink:href="#glyph-0-1" x="3990" y="1900"/>
    </g></svg>
    """#

  @Test(arguments: [older, newer])
  func `glyphs come together by text, in thousandths from its anchor`(svg: String) {
    let answer = OutlineAnswer(svg: Array(svg.utf8), emSize: 500, count: 2)
    #expect(answer.paths == ["M20 0h21v-20zM220-20h21v-20z", "M0 0h21v-20z"])
    #expect(answer.isWhole)
    #expect(answer.lacking.isEmpty)
  }

  @Test(arguments: [
    #"<path style="fill:none;stroke-width:42;stroke:rgb(0%,0%,0%)" d="M 1 1 L 9 1 Z M 1 1 "/>"#,
    ##"<use xlink:href="#image10" transform="matrix(1,0,0,1,4000,873)"/>"##,
    ##"<use xlink:href="#source-5" transform="matrix(1, 0, 0, 1, 4000, 873)"/>"##,
  ])
  func `a frame, an image and a layer of colour each mean a letter without outline`(drawn: String) {
    let svg = Self.newer.replacing("</g></svg>", with: "</g>\(drawn)</svg>")
    let answer = OutlineAnswer(svg: Array(svg.utf8), emSize: 500, count: 2)
    #expect(answer.lacking == [1])
    #expect(answer.isWhole)
  }

  @Test func `a form that is not known is no outline`() {
    let curved = Self.newer.replacing("L 20.25 0", with: "A 1 2 3")
    #expect(!OutlineAnswer(svg: Array(curved.utf8), emSize: 500, count: 2).isWhole)
    #expect(!OutlineAnswer(svg: Array(Self.newer.utf8), emSize: 500, count: 3).isWhole)
    #expect(!OutlineAnswer(svg: Array("<svg></svg>".utf8), emSize: 500, count: 1).isWhole)
    #expect(!OutlineAnswer(svg: Array("<svg <".utf8), emSize: 500, count: 1).isWhole)
  }

  @Test(arguments: [
    ("M 0 0 C 20 0 40 20 40 60 Z", "M0 0c20 0 40 20 40 60z"),
    ("M 0 0 C 20 0 40 20 40 40 ", "M0 0c20 0 40 20 40 40"),
    ("M 0 0 C 20 20 40 20 60 0 Z", "M0 0q30 30 60 0z"),
    ("M 5 5 L 5 5 L 5 -5 L 9 -9 Z M 1 1 ", "M5 5v-10l4-4z"),
    ("M 1 1 M 2 2 L 3 2 ", "M2 2h1"), ("", ""),
  ])
  func `a course is written short: whole, relative, quadratic where it was`(cairo: String, short: String) throws {
    var pen = OutlinePen(scale: 1)
    pen.draw(try #require(GlyphPath(cairo)), x: 0, y: 0)
    #expect(pen.data == short)
  }

  @Test(arguments: ["L", "M 1", "1 2", "M 1 2 3", "M 1 2 L Z", "M nan 1", "m 1 2", "M1,2"])
  func `what is not a course is refused`(data: String) {
    #expect(GlyphPath(data) == nil)
  }
}
