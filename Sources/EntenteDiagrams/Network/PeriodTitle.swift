internal import Entente

/// What a picture of a period is called: whose data, which period, which days.
struct PeriodTitle {
  let dataTitle: String
  let name: String
  let dates: String

  init(_ period: Period, of graph: ActorGraph) {
    dataTitle = graph.header.title
    let words = DateText.spell(period.spell, observed: graph.observed)
    // A period with no name but its days says them once, in words.
    let isNamed = period.name != Period(period.spell).name
    name = isNamed ? period.name : words
    dates = isNamed ? words : ""
  }

  /// All of it in one line.
  var line: String { [dataTitle, name, dates].filter { !$0.isEmpty }.joined(separator: " · ") }

  func header(_ palette: Palette, width: Double) -> PageHeader {
    PageHeader(dataTitle: dataTitle, title: name, subtitle: dates, palette: palette, width: width)
  }
}
