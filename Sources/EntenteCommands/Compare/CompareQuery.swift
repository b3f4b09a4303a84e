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

  @OptionGroup var colors: ThemeOption
  @OptionGroup var lang: LanguageOption

  /// What decides the picture, in a fixed order and as one would type it.
  var words: [String] {
    [first, second] + ties.queryWords + (strength == .count ? [] : ["--strength", strength.rawValue])
      + colors.queryWords + lang.queryWords
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

  /// The comparison of a graph's two periods.
  func diagram(of unnamed: ActorGraph) throws(CommandFault) -> DifferenceDiagram {
    let graph = lang.named(unnamed)
    var options = try ties.options(in: graph)
    options.strength = strength.rule
    return DifferenceDiagram(
      graph, from: try CompareQuery.period(first, of: graph), to: try CompareQuery.period(second, of: graph),
      alongside: graph.eras.map { Period($0) },
      options: DiagramOptions(
        ties: options, palette: colors.theme.palette, credit: Version.credit, language: lang.language))
  }

  /// An era, or the days of a date.
  private static func period(_ text: String, of graph: ActorGraph) throws(CommandFault) -> Period {
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
