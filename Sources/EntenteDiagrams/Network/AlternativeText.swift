internal import Entente

/// What a picture tells, in a few sentences for those who do not see it: who is in it, who has most ties, and of what sign.
enum AlternativeText {
  private static let mostNames = 6

  static func network(_ scene: PeriodScene) -> String {
    let graph = scene.snapshot.graph
    let words = Words(language: .english)
    guard !scene.ties.isEmpty else { return "Network diagram without a tie." }
    var degrees: [ActorID: Int] = [:]
    for tie in scene.ties {
      degrees[tie.source, default: 0] += 1
      if tie.target != tie.source { degrees[tie.target, default: 0] += 1 }
    }
    let ranked = degrees.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let most = ranked.prefix(mostNames).map { "\(graph.profile($0.key).name.prefix(80)) \($0.value)" }
    let rest = ranked.count - most.count
    let others = rest > 0 ? ", \(words.counted(rest, "other")) fewer or as many" : ""
    let signs = Dictionary(grouping: scene.ties, by: \.sign)
    let shares = Sign.allCases.compactMap { sign in signs[sign].map { "\($0.count) \(name(of: sign))" } }
    return """
      Network diagram: \(words.counted(scene.ties.count, "tie")) between \(words.counted(scene.actors.count, "actor")); \
      \(shares.joined(separator: ", ")). Ties of each: \(most.joined(separator: ", "))\(others).
      """
  }

  private static func name(of sign: Sign) -> String {
    switch sign {
    case .positive: "of amity"
    case .negative: "of enmity"
    case .unsigned: "neither"
    case .unknown: "of a sign not told"
    }
  }
}
