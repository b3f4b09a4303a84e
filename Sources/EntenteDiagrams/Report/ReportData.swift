internal import Entente

/// What the page knows: the ties and actors of its pictures, numbered from 0, and all that is said of them.
///
/// Ties and actors that are in no picture are not in the page either.
struct ReportData {
  let report: Report
  let scenes: [PeriodScene]
  /// The ties in the page, in the graph's order.
  private let ties: [TieIndex]
  private let tieNumbers: [TieIndex: Int]
  /// The actors in the page, in the graph's order.
  private let actors: [ActorID]
  private let actorNumbers: [ActorID: Int]

  init(_ report: Report) {
    self.report = report
    scenes = report.pictures.map { picture in
      PeriodScene(report.graph, picture.period, report.options.ties)
        .around(report.options.around, steps: report.options.steps)
    }
    ties = Set(scenes.flatMap { $0.ties.map(\.index) }).sorted()
    actors = Set(scenes.flatMap(\.actors)).sorted()
    tieNumbers = Dictionary(uniqueKeysWithValues: ties.enumerated().map { ($1, $0) })
    actorNumbers = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
  }

  var json: InertJSON {
    let graph = report.graph
    let header = graph.header
    let language = report.options.language
    return .object([
      "language": .text(language.rawValue), "direction": .text(language.isRightToLeft ? "rtl" : "ltr"),
      "title": .text(header.title), "titleLanguage": self.language(of: header.title, among: header.titles),
      "contributors": .list(header.contributors.map { .text($0) }),
      "licence": .text(header.licence),
      "credit": .text(report.options.credit),
      "observed": .text(graph.observed.map { DateText.spell($0, observed: nil, report.options.words) } ?? ""),
      // Whether the pictures leave out what is far from the actors they are about.
      "isPart": .truth(!report.options.around.isEmpty),
      "ground": .text(report.options.palette.ground),
      "dark": dark,
      "kinds": .list(graph.kinds.map(kind)),
      "sources": .list(graph.sources.map(source)),
      "actors": .list(actors.map(actor)),
      "ties": .list(ties.map { tie(graph.tie($0)) }),
      "measures": .list(report.measures.map(measure)),
      "periods": .list(zip(report.pictures, scenes).map(period)),
    ])
  }

  /// The number of a tie in the page.
  func number(of tie: TieIndex) -> InertJSON { .count(tieNumbers[tie] ?? -1) }

  /// The number of an actor in the page.
  func number(of actor: ActorID) -> InertJSON { .count(actorNumbers[actor] ?? -1) }

  /// The tag of a name's language, empty where it is not known.
  func language(of name: String, among names: [String: String]) -> InertJSON {
    .text(report.names.language(of: name, among: names)?.text ?? "")
  }

  private func kind(_ kind: TieKind) -> InertJSON {
    .object([
      "id": .text(kind.id), "name": .text(kind.name), "family": .text(kind.family.description),
      "color": .text(report.options.palette.color(of: kind)),
      "language": .text(report.names.language(of: kind)?.text ?? ""),
    ])
  }

  private func source(_ source: Source) -> InertJSON {
    .object([
      "title": .text(source.title), "author": .text(source.author), "year": .text(source.year),
      "url": .text(source.url),
    ])
  }

  private func actor(_ id: ActorID) -> InertJSON {
    let profile = report.graph.profile(id)
    return .object([
      "id": .text(profile.id), "name": .text(profile.name),
      "language": language(of: profile.name, among: profile.names), "kind": .text(profile.kind.rawValue),
      "lifetime": .text(profile.lifetime?.text ?? ""), "predecessor": .text(profile.predecessor ?? ""),
      "bloc": .text(profile.bloc), "note": .text(profile.note),
    ])
  }

  private func tie(_ tie: Tie) -> InertJSON {
    let details = tie.details
    let words: KeyValuePairs<String, InertJSON> = [
      "id": .text(tie.id), "source": number(of: tie.source), "target": number(of: tie.target),
      "kind": .count(tie.kind.index), "directed": .truth(tie.isDirected), "sign": .text(tie.sign.description),
      "status": .text(tie.status.description), "intermittent": .truth(tie.isIntermittent),
      "when": .text(details.when?.text ?? (tie.isDated ? tie.extent.possible.description : "")),
      "basis": .text(details.basis), "strength": tie.strength.map { .number($0.value) } ?? .null,
      "unit": .text(details.unit), "issue": .text(details.issue), "recorded": .text(details.recorded),
      "note": .text(details.note),
      "citations": .list(
        tie.citations.map { citation in
          .list([.count(citation.sourceIndex), .text(citation.locator), .text(citation.note)])
        }),
    ]
    return .object(words)
  }

  private func measure(_ measure: Measure) -> InertJSON {
    .object(["name": .text(measure.name), "title": .text(measure.title), "rule": .text(rule(of: measure))])
  }

  /// How the measure's numbers were made, in the words of `entente centrality`'s columns.
  private func rule(of measure: Measure) -> String {
    let scores = report.pictures.lazy.flatMap(\.scores).first { $0.header.measure == measure.name }
    guard let header = scores?.header else { return "" }
    return "convention=\(header.convention.rawValue) sign=\(header.sign) \(header.rule)"
  }
}
