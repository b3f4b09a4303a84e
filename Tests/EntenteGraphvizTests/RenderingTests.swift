import EntenteGraphviz
import Testing

@Suite struct `Rendering` {
  @Test(arguments: [
    (Graphviz.Format.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF-"),
  ])
  func `each format begins as it should`(format: Graphviz.Format, beginning: String) throws {
    let bytes = try Graphviz.render(Samples.picture, as: format)
    #expect(Array(bytes.prefix(beginning.unicodeScalars.count)) == beginning.unicodeScalars.map { UInt8($0.value) })
  }

  @Test(arguments: Graphviz.Format.allCases)
  func `the same text gives the same bytes`(format: Graphviz.Format) throws {
    let first = try Graphviz.render(Samples.picture, as: format)
    _ = try Graphviz.render(Samples.ring(actors: 5, ties: 9), as: format)
    #expect(try Graphviz.render(Samples.picture, as: format) == first)
  }

  @Test func `positions, ids and classes come out as given`() throws {
    let svg = String(utf8: try Graphviz.render(Samples.picture, as: .svg))
    #expect(svg.contains(#"viewBox="0.00 0.00 400.00 300.00""#))
    #expect(svg.contains(#"d="M96,-60C150,-60 250,-60 294,-60""#))
    #expect(svg.contains(#"id="tie_1" class="edge tie rivalry""#))
    #expect(svg.contains(#"id="actor_a" class="node actor""#))
    #expect(svg.contains(#"font-weight="bold""#))
  }

  @Test func `text in the background stands a fifth of its size above the point given`() throws {
    let svg = String(utf8: try Graphviz.render(Samples.picture, as: .svg))
    #expect(svg.contains(#"<text text-anchor="middle" x="200" y="-282.4""#))
  }

  @Test(arguments: [(nil, 533, 400), (72, 400, 300), (144, 800, 600)])
  func `a PNG is as fine as asked`(dotsPerInch: Int?, width: Int, height: Int) throws {
    let png = try Graphviz.render(Samples.picture, as: .png, dotsPerInch: dotsPerInch)
    func number(at offset: Int) -> Int { png[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(at: 16) == width)
    #expect(number(at: 20) == height)
  }

  @Test(arguments: Graphviz.Format.allCases)
  func `a graph with nothing in it is an empty picture`(format: Graphviz.Format) throws {
    #expect(try !Graphviz.render(Samples.canvas(""), as: format).isEmpty)
  }

  @Test func `hostile labels come out as text`() throws {
    let label = #"\\N <b>x</b> &amp;amp; \" ]]> שלום 🚀"#
    let svg = String(
      utf8: try Graphviz.render(Samples.canvas(#"a [pos="60,60", label="\#(label)", id="x\"><script>"]"#), as: .svg))
    #expect(svg.contains(#">\N &lt;b&gt;x&lt;/b&gt; &amp;amp; &quot; ]]&gt; שלום 🚀</text>"#))
    #expect(!svg.contains("<script"))
  }

  @Test func `a version is told`() {
    #expect(Graphviz.version.first?.isNumber == true)
  }
}
