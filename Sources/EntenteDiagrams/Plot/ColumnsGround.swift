internal import Entente

/// What lies behind ranks: a pale stripe for each column and its period's name on top.
struct ColumnsGround {
  private static let nameTypeface = Typeface(size: 9.5, isBold: true)
  private static let shortTypeface = Typeface(size: 8.5, isBold: true)
  private static let dateTypeface = Typeface(size: 8.5)
  private static let lineHeight = 11.5
  /// Half of it hangs over the left margin.
  private static let shortNameWidth = 57.0

  private struct Heading {
    let center: Double
    let rows: [(text: String, typeface: Typeface)]
  }

  private let headings: [Heading]
  private let centers: [Double]
  private let palette: Palette

  init(
    _ periods: [Period], centers: [Double], width: Double, observed: Spell?, palette: Palette,
    words: Words
  ) {
    self.centers = centers
    self.palette = palette
    // Where columns are narrow, not every period can be named, and then by its short name.
    let isNarrow = width < 56
    let shortNames = periods.map {
      ColumnsGround.shortTypeface.shortened(ColumnsGround.shortName(of: $0), to: ColumnsGround.shortNameWidth)
    }
    let longest = shortNames.map { ColumnsGround.shortTypeface.width(of: $0) }.max() ?? 0
    let step = isNarrow ? max(1, Int(((longest + 10) / width).rounded(.up))) : 1
    let room = width * Double(step) - 6
    headings = periods.enumerated().filter { $0.offset.isMultiple(of: step) }.map { index, period in
      let days = DateText.spell(period.spell, observed: observed, words)
      let isNamed = period.name != Period(period.spell).name
      if isNarrow {
        return Heading(center: centers[index], rows: [(shortNames[index], ColumnsGround.shortTypeface)])
      }
      let names = ColumnsGround.rows(of: isNamed ? period.name : days, ColumnsGround.nameTypeface, room)
      let dates = isNamed ? ColumnsGround.rows(of: days, ColumnsGround.dateTypeface, room) : []
      return Heading(center: centers[index], rows: names + dates)
    }
  }

  /// The name; of a spell that is called by its two days, the month in which it begins.
  private static func shortName(of period: Period) -> String {
    let isCalledByDays = period.id == Period(period.spell).id && period.id.contains("_")
    return isCalledByDays ? String(period.spell.onset.description.dropLast(3)) : period.name
  }

  private static func rows(
    of text: String, _ typeface: Typeface, _ room: Double
  ) -> [(text: String, typeface: Typeface)] {
    let lines = typeface.lines(of: String(text.prefix(200)), within: room)
    let kept = lines.count > 3 ? lines.prefix(2) + [lines[2] + " …"] : lines[...]
    return kept.map { (typeface.shortened($0, to: room), typeface) }
  }

  var height: Double {
    Double(headings.map(\.rows.count).max() ?? 0) * ColumnsGround.lineHeight + 8
  }

  func marks(top: Double, bottom: Double) -> [Drawing.Mark] {
    let isNarrow = centers.count > 1 && centers[1] - centers[0] < 14
    var marks: [Drawing.Mark] = (isNarrow ? [] : centers).map { x in
      .curve(CubicCurve(from: Point(x, top), to: Point(x, bottom)), Stroke(color: palette.rule, width: 0.7))
    }
    for heading in headings {
      for (index, row) in heading.rows.enumerated() {
        let baseline = top - 8 - Double(heading.rows.count - 1 - index) * ColumnsGround.lineHeight
        let color = row.typeface.isBold ? palette.text : palette.quietText
        marks.append(
          .text(
            .init(
              string: row.text, position: Point(heading.center, baseline), anchor: .middle, typeface: row.typeface,
              color: color)))
      }
    }
    return marks
  }
}
