import Testing

@testable import EntenteDiagrams

/// What boxes and glyphs look like in the file.
struct SVGShapeTests {
  private func box(_ shape: Drawing.Box.Shape, _ pattern: Stroke.Pattern = .solid) -> Drawing.Box {
    Drawing.Box(
      id: "b", classes: ["actor"], title: "t", frame: Rectangle(center: Point(50, 50), width: 60, height: 40),
      lines: ["One", "", "Three"], typeface: Typeface(size: 10, isBold: true), shape: shape, fill: "#ffffff",
      border: Stroke(color: "#000000", width: 1, pattern: pattern), textColor: "#000000")
  }

  @Test(arguments: [
    (Drawing.Box.Shape.square, "points=\"20,30 80,30 80,70 20,70 20,30\""),
    (.octagon, "points=\"80,58.28 80,41.72 62.43,30 37.57,30 20,41.72 20,58.28 37.57,70 62.43,70 80,58.28\""),
    (
      .rounded,
      "d=\"M20,42C20,36 26,30 32,30L68,30C74,30 80,36 80,42L80,58C80,64 74,70 68,70L32,70C26,70 20,64 20,58Z\""
    ),
  ])
  func `boxes have the corners of their kind`(shape: Drawing.Box.Shape, outline: String) {
    let text = SVGText.of { $0.append(box(shape)) }
    #expect(text.contains("fill=\"#ffffff\" stroke=\"#000000\" \(outline)"), "\(text)")
  }

  @Test func `a dashed border is dashed`() {
    let text = SVGText.of { $0.append(box(.rounded, .dashed)) }
    #expect(text.contains("stroke=\"#000000\" stroke-dasharray=\"6,6\" d="))
  }

  @Test func `a box's lines stand about its middle, and an empty one keeps its room`() {
    let text = SVGText.of { $0.append(box(.square)) }
    #expect(text.contains("x=\"50\" y=\"41.5\"") && text.contains("x=\"50\" y=\"63.5\""))
    #expect(SVGText.count(of: "<text", in: text) == 2)
  }

  @Test(arguments: [
    (Drawing.Glyph.Shape.none, "<title>t</title>\n</g>"),
    (.circle, "<ellipse fill=\"#aabbcc\" stroke=\"#000000\" stroke-width=\"0\" cx=\"9\" cy=\"9\" rx=\"4\" ry=\"4\"/>"),
    (.square, "points=\"5,5 13,5 13,13 5,13 5,5\""), (.bar, "points=\"5,5 13,5 13,13 5,13 5,5\""),
    (.diamond, "points=\"9,5 13,9 9,13 5,9 9,5\""), (.triangle, "points=\"9,5 13,11 5,11 9,5\""),
    (.invertedTriangle, "points=\"9,13 13,7 5,7 9,13\""),
  ])
  func `glyphs have their shapes`(shape: Drawing.Glyph.Shape, outline: String) {
    let glyph = Drawing.Glyph(
      id: "g", classes: [], title: "t", center: Point(9, 9), size: 8, shape: shape, fill: "#aabbcc",
      border: Stroke(color: "#000000", width: 0))
    let text = SVGText.of { $0.append(glyph) }
    #expect(text.contains(outline), "\(text)")
  }

  @Test func `words that begin at the left edge keep off a border`() {
    var glyph = Drawing.Glyph(
      id: "g", classes: [], title: "t", frame: Rectangle(minX: 10, minY: 0, maxX: 60, maxY: 20), lines: ["left"],
      typeface: Typeface(size: 10), color: "#000000")
    #expect(SVGText.of { $0.append(glyph) }.contains("text-anchor=\"start\" x=\"10\" y=\"12.5\""))
    glyph.shape = .bar
    #expect(SVGText.of { $0.append(glyph) }.contains("text-anchor=\"start\" x=\"14.5\" y=\"12.5\""))
  }
}
