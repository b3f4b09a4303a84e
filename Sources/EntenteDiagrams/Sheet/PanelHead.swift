internal import Entente

/// What stands above a panel: the period's name, its days, and how much is in it.
struct PanelHead {
  private static let nameTypeface = Typeface(size: 10, isBold: true)
  private static let factTypeface = Typeface(size: 8)

  private let isMirrored: Bool
  private let rows: [(text: String, y: Double, typeface: Typeface, color: String)]
  /// From the rule above it to where the map may begin.
  let height: Double

  init(_ scene: PeriodScene, palette: Palette, width: Double, words: Words) {
    isMirrored = words.language.isRightToLeft
    let title = PeriodTitle(scene.period, of: scene.snapshot.graph, words.language)
    var rows: [(text: String, y: Double, typeface: Typeface, color: String)] = []
    var y = 3.0
    func add(_ text: String, _ typeface: Typeface, _ color: String) {
      let lines = typeface.lines(of: String(text.prefix(300)), within: width, fillingLines: true)
      for (number, line) in lines.prefix(2).enumerated() where !line.isEmpty {
        y += typeface.lineHeight
        rows.append(
          (typeface.shortened(number == 1 && lines.count > 2 ? line + " …" : line, to: width), y, typeface, color))
      }
    }
    add(title.name, PanelHead.nameTypeface, palette.text)
    add(title.dates, PanelHead.factTypeface, palette.quietText)
    add(PanelHead.counts(scene, words), PanelHead.factTypeface, palette.quietText)
    self.rows = rows
    height = y + 10
  }

  /// `12 ties between 7 actors`.
  static func counts(_ scene: PeriodScene, _ words: Words) -> String {
    if scene.snapshot.observedSpell == nil { return words["Nothing of this period was observed."] }
    if scene.ties.isEmpty { return words["No tie in this period."] }
    return words[
      "{} between {}", words.counted(scene.ties.count, "tie"), words.counted(scene.actors.count, "actor")]
  }

  func marks(at corner: Point, width: Double, palette: Palette) -> [Drawing.Mark] {
    let rule = CubicCurve(from: corner, to: corner + Point(width, 0))
    return [.curve(rule, Stroke(color: palette.rule, width: 0.8))]
      + rows.map { row in
        .text(
          .init(
            string: row.text, position: corner + Point(0, row.y), anchor: .start, typeface: row.typeface,
            color: row.color))
      }.map { isMirrored ? $0.mirrored(across: corner.x + width / 2) : $0 }
  }
}
