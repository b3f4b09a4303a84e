/// What a row of `actors.csv` says of whom its actor succeeds.
struct Succession {
  let actor: String
  let predecessor: String
  let range: Range<Int>

  /// Reports predecessors that are not there, and actors that succeed themselves in one or more steps.
  ///
  /// A circle is reported once, at the first of its rows. Complexity: O(*successions* + *actors*).
  static func check(_ successions: [Succession], among actors: [String], _ findings: inout Findings) {
    let known = Set(actors)
    var nearMiss = NearMiss(actors)
    var predecessors: [String: String] = [:]
    for succession in successions {
      predecessors[succession.actor] = succession.predecessor
      guard !known.contains(succession.predecessor) else { continue }
      findings.error(
        succession.range, "there is no actor \(Excerpt.shown(succession.predecessor)) to succeed",
        fix: nearMiss.remedy(for: succession.predecessor, or: "add a row for it, or leave predecessor blank"))
    }
    var walked: Set<String> = []
    for succession in successions {
      var path: Set<String> = []
      var actor = succession.actor
      while walked.insert(actor).inserted, let previous = predecessors[actor] {
        path.insert(actor)
        actor = previous
      }
      guard path.contains(actor) else { continue }
      findings.error(
        succession.range, "following its predecessors, \(Excerpt.shown(actor)) succeeds itself",
        fix: "leave the predecessor of the oldest of them blank")
    }
  }
}
