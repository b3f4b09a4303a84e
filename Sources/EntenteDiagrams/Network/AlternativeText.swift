internal import Entente

/// What a picture tells, in a few sentences for those who do not see it: who is in it, who has most ties, and of what sign.
enum AlternativeText {
  private static let mostNames = 6

  static func network(_ scene: PeriodScene, _ words: Words = .english) -> String {
    let graph = scene.snapshot.graph
    guard !scene.ties.isEmpty else { return words["Network diagram without a tie."] }
    var degrees: [ActorID: Int] = [:]
    for tie in scene.ties {
      degrees[tie.source, default: 0] += 1
      if tie.target != tie.source { degrees[tie.target, default: 0] += 1 }
    }
    let ranked = degrees.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let most = ranked.prefix(mostNames).map { "\(graph.profile($0.key).name.prefix(80)) \(words.number($0.value))" }
    let rest = ranked.count - most.count
    let others = rest > 0 ? words[", {} fewer or as many", words.counted(rest, "other")] : ""
    let signs = Dictionary(grouping: scene.ties, by: \.sign)
    let shares = Sign.allCases.compactMap { sign in
      signs[sign].map { words[phrase(for: sign), words.number($0.count)] }
    }
    return words[
      "Network diagram: {} between {}; {}. Ties of each: {}{}.", words.counted(scene.ties.count, "tie"),
      words.counted(scene.actors.count, "actor"), words.joined(shares), words.joined(most), others]
  }

  static func phrase(for sign: Sign) -> String {
    switch sign {
    case .positive: "{} of amity"
    case .negative: "{} of enmity"
    case .unsigned: "{} neither"
    case .unknown: "{} of a sign not told"
    }
  }
}
