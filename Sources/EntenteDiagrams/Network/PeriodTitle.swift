internal import Entente

/// What a picture of a period is called: whose data, which period, which days.
struct PeriodTitle {
  let dataTitle: String
  let name: String
  let dates: String
  private let language: Language

  init(_ period: Period, of graph: ActorGraph, _ language: Language = .english) {
    self.language = language
    dataTitle = graph.header.title
    let days = DateText.spell(period.spell, observed: graph.observed, Words(language: language))
    // A period with no name but its days says them once, in words.
    let isNamed = period.name != Period(period.spell).name
    name = isNamed ? period.name : days
    dates = isNamed ? days : ""
  }

  /// All of it in one line.
  var line: String { [dataTitle, name, dates].filter { !$0.isEmpty }.joined(separator: " · ") }

  func header(_ palette: Palette, width: Double) -> PageHeader {
    PageHeader(dataTitle: dataTitle, title: name, subtitle: dates, palette: palette, width: width, language: language)
  }
}
