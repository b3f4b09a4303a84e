/// The head of a plot: whose data, which measure, made how.
struct PlotHeader {
  static let margin = DiagramHeader.margin
  private static let dataTypeface = Typeface(size: 11)
  private static let subtitleTypeface = Typeface(size: 11.5)

  private let rows: [(text: String, y: Double, typeface: Typeface, color: String)]
  let height: Double

  init(_ plot: TimePlot, width: Double) {
    let (text, quiet) = (plot.palette.text, plot.palette.quietText)
    let title = Typeface(size: 20, isBold: true)
    var rows: [(text: String, y: Double, typeface: Typeface, color: String)] = [
      (PlotHeader.dataTypeface.shortened(plot.dataTitle, to: width), 30, PlotHeader.dataTypeface, quiet),
      (title.shortened(plot.title, to: width), 55, title, text),
    ]
    // Without the first row the others move up.
    let lift = plot.dataTitle.isEmpty ? 18.0 : 0
    var y = 61.0
    let subtitle = PlotHeader.subtitleTypeface.lines(of: plot.subtitle, within: width, fillingLines: true)
    for line in subtitle.prefix(3) where !line.isEmpty {
      y += 15
      let cut = PlotHeader.subtitleTypeface.shortened(line, to: width)
      rows.append((cut, y, PlotHeader.subtitleTypeface, quiet))
    }
    self.rows = rows.filter { !$0.text.isEmpty }.map { ($0.text, $0.y - lift, $0.typeface, $0.color) }
    height = y - lift + 16
  }

  var marks: [Drawing.Mark] {
    rows.map { row in
      .text(
        .init(
          string: row.text, position: Point(PlotHeader.margin, row.y), anchor: .start, typeface: row.typeface,
          color: row.color))
    }
  }
}
