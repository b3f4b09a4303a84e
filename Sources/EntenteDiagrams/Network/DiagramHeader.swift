internal import Entente

/// The head of a picture: what it is about, which period, which days.
struct DiagramHeader {
  static let height = 92.0
  static let margin = 28.0
  static let leastWidth = 640.0

  private let graphTitle: String
  private let periodName: String
  private let dates: String
  private let palette: Palette

  init(_ scene: PeriodScene, _ options: DiagramOptions) {
    let graph = scene.snapshot.graph
    graphTitle = graph.header.title
    let words = DateText.spell(scene.period.spell, observed: graph.observed)
    // A period with no name but its days says them once, in words.
    let isNamed = scene.period.name != Period(scene.period.spell).name
    periodName = isNamed ? scene.period.name : words
    dates = isNamed ? words : ""
    palette = options.palette
  }

  /// All of it in one line.
  var title: String {
    [graphTitle, periodName, dates].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func marks(at corner: Point, within width: Double) -> [Drawing.Mark] {
    let rows: [(String, Double, Typeface, String)] = [
      (graphTitle, 30, Typeface(size: 11), palette.quietText),
      (periodName, 55, Typeface(size: 20, isBold: true), palette.text),
      (dates, 75, Typeface(size: 11.5), palette.quietText),
    ]
    return rows.filter { !$0.0.isEmpty }.map { string, y, typeface, color in
      .text(
        .init(
          string: typeface.shortened(string, to: width), position: corner + Point(0, y), anchor: .start,
          typeface: typeface, color: color))
    }
  }
}
