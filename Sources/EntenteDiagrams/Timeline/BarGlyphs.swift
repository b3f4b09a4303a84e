internal import Entente

/// Bars as glyphs with ids, classes and titles, and what stands beside them.
struct BarGlyphs {
  let graph: ActorGraph
  let palette: Palette
  private let words: Words

  private(set) var glyphs: [Drawing.Glyph] = []
  private(set) var marks: [Drawing.Mark] = []

  init(graph: ActorGraph, palette: Palette, words: Words) {
    self.graph = graph
    self.palette = palette
    self.words = words
  }

  /// Adds a bar.
  ///
  /// - Parameters:
  ///   - middle: of its row.
  ///   - label: the word on or beside it, where that is not written elsewhere.
  mutating func add(_ bar: TieBar, middle: Double, label: BarLabel?) {
    let id = TieID.text(bar.tie)
    let title = TieTitle.text(bar.tie, in: graph, words)
    var number = 1
    for (index, stretch) in bar.stretches.enumerated() {
      let isMain = stretch == bar.main
      if !isMain { number += 1 }
      let look = self.look(of: bar, isSure: stretch.isSure)
      var glyph = Drawing.Glyph(
        // No id of the data's own can end so: in a safe word each `_` has its fellow, with a number between them.
        id: isMain ? id : "\(id)__\(number)", classes: classes(bar.tie, stretch), title: title,
        center: Point((stretch.left + stretch.right) / 2, 0), size: stretch.width, shape: .bar, fill: look.fill,
        border: look.border)
      glyph.ties = [bar.tie.index]
      glyph.frame = BarGlyphs.frame(stretch, middle: middle, look)
      if let label, label.place == .inside(index) {
        glyph.lines = [label.text]
        glyph.typeface = BarLabel.typeface
        glyph.textColor = look.textColor
        glyph.isLeftAligned = true
      }
      glyphs.append(glyph)
    }
    addArrows(bar, middle: middle)
    if let label, case .beside(let left) = label.place { addWord(label, of: bar, left: left, middle: middle) }
  }

  /// The border lies inside the frame that the days give.
  private static func frame(_ stretch: TieBar.Stretch, middle: Double, _ look: BarLook) -> Rectangle {
    let half = TimelineLane.barHeight / 2
    let inset = min(look.border.width / 2, stretch.width / 4)
    return Rectangle(
      minX: stretch.left + inset, minY: look.isThin ? middle + half - TimelineLane.thinHeight : middle - half + inset,
      maxX: stretch.right - inset, maxY: middle + half - inset)
  }

  private func look(of bar: TieBar, isSure: Bool) -> BarLook {
    BarLook(bar.look, isSure: isSure, isIntermittent: bar.tie.isIntermittent, palette: palette)
  }

  private func classes(_ tie: Tie, _ stretch: TieBar.Stretch) -> [String] {
    let kind = graph.kind(tie.kind)
    return [
      "tie", SafeID.word(kind.id), kind.family.description, tie.sign.description, tie.status.description,
      stretch.isSure ? "sure" : "possible",
    ]
  }

  private mutating func addArrows(_ bar: TieBar, middle: Double) {
    let isThin = look(of: bar, isSure: true).isThin
    let y = isThin ? middle + (TimelineLane.barHeight - TimelineLane.thinHeight) / 2 : middle
    let half = isThin ? 3.0 : 4.0
    func arrow(at x: Double, by step: Double) {
      marks.append(
        .polygon([Point(x, y - half), Point(x + step, y), Point(x, y + half)], fill: bar.look.color))
    }
    if bar.goesOn { arrow(at: bar.right + 1.2, by: TieBar.arrow - 1.6) }
    if bar.beganEarlier { arrow(at: bar.left - 1.2, by: 1.6 - TieBar.arrow) }
  }

  private mutating func addWord(_ label: BarLabel, of bar: TieBar, left: Double, middle: Double) {
    let isThin = look(of: bar, isSure: true).isThin
    marks.append(
      .text(
        .init(
          string: label.text, position: Point(left, isThin ? middle + 0.6 : middle + 3), anchor: .start,
          typeface: BarLabel.besideTypeface, color: bar.look.labelColor)))
  }
}
