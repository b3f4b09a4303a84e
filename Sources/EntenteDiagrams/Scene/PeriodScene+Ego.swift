internal import Entente

extension PeriodScene {
  /// Whose surroundings a scene shows, and how much lies beyond them.
  struct Ego: Hashable, Sendable {
    /// Those it is about: of the lines asked for, the actors in the period; where there is none, those asked for.
    let centre: [ActorID]
    /// Whether one of them is in the period's ties.
    let isPresent: Bool
    /// How many ties may lie between them and those shown.
    let steps: Int
    /// The actors of the period that are farther off.
    let actorsBeyond: Int
    /// The ties of the period that are not among those shown.
    let tiesBeyond: Int
  }

  /// The actors within some steps of others over the ties drawn, whichever way those run, and the ties among them.
  ///
  /// Whoever asks for an actor asks for its line: the Soviet Union is where Russia is in its time.
  ///
  /// - Parameter wanted: nobody for all of the scene.
  /// - Complexity: O(*steps* · *ties* + *actors*).
  func around(_ wanted: Set<ActorID>, steps: Int) -> PeriodScene {
    guard !wanted.isEmpty else { return self }
    let graph = snapshot.graph
    let lines = Set(wanted.map(graph.lineage(of:)))
    let centre = actors.filter { lines.contains(graph.lineage(of: $0)) }
    var reached = Set(centre)
    for _ in 0..<max(0, steps) {
      let before = reached
      for tie in ties where before.contains(tie.source) || before.contains(tie.target) {
        reached.insert(tie.source)
        reached.insert(tie.target)
      }
      if reached.count == before.count { break }
    }
    var scene = self
    scene.actors = actors.filter(reached.contains)
    scene.ties = ties.filter { reached.contains($0.source) && reached.contains($0.target) }
    scene.ego = Ego(
      centre: centre.isEmpty ? wanted.sorted() : centre, isPresent: !centre.isEmpty, steps: steps,
      actorsBeyond: actors.count - scene.actors.count, tiesBeyond: ties.count - scene.ties.count)
    return scene
  }
}
