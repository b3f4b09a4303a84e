internal import Entente

/// What a picture holds and what it leaves out, in sentences: the caption's first lines, and what a screen reader says.
enum SceneSummary {
  static func text(_ scene: PeriodScene) -> String {
    guard scene.snapshot.observedSpell != nil else {
      return "Nothing of this period was observed: that no tie is drawn does not mean that there was none."
    }
    let choices = choices(scene.snapshot.options, in: scene.snapshot.graph)
    return [surroundings(scene), counts(scene), unsure(scene), choices, simultaneity(scene), omissions(scene)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Whose surroundings are drawn, and how much lies beyond them.
  private static func surroundings(_ scene: PeriodScene) -> String? {
    guard let ego = scene.ego else { return nil }
    let names = listed(ego.centre.map { scene.snapshot.graph.profile($0).name })
    let actors = counted(ego.actorsBeyond, "actor")
    let ties = counted(ego.tiesBeyond, "tie")
    guard ego.isPresent else {
      let verb = ego.centre.count == 1 ? "has" : "have"
      return "\(names) \(verb) no tie in this period, so nothing is drawn of its \(ties) between \(actors)."
    }
    let sentence = "Shown: \(names) and whoever is within \(counted(ego.steps, "step"))."
    return ego.tiesBeyond == 0 ? sentence : "\(sentence) Beyond that lie \(actors) and \(ties)."
  }

  private static func counts(_ scene: PeriodScene) -> String {
    let ties = counted(scene.ties.count, "tie")
    let holding = holding(scene.snapshot.options, isOne: scene.ties.count == 1)
    return "\(ties) between \(counted(scene.actors.count, "actor")) that \(holding) of the period."
  }

  /// When ties belong to a period: `may hold on a day`.
  static func holding(_ options: SnapshotOptions, isOne: Bool) -> String {
    let active =
      switch options.rule {
      case .any: "on a day"
      case .all: "on every day"
      case .earliest: "on the first day"
      case .latest: "on the last day"
      }
    let verb = options.certainty == .possible ? "may hold" : isOne ? "surely holds" : "surely hold"
    return "\(verb) \(active)"
  }

  private static func unsure(_ scene: PeriodScene) -> String? {
    let drawn = Dictionary(grouping: scene.ties, by: \.status)
    let counts = [TieStatus.inferred, .contested, .hypothetical].compactMap { status in
      drawn[status].map { "\($0.count) \(status)" }
    }
    return counts.isEmpty ? nil : "Among them \(counts.joined(separator: ", "))."
  }

  /// What was asked for, where that is less, or more, than everything.
  static func choices(_ options: SnapshotOptions, in graph: ActorGraph) -> String? {
    var chosen = "ties"
    if let signs = options.signs {
      chosen = "\(listed(signs.sorted { $0.rawValue < $1.rawValue }.map(\.description))) ties"
    }
    if let kinds = options.kinds { chosen += " of kind \(listed(kinds.sorted().map { graph.kind($0).name }))" }
    if let actors = options.actors { chosen += " of \(listed(actors.sorted().map { graph.profile($0).name }))" }
    var sentences: [String] = []
    if chosen != "ties" { sentences.append("Only \(chosen) are shown.") }
    if options.includesActorsWithoutTies { sentences.append("Actors without a tie are shown too.") }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private static func simultaneity(_ scene: PeriodScene) -> String? {
    scene.hasCommonDay ? nil : "Not all of them held at the same time."
  }

  private static func omissions(_ scene: PeriodScene) -> String? {
    let omissions = scene.omissions
    var counts = omissions.byStatus.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    if omissions.byFilter > 0 { counts.append("\(omissions.byFilter) not chosen") }
    if omissions.memberships > 0 {
      counts.append("\(counted(omissions.memberships, "membership")) of actors without another tie")
    }
    return counts.isEmpty ? nil : "Left out: \(counts.joined(separator: ", "))."
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// `a, b and c`, at most five of them.
  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).map { String($0.prefix(80)) }
    let rest = names.count - shown.count
    let parts = rest > 0 ? shown + ["\(rest) more"] : shown
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "none" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
