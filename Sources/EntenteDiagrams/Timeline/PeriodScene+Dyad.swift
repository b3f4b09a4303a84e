internal import Entente

extension PeriodScene {
  /// The part of the scene that two lineages share, and what of theirs is left out of it.
  ///
  /// The Soviet Union's ties belong to Russia's dyad: they are one lineage.
  func keeping(_ dyad: Dyad) -> PeriodScene {
    let graph = snapshot.graph
    func lineages(_ one: ActorID, _ other: ActorID) -> Dyad { Dyad(graph.lineage(of: one), graph.lineage(of: other)) }
    let wanted = lineages(dyad.first, dyad.second)
    func isWanted(_ tie: Tie) -> Bool { lineages(tie.source, tie.target) == wanted }

    var scene = self
    scene.ties = ties.filter(isWanted)
    let present = Set(scene.ties.flatMap { [$0.source, $0.target] })
    scene.actors = actors.filter(present.contains)
    scene.omissions = Omissions()
    var options = snapshot.options
    options.statuses = Set(TieStatus.allCases)
    (options.kinds, options.signs, options.actors) = (nil, nil, nil)
    let drawn = Set(scene.ties.map(\.index))
    for index in graph.snapshot(of: snapshot.spell, options).ties where !drawn.contains(index) {
      let tie = graph.tie(index)
      guard isWanted(tie) else { continue }
      if snapshot.options.statuses.contains(tie.status) {
        scene.omissions.byFilter += 1
      } else {
        scene.omissions.byStatus[tie.status, default: 0] += 1
      }
    }
    return scene
  }
}
