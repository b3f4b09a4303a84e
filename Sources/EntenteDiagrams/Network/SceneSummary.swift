internal import Entente

/// What a picture holds and what it leaves out, in sentences: the caption's first lines, and what a screen reader says.
struct SceneSummary {
  private let scene: PeriodScene
  private let words: Words

  static func text(_ scene: PeriodScene, _ words: Words = .english) -> String {
    guard scene.snapshot.observedSpell != nil else {
      return words["Nothing of this period was observed: that no tie is drawn does not mean that there was none."]
    }
    let summary = SceneSummary(scene: scene, words: words)
    let choices = choices(scene.snapshot.options, in: scene.snapshot.graph, words)
    return [summary.surroundings, summary.counts, summary.unsure, choices, summary.simultaneity, summary.omissions]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Whose surroundings are drawn, and how much lies beyond them.
  private var surroundings: String? {
    guard let ego = scene.ego else { return nil }
    let names = words.listed(ego.centre.map { scene.snapshot.graph.profile($0).name })
    let actors = words.counted(ego.actorsBeyond, "actor")
    let ties = words.counted(ego.tiesBeyond, "tie")
    guard ego.isPresent else {
      return ego.centre.count == 1
        ? words["{} has no tie in this period, so nothing is drawn of its {} between {}.", names, ties, actors]
        : words["{} have no tie in this period, so nothing is drawn of its {} between {}.", names, ties, actors]
    }
    let sentence = words["Shown: {} and whoever is within {}.", names, words.counted(ego.steps, "step")]
    return ego.tiesBeyond == 0 ? sentence : sentence + " " + words["Beyond that lie {} and {}.", actors, ties]
  }

  private var counts: String {
    words[
      "{} between {} that {} of the period.", words.counted(scene.ties.count, "tie"),
      words.counted(scene.actors.count, "actor"),
      SceneSummary.holding(scene.snapshot.options, isOne: scene.ties.count == 1, words)]
  }

  /// When ties belong to a period: `may hold on a day`.
  static func holding(_ options: SnapshotOptions, isOne: Bool, _ words: Words = .english) -> String {
    let active =
      switch options.rule {
      case .any: words["on a day"]
      case .all: words["on every day"]
      case .earliest: words["on the first day"]
      case .latest: words["on the last day"]
      }
    let verb =
      options.certainty == .possible ? words["may hold"] : isOne ? words["surely holds"] : words["surely hold"]
    return words["{1} {2}", verb, active]
  }

  private var unsure: String? {
    let drawn = Dictionary(grouping: scene.ties, by: \.status)
    let counts = [TieStatus.inferred, .contested, .hypothetical].compactMap { status in
      drawn[status].map { words.counted($0.count, status.description) }
    }
    return counts.isEmpty ? nil : words["Among them {}.", words.joined(counts)]
  }

  /// What was asked for, where that is less, or more, than everything.
  static func choices(_ options: SnapshotOptions, in graph: ActorGraph, _ words: Words = .english) -> String? {
    var chosen = words["ties"]
    if let signs = options.signs {
      let names = signs.sorted { $0.rawValue < $1.rawValue }.map { words[$0.description] }
      chosen = words["{} ties", words.listed(names)]
    }
    if let kinds = options.kinds {
      chosen = words["{} of kind {}", chosen, words.listed(kinds.sorted().map { graph.kind($0).name })]
    }
    if let actors = options.actors {
      chosen = words["{} of {}", chosen, words.listed(actors.sorted().map { graph.profile($0).name })]
    }
    var sentences: [String] = []
    if chosen != words["ties"] { sentences.append(words["Only {} are shown.", chosen]) }
    if options.includesActorsWithoutTies { sentences.append(words["Actors without a tie are shown too."]) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var simultaneity: String? {
    scene.hasCommonDay ? nil : words["Not all of them held at the same time."]
  }

  private var omissions: String? {
    let omissions = scene.omissions
    var counts = omissions.byStatus.sorted { $0.key < $1.key }.map { words.counted($0.value, $0.key.description) }
    if omissions.byFilter > 0 { counts.append(words["{} not chosen", words.number(omissions.byFilter)]) }
    if omissions.memberships > 0 {
      let memberships = words.counted(omissions.memberships, "membership")
      counts.append(words["{} of actors without another tie", memberships])
    }
    return counts.isEmpty ? nil : words["Left out: {}.", words.joined(counts)]
  }
}
