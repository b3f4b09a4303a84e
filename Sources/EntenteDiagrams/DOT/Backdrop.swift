/// The marks behind boxes and lines, in the drawing language of Graphviz's `_background` attribute (xdot).
struct Backdrop {
  /// The height of the page: xdot counts upwards.
  let height: Double
  private var operations: [String] = []
  private var typeface: Typeface?

  init(_ drawing: Drawing) {
    height = drawing.height
    let corners = [
      Point(0, 0), Point(drawing.width, 0), Point(drawing.width, drawing.height), Point(0, drawing.height),
    ]
    append(.polygon(corners, fill: drawing.ground))
    for mark in drawing.backdrop { append(mark) }
  }

  var text: String { operations.joined(separator: " ") }

  private mutating func append(_ mark: Drawing.Mark) {
    switch mark {
    case .polygon(let points, let fill):
      // Without a stroke colour of its own Graphviz writes a paint that SVG does not know.
      operations += [word("c", fill), word("C", fill), "P \(points.count) " + coordinates(points)]
    case .curve(let curve, let stroke):
      append(curve, stroke)
    case .text(let text):
      append(text)
    }
  }

  private mutating func append(_ curve: CubicCurve, _ stroke: Stroke) {
    operations.append(word("c", stroke.color))
    operations.append(word("S", "setlinewidth(\(Decimal.text(stroke.width)))"))
    operations.append(word("S", stroke.pattern == .double ? "solid" : stroke.pattern.rawValue))
    let shifts = stroke.pattern == .double ? [-1.1, 1.1] : [0.0]
    let across = curve.direction(at: 0.5).turned
    for shift in shifts {
      let points = [curve.start, curve.control1, curve.control2, curve.end].map { $0 + across * shift }
      operations.append("B 4 " + coordinates(points))
    }
    operations += [word("S", "solid"), word("S", "setlinewidth(1)")]
  }

  private mutating func append(_ text: Drawing.Text) {
    let string = Backdrop.writable(text.string)
    guard !string.isEmpty else { return }
    if typeface != text.typeface {
      operations += [
        word("F \(Decimal.text(text.typeface.size))", DOTWriter.fontName), "t \(text.typeface.isBold ? 1 : 0)",
      ]
      typeface = text.typeface
    }
    let anchor =
      switch text.anchor {
      case .start: -1
      case .middle: 0
      case .end: 1
      }
    // Renderers set the baseline a fifth of the size above the point they are given.
    let y = height - text.position.y - 0.2 * text.typeface.size
    let width = text.typeface.width(of: text.string)
    operations.append(word("c", text.color))
    operations.append(
      word("T \(Decimal.text(text.position.x)) \(Decimal.text(y)) \(anchor) \(Decimal.text(width))", string))
  }

  /// An operation with a text, which xdot wants counted in bytes.
  private func word(_ operation: String, _ text: String) -> String { "\(operation) \(text.utf8.count) -\(text)" }

  private func coordinates(_ points: [Point]) -> String {
    points.map { "\(Decimal.text($0.x)) \(Decimal.text(height - $0.y))" }.joined(separator: " ")
  }

  /// The text on one line; a backslash before a quote or at the end is parted from what follows, since DOT has no way to
  /// write the two side by side without changing the count of bytes.
  private static func writable(_ text: String) -> String {
    var writable = ""
    let scalars = Array(DOTText.cleaned(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      writable.unicodeScalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
      let next = place + 1 < scalars.count ? scalars[place + 1] : "\""
      if scalar == "\\", next == "\"" || next == "\\" || next == "\n" || next == "\r" {
        writable.unicodeScalars.append("\u{200B}")
      }
    }
    return writable
  }
}
