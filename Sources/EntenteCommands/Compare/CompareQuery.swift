internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams

/// What is compared, and how.
struct CompareQuery: ParsableArguments {
  @Argument(help: ArgumentHelp("The first period: an era's id, or a date (EDTF): 2010, 2010/2014.", valueName: "a"))
  var first: String

  @Argument(help: ArgumentHelp("The second period.", valueName: "b"))
  var second: String

  @OptionGroup(title: "Ties") var ties: TieSelection

  @Option(
    help: ArgumentHelp(
      """
      What makes a tie stronger: the count of its records, the sum or the max of their strengths, the days they hold. \
      (default: count)
      """, valueName: "rule"))
  var strength: Rule = .count

  @OptionGroup(title: "Places") var kept: KeptPlaces
  @OptionGroup(title: "Look") var colors: ThemeOption
  @OptionGroup(title: "Look") var page: PageOptions
  @OptionGroup var lang: LanguageOption

  /// One of the options that only a picture has a use for; nil where none was given.
  var givenForPicture: String? {
    if kept.places != nil { return "--places" }
    if !kept.place.isEmpty { return "--place" }
    if page.width != nil { return "--width" }
    return page.text == .text ? nil : "--text"
  }

  /// What decides the picture, in a fixed order and as one would type it: each option one word, and the periods last,
  /// since a year before the first begins as options do.
  ///
  /// - Parameter places: those of `kept`.
  func words(_ places: [ActorID: Point], in graph: ActorGraph) -> [String] {
    ties.queryWords + (strength == .count ? [] : ["--strength=\(strength.rawValue)"])
      + KeptPlaces.queryWords(places, in: graph) + colors.queryWords + page.queryWords + lang.queryWords
      + ["--", first, second]
  }

  enum Rule: String, CaseIterable, ExpressibleByArgument {
    case count, sum, max, days

    fileprivate var rule: StrengthRule {
      switch self {
      case .count: .count
      case .sum: .sum
      case .max: .max
      case .days: .days
      }
    }
  }

  /// Which ties are compared, and by what they are stronger.
  func snapshot(in graph: ActorGraph) throws(CommandFault) -> SnapshotOptions {
    var options = try ties.options(in: graph)
    options.strength = strength.rule
    return options
  }

  /// An era, or the days of a date.
  static func period(_ text: String, of graph: ActorGraph) throws(CommandFault) -> Period {
    if let era = graph.eras.first(where: { $0.id == text }) { return Period(era) }
    guard let date = try? EDTF(text) else {
      let hint = "; for other days give a date, such as 2010, 2010/2014 or 2010-03-15/.."
      guard case .sentence(let sentence) = Choice.unknown("era", text, among: graph.eras.map(\.id)).message else {
        throw CommandFault(.usage, "there is no era '\(TerminalText.short(text))'\(hint)")
      }
      throw CommandFault(.usage, sentence + hint)
    }
    guard let extent = date.extent else {
      throw CommandFault(.usage, "\(date.text) is too far from today to count its days; give years nearer to it")
    }
    return Period(extent.possible)
  }
}
