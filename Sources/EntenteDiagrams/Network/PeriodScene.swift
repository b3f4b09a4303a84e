internal import Entente

/// What one period's picture holds: its actors and ties, before any of them has a place.
struct PeriodScene: Sendable {
  let period: Period
  let snapshot: Snapshot
  let actors: [ActorID]
  let ties: [Tie]
  /// How many ties of the period are left out for their status.
  let leftOut: [TieStatus: Int]

  init(_ graph: ActorGraph, _ period: Period, _ options: SnapshotOptions) {
    self.period = period
    snapshot = graph.snapshot(of: period.spell, options)
    let all = snapshot.ties.map { graph.tie($0) }
    let isMembership = { (tie: Tie) in graph.kind(tie.kind).id == TieKind.membershipID }

    // Membership alone does not bring an actor into a picture, else every member of every alliance would be in each.
    let related =
      options.includesActorsWithoutTies || all.allSatisfy(isMembership)
      ? Set(snapshot.actors)
      : Set(all.lazy.filter { !isMembership($0) }.flatMap { [$0.source, $0.target] })
    actors = snapshot.actors.filter(related.contains)
    ties = all.filter { related.contains($0.source) && related.contains($0.target) }

    var everything = options
    everything.statuses = Set(TieStatus.allCases)
    leftOut = graph.snapshot(of: period.spell, everything).ties.reduce(into: [:]) { counts, index in
      let status = graph.tie(index).status
      if !options.statuses.contains(status) { counts[status, default: 0] += 1 }
    }
  }

  /// The ties between each two actors, in the order in which they lie side by side.
  var bundles: [(dyad: Dyad, ties: [Tie])] {
    Dictionary(grouping: ties) { Dyad($0.source, $0.target) }
      .sorted { $0.key < $1.key }
      .map { dyad, ties in
        let graph = snapshot.graph
        let sorted = ties.sorted { left, right in
          let leftKind = graph.kind(left.kind)
          let rightKind = graph.kind(right.kind)
          return (leftKind.family.rank, left.kind, left.index) < (rightKind.family.rank, right.kind, right.index)
        }
        return (dyad, sorted)
      }
  }
}

extension KindFamily {
  /// Its place in fans and legends.
  var rank: Int { KindFamily.allCases.firstIndex(of: self) ?? 0 }
}
