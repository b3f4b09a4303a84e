/// Writes a drawing as SVG in one pass, in the coordinates of the page.
///
/// Each thing is a group with its id, its classes and a title; lines lie below boxes. What ``DOTWriter`` leaves to
/// Graphviz (arrowheads, the two strokes of a double line, corners, baselines) is drawn here as Graphviz draws it, so that
/// SVG, PNG and PDF show the same picture.
struct SVGWriter {
  private let drawing: Drawing
  var markup: SVGMarkup

  init(_ drawing: Drawing) {
    self.drawing = drawing
    let things = drawing.lines.count + drawing.boxes.count + drawing.glyphs.count + drawing.backdrop.count
    markup = SVGMarkup(capacity: 4_096 + 600 * things)
  }

  /// The file.
  mutating func file() -> [UInt8] {
    head()
    markup.append(group: "picture", "graph", [drawing.id])
    backdrop()
    for line in drawing.lines { append(line) }
    for box in drawing.boxes { append(box) }
    for glyph in drawing.glyphs { append(glyph) }
    markup.append("</g>\n</svg>\n")
    return markup.bytes
  }

  private mutating func head() {
    markup.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg")
    markup.append("lang", drawing.language.rawValue)
    markup.append("xml:lang", drawing.language.rawValue)
    markup.append(" role=\"img\" aria-labelledby=\"picture-title picture-summary\" width=\"")
    markup.append(drawing.width)
    markup.append("pt\" height=\"")
    markup.append(drawing.height)
    markup.append("pt\" viewBox=\"0 0 ")
    markup.append(drawing.width)
    markup.append(" ")
    markup.append(drawing.height)
    markup.append("\" xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"picture-title\">")
    markup.append(text: drawing.title)
    markup.append("</title>\n<desc id=\"picture-summary\">")
    markup.append(text: drawing.summary)
    markup.append("</desc>\n")
    if let origin = drawing.origin { markup.append(origin.element) }
  }

  private mutating func backdrop() {
    let (width, height) = (drawing.width, drawing.height)
    append(polygon: [Point(0, 0), Point(width, 0), Point(width, height), Point(0, height)], fill: drawing.ground)
    for mark in drawing.backdrop {
      switch mark {
      case .polygon(let points, let fill): append(polygon: points, fill: fill)
      case .curve(let curve, let stroke): append(curve, stroke)
      case .text(let text): append(text.string, at: text.position, text.anchor, text.typeface, text.color)
      }
    }
  }

  private mutating func append(polygon points: [Point], fill: String) {
    append(polygon: points, fill: fill, Stroke(color: fill, width: 1))
  }

  private mutating func append(_ curve: CubicCurve, _ stroke: Stroke) {
    let shifts = stroke.pattern == .double ? [-1.1, 1.1] : [0.0]
    let across = curve.direction(at: 0.5).turned
    for shift in shifts.map({ across * $0 }) {
      openPath(stroke)
      markup.append(" d=\"M")
      markup.append(curve.start + shift)
      markup.append(towards: curve.control1 + shift, curve.control2 + shift, curve.end + shift)
      markup.append("\"/>\n")
    }
  }
}

extension Drawing {
  /// The drawing as an SVG file with its title, its description and what each thing in it says of itself.
  ///
  /// - Complexity: O(*size of the file*).
  public func svg() -> [UInt8] {
    var writer = SVGWriter(inReadingDirection)
    return writer.file()
  }
}
