public import Entente

/// A picture of a measure over time: one line an actor or lineage, on the calendar or as ranks in columns.
///
/// Values of periods that follow each other are steps as long as the periods; those of windows that slide over each other
/// are points at the windows' middles, joined by straight lines. Ranks stand in one column a period. Where a line has no
/// value it has a gap. The lines that matter most are in colour and named at their ends, the others grey.
///
/// ```swift
/// let plot = TimePlot(id: "betweenness", title: "Betweenness", periods: graph.periods(by: .eras), lines: lines)
/// let dot = plot.drawing().dot()
/// ```
public struct TimePlot: Hashable, Sendable {
  /// What is drawn of each value.
  public enum Form: Hashable, Sendable {
    /// Values on a scale that holds zero, over a calendar.
    case values
    /// Ranks, the first on top, one column a period: a bump chart.
    case ranks
  }

  /// A word for ids and file names.
  public var id: String
  /// What is plotted, such as the measure's name.
  public var title: String
  /// What the data are called; above the title.
  public var dataTitle: String
  /// How the values were made: convention, sign, rules.
  public var subtitle: String
  /// What the numbers beside the grid are, such as `share of shortest paths`.
  public var valueName: String
  /// Whether values or ranks are drawn.
  public var form: Form
  /// The periods there could be a value for: what a line lacks of them is a gap.
  public var periods: [Period]
  /// One line an actor or lineage.
  public var lines: [Line]
  /// Spells that readers know by name, drawn as bands behind the lines; they may overlap.
  public var bands: [Period]
  /// The days the data cover: what goes on after them is cut there.
  public var observed: Spell?
  /// Paragraphs below the picture: remarks, sources, credit.
  public var caption: [String]
  /// How many lines are in colour, at most ``mostColors``.
  public var highlightCount: Int
  /// The colours of paper and text.
  public var palette: Palette
  /// The language of all words that are not handed in.
  public var language: Language

  /// As many lines as can be told apart by colour and marker.
  public static let mostColors = PlotColors.light.hues.count

  /// A plot of values, without bands and in English, unless told otherwise.
  public init(
    id: String, title: String, dataTitle: String = "", subtitle: String = "", valueName: String = "",
    form: Form = .values, periods: [Period], lines: [Line], bands: [Period] = [], observed: Spell? = nil,
    caption: [String] = [], highlightCount: Int = TimePlot.mostColors, palette: Palette = .light,
    language: Language = .english
  ) {
    self.id = id
    self.title = title
    self.dataTitle = dataTitle
    self.subtitle = subtitle
    self.valueName = valueName
    self.form = form
    self.periods = periods
    self.lines = lines
    self.bands = bands
    self.observed = observed
    self.caption = caption
    self.highlightCount = highlightCount
    self.palette = palette
    self.language = language
  }

  /// What the plot says, in its language.
  var words: Words { Words(language: language) }

  /// Whether no two periods share a day, so that ranks can stand in columns one after the other.
  ///
  /// - Complexity: O(*p* log *p*) for *p* periods.
  public var canShowRanks: Bool {
    let spells = periods.map(\.spell).sorted { ($0.onset, $0.terminus) < ($1.onset, $1.terminus) }
    return !zip(spells, spells.dropFirst()).contains { $0.overlaps($1) }
  }
}
