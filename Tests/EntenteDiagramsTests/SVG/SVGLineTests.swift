import Testing

@testable import EntenteDiagrams

/// What a line looks like in the file.
struct SVGLineTests {
  private let line = Drawing.Line(
    id: "l", classes: ["tie"], title: "t", from: "a", to: "b",
    pieces: [CubicCurve(from: Point(0, 10), to: Point(30, 10))], stroke: Stroke(color: "#112233", width: 2))

  private func text(_ line: Drawing.Line) -> String { SVGText.of { $0.append(line) } }

  @Test func `a line is one path with its colour and width as attributes`() {
    #expect(
      text(line) == """
        <g id="l" class="edge tie">
        <title>t</title>
        <path fill="none" stroke="#112233" stroke-width="2" d="M0,10C10,10 20,10 30,10"/>
        </g>

        """)
  }

  @Test func `pieces that meet are one path, and those parted by a label are two`() {
    var line = line
    line.pieces = [
      CubicCurve(from: Point(0, 0), to: Point(3, 0)), CubicCurve(from: Point(3, 0), to: Point(6, 0)),
      CubicCurve(from: Point(9, 0), to: Point(12, 0)),
    ]
    let written = text(line)
    #expect(SVGText.count(of: "<path", in: written) == 2)
    #expect(written.contains("d=\"M0,0C1,0 2,0 3,0C4,0 5,0 6,0\""))
    #expect(written.contains("d=\"M9,0C10,0 11,0 12,0\""))
  }

  @Test(arguments: [(Stroke.Pattern.dashed, "6,6"), (.dotted, "2,6")])
  func `dashes and dots are those of PNG and PDF`(pattern: Stroke.Pattern, dashes: String) {
    var line = line
    line.stroke = Stroke(color: "#112233", width: 1, pattern: pattern)
    #expect(text(line).contains("stroke=\"#112233\" stroke-dasharray=\"\(dashes)\" d="))
  }

  @Test func `a double line is two strokes, two points apart`() {
    var line = line
    line.stroke.pattern = .double
    #expect(text(line).contains("d=\"M0,9C10,9 20,9 30,9\""))
    #expect(text(line).contains("d=\"M0,11C10,11 20,11 30,11\""))
  }

  @Test func `where two pieces of a double line meet at a corner, either stroke is one path`() {
    var line = line
    line.stroke.pattern = .double
    line.pieces = [
      CubicCurve(from: Point(0, 0), to: Point(30, 0)), CubicCurve(from: Point(30, 0), to: Point(30, 30)),
    ]
    #expect(SVGText.count(of: "<path", in: text(line)) == 2)
  }

  @Test func `a head is seven points long and five wide, ends at the tip and is never dashed`() {
    var line = line
    line.stroke.pattern = .dashed
    line.tip = Point(37, 10)
    let paint = "<polygon fill=\"#112233\" stroke=\"#112233\" stroke-width=\"2\""
    #expect(text(line).contains("\(paint) points=\"30,12.45 37,10 30,7.55 30,12.45\"/>"))
    line.headScale = 2
    #expect(text(line).contains("\(paint) points=\"23,14.9 37,10 23,5.1 23,14.9\"/>"))
  }

  @Test func `the word of a line stands on its baseline a quarter of its size below the middle`() {
    var line = line
    line.label = .init(text: "a & b", center: Point(15, 10), typeface: Typeface(size: 8), color: "#445566")
    let label =
      "<text text-anchor=\"middle\" x=\"15\" y=\"12\" font-family=\"Helvetica,Arial,sans-serif\" font-size=\"8\" "
      + "fill=\"#445566\">a &amp; b</text>"
    #expect(text(line).contains(label))
  }
}
