internal import Entente

extension ReportData {
  /// A period: its picture, which lines of it stand for which ties, and the numbers of its actors.
  func period(_ picture: Report.Picture, _ scene: PeriodScene) -> InertJSON {
    let period = picture.period
    let era = report.graph.eras.first { Period($0) == period }
    let unsure = scene.ties.filter { !scene.snapshot.isCertain($0.index) }
    return .object([
      "id": .text(period.id), "name": .text(period.name),
      "language": language(of: period.name, among: era?.names ?? [:]),
      "dates": .text(DateText.spell(period.spell, observed: report.graph.observed, report.options.words)),
      "summary": .text(picture.drawing.summary),
      "actors": .list(scene.actors.map { number(of: $0) }),
      "boxes": .list(scene.actors.map { .text(ReportData.boxID(of: report.graph.profile($0))) }),
      "ties": .list(scene.ties.map { number(of: $0.index) }),
      "unsure": .list(unsure.map { number(of: $0.index) }),
      "lines": .list(
        picture.drawing.lines.map { line in .list([.text(line.id), .list(line.ties.map { number(of: $0) })]) }),
      "values": .list(report.measures.map { values(of: $0, picture, scene) }),
      "svg": .utf8(picture.svg),
    ])
  }

  /// One value for each actor of the picture, in its order.
  private func values(of measure: Measure, _ picture: Report.Picture, _ scene: PeriodScene) -> InertJSON {
    guard let scores = picture.scores.first(where: { $0.header.measure == measure.name }) else { return .list([]) }
    return .list(scene.actors.map { actor in scores[actor].map { .number($0) } ?? .null })
  }

  /// What a picture calls the box of an actor.
  private static func boxID(of profile: ActorProfile) -> String { "actor-" + SafeID.word(profile.id) }
}
