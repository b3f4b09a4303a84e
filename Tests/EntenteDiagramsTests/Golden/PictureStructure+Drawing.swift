@testable import EntenteDiagrams

extension PictureStructure {
  /// The structure of a drawing.
  init(_ drawing: Drawing) {
    let texts = drawing.backdrop.compactMap { mark -> Drawing.Text? in
      if case .text(let text) = mark { text } else { nil }
    }
    self.init(
      [PictureStructure.page(drawing, texts: texts.count)] + drawing.boxes.map(PictureStructure.entry)
        + drawing.lines.map(PictureStructure.entry) + drawing.glyphs.map(PictureStructure.entry)
        + texts.map(PictureStructure.entry))
  }

  private static func page(_ drawing: Drawing, texts: Int) -> Entry {
    let ties = Set(drawing.lines.flatMap(\.ties) + drawing.glyphs.flatMap(\.ties))
    let counts = [
      ("boxes", drawing.boxes.count), ("lines", drawing.lines.count), ("glyphs", drawing.glyphs.count),
      ("texts", texts), ("other-marks", drawing.backdrop.count - texts), ("ties", ties.count),
    ]
    return Entry(
      kind: .page, id: drawing.id,
      facts: [Fact("size", at: [drawing.width, drawing.height])] + counts.map { Fact($0, String($1)) }
        + [Fact("ground", drawing.ground), Fact("title", drawing.title)])
  }

  private static func entry(_ box: Drawing.Box) -> Entry {
    Entry(
      kind: .box, id: box.id,
      facts: [
        Fact("class", box.classes.joined(separator: " ")), Fact("at", at: box.frame.sides),
        Fact("shape", "\(box.shape)"), Fact("border", box.border.words), Fact("fill", box.fill),
        Fact("letters", box.typeface.words),
      ] + box.lines.map { Fact("says", $0) })
  }

  private static func entry(_ line: Drawing.Line) -> Entry {
    var facts = [
      Fact("class", line.classes.joined(separator: " ")), Fact("from", line.from), Fact("to", line.to),
      Fact("stroke", line.stroke.words), Fact("ties", String(line.ties.count)),
      Fact("curve", at: line.pieces.flatMap { [$0.start, $0.control1, $0.control2, $0.end] }.flatMap(\.coordinates)),
    ]
    if let tip = line.tip { facts.append(Fact("tip", at: tip.coordinates)) }
    if let label = line.label {
      facts += [
        Fact("label-at", at: label.center.coordinates), Fact("letters", label.typeface.words),
        Fact("label", label.text),
      ]
    }
    return Entry(kind: .line, id: line.id, facts: facts)
  }

  private static func entry(_ glyph: Drawing.Glyph) -> Entry {
    Entry(
      kind: .glyph, id: glyph.id,
      facts: [
        Fact("class", glyph.classes.joined(separator: " ")), Fact("at", at: glyph.frame.sides),
        Fact("shape", glyph.shape.rawValue), Fact("border", glyph.border.words), Fact("fill", glyph.fill),
        Fact("ties", String(glyph.ties.count)), Fact("letters", glyph.typeface.words),
      ] + glyph.lines.map { Fact("says", $0) })
  }

  private static func entry(_ text: Drawing.Text) -> Entry {
    Entry(
      kind: .text, id: text.string,
      facts: [
        Fact("at", at: text.position.coordinates), Fact("anchor", "\(text.anchor)"),
        Fact("letters", text.typeface.words), Fact("color", text.color),
      ])
  }
}

extension Point {
  fileprivate var coordinates: [Double] { [x, y] }
}

extension Rectangle {
  fileprivate var sides: [Double] { [minX, minY, width, height] }
}

extension Double {
  /// To a tenth, which is as fine as an eye tells widths of lines and sizes of letters apart.
  fileprivate var tenths: String { String((self * 10).rounded() / 10) }
}

extension Stroke {
  fileprivate var words: String { "\(pattern.rawValue) \(width.tenths) \(color)" }
}

extension Typeface {
  fileprivate var words: String { isBold ? "\(size.tenths) bold" : size.tenths }
}
