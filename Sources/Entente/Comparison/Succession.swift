/// Who carries on whom between two periods.
struct Succession: Sendable {
  private let heirs: [ActorID: ActorID]

  /// - Complexity: O(*actors* · *length of a line*).
  init(_ graph: ActorGraph, between first: Spell, and second: Spell) {
    var found: [ActorID: Set<ActorID>] = [:]
    for (index, profile) in graph.actors.enumerated() where profile.predecessor != nil {
      let isInFirst = profile.existence.overlaps(first)
      let isInSecond = profile.existence.overlaps(second)
      var ancestor = profile.predecessor.flatMap(graph.actor)
      while let earlier = ancestor {
        let life = graph.profile(earlier).existence
        // Whoever lives on in both periods has no heir, even where a part of it went its own way.
        let isGoneInSecond = life.overlaps(first) && !life.overlaps(second)
        let isGoneInFirst = life.overlaps(second) && !life.overlaps(first)
        if isGoneInSecond && isInSecond || isGoneInFirst && isInFirst {
          found[earlier, default: []].insert(ActorID(index: index))
        }
        ancestor = graph.profile(earlier).predecessor.flatMap(graph.actor)
      }
    }
    heirs = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The actor that stands for one in both periods: its only heir, else itself.
  func standIn(for actor: ActorID) -> ActorID {
    var actor = actor
    // An heir descends from whom it succeeds, so this comes to an end.
    while let heir = heirs[actor] { actor = heir }
    return actor
  }
}
